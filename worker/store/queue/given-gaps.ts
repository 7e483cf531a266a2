import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { GAP_KINDS } from '../gaps/gap-row.ts'
import { type Entry, table } from '../table.ts'

const GIVEN = table({
  id: z.string(),
  kind: z.enum(GAP_KINDS),
  question: z.string(),
  language: z.enum(LANGUAGES),
  people: z.number(),
  answerId: z.exactOptional(z.string()),
  answerLanguage: z.exactOptional(z.enum(LANGUAGES)),
  dueOn: z.string(),
})
/** A piece of work in the queue; `dueOn` is the day on which an answer's check was due, of other kinds the last time it was asked. */
export type GivenGap = Entry<typeof GIVEN>

const COLUMNS = 'id, kind, question, language, people, answer_id, answer_language, last_seen AS due_on'
const Count = z.object({ n: z.number() })

/** Work in the queue that somebody has, the most people first, and how much it is. */
export async function gapsGivenTo(db: D1Database, person: string, limit: number) {
  const [counted, listed] = await db.batch([
    db.prepare(`SELECT count(*) AS n FROM gaps WHERE assigned_to = ? AND state = 'open'`).bind(person),
    db
      .prepare(`SELECT ${COLUMNS} FROM gaps WHERE assigned_to = ? AND state = 'open' ORDER BY people DESC LIMIT ?`)
      .bind(person, limit),
  ])
  return { gaps: GIVEN.list(listed), total: Count.parse(counted?.results[0]).n }
}

/** Answers of some agencies whose check is due, the longest first, and how many they are.
 * @param today - ISO day. */
export async function checksDue(db: D1Database, agencies: readonly string[], today: string, limit: number) {
  const where = `kind = 'review' AND state = 'open' AND snoozed_until <= ?2
    AND agency IN (SELECT value FROM json_each(?1))`
  const values = [JSON.stringify(agencies), today]
  const [counted, listed] = await db.batch([
    db.prepare(`SELECT count(*) AS n FROM gaps WHERE ${where}`).bind(...values),
    db.prepare(`SELECT ${COLUMNS} FROM gaps WHERE ${where} ORDER BY last_seen LIMIT ?3`).bind(...values, limit),
  ])
  return { gaps: GIVEN.list(listed), total: Count.parse(counted?.results[0]).n }
}
