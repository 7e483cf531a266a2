import type { Context } from 'hono'
import { isoDay } from '../corpus/index.ts'
import { settingsOf } from '../http/settings-of.ts'
import { knownNow } from '../live/known-now.ts'
import { toldTasks } from '../measures/index.ts'
import { followedTasks } from '../store/tasks/task-rules.ts'

/** What lists follow changes once a quarter, or when an admin says so. */
const LOOK_AGAIN_MS = 60_000
/** Stands for all agencies where none is meant, or has no rule. */
const EVERYWHERE = '*'
/** So few say nothing of what people come for. */
const FEWEST = 3

const knownTasks = knownNow('the top tasks', (db) => followedTasks(db, isoDay(new Date())), LOOK_AGAIN_MS)

/** Ids of the answers that people come for, first first, where an admin said that lists follow what is asked; else none, and none until an isolate
 * has read it. An agency without a rule of its own, or whose pages few asked on, goes by what is asked everywhere.
 * @param agency - Whose page it is; none for the front page. */
export function topTasksNow(c: Context<{ Bindings: Env }>, agency = EVERYWHERE): readonly string[] {
  const known = knownTasks(c.env, c.executionCtx)
  const { minimumCell } = settingsOf(c)
  for (const whose of new Set([agency, EVERYWHERE])) {
    const rule = known.find((one) => one.agency === whose)
    const told = rule ? toldTasks(rule.asked, minimumCell, whose === EVERYWHERE ? undefined : whose) : []
    if (told.length >= FEWEST) return told.map(({ id }) => id)
  }
  return []
}
