import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { type Period, periodWeeks } from '../../measures/index.ts'
import { type Entry, table } from '../table.ts'

/** A file of so many questions is read by people. */
const MOST = 1_000

const UNMET = table({
  id: z.string(),
  language: z.enum(LANGUAGES),
  people: z.number(),
  state: z.enum(['open', 'answered', 'dismissed', 'not-ours']),
  question: z.exactOptional(z.string()),
})
/** What so many people asked in a closed period when there was no answer. `question` is how they asked, where as many used the very same
 * words; `state` is what became of it since. */
export type UnmetQuestion = Entry<typeof UNMET>

/** Questions of a gap that assistants asked: they repeat themselves, and are no people. Of no period, so all of them are taken off. */
const BY_ASSISTANTS = `coalesce((SELECT sum(count) FROM gap_places WHERE gap_id = g.id AND channel = 'mcp'), 0)`

const IN_PERIOD = `coalesce((SELECT sum(count) FROM gap_weeks WHERE gap_id = g.id AND week BETWEEN ?2 AND ?3), 0) - ${BY_ASSISTANTS}`

/** Statement behind `unmetQuestions`, for EXPLAIN. A gap that was asked since the period began is looked up by the day it was last asked. */
const UNMET_OF_STATE = (state: string) => `SELECT * FROM (SELECT g.id, g.language, g.state, ${IN_PERIOD} AS people,
    (SELECT text FROM gap_wordings WHERE gap_id = g.id AND count - ${BY_ASSISTANTS} >= ?1 ORDER BY count DESC LIMIT 1) AS question
  FROM gaps g WHERE g.kind = 'question' AND g.state = '${state}' AND g.last_seen >= ?2 AND g.people >= ?1) WHERE people >= ?1`

/** What people asked in a closed period when there was no answer, most people first; nothing of fewer than the minimum. Only whole weeks
 * of the period count, so that no two files differ by a few people. */
export async function unmetQuestions(db: D1Database, period: Period, minimum: number): Promise<UnmetQuestion[]> {
  const { from, to } = periodWeeks(period)
  const states = ['open', 'answered', 'dismissed', 'not-ours']
  const found = await db
    .prepare(`${states.map(UNMET_OF_STATE).join(' UNION ALL ')} ORDER BY people DESC, id LIMIT ${MOST}`)
    .bind(minimum, from, to)
    .all()
  return UNMET.list(found)
}
