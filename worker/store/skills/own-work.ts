import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { type Entry, table } from '../table.ts'

const WORK = table({
  id: z.string(),
  language: z.enum(LANGUAGES),
  title: z.string(),
  given: z.number(),
  receipts: z.number(),
  people: z.number(),
})
/** A live answer that somebody wrote in: how often it was given lately in any language, receipts that it settled, and people whose question had no
 * answer before. `language` is one of those that they wrote. */
export type OwnWork = Entry<typeof WORK>

/** More than one person writes. */
const MOST = 500

const OF_GAPS = `FROM gaps g WHERE g.answer_id = w.id AND g.answer_id <> '' AND g.state = 'answered' AND +g.kind IN ('question', 'choices')`
const OWN_WORK = `SELECT w.id, w.language, a.title,
    (SELECT count(*) FROM questions q WHERE q.answer_id = w.id AND q.answer_id <> '' AND q.at >= ?2) AS given,
    (SELECT count(*) FROM receipts r WHERE r.gap_id IN (SELECT g.id ${OF_GAPS})) AS receipts,
    (SELECT coalesce(sum(g.people), 0) ${OF_GAPS}) AS people
  FROM (SELECT id, min(language) AS language FROM answer_writers WHERE person = ?1 GROUP BY id) w
  JOIN answers a ON a.id = w.id AND a.language = w.language AND a.state = 'published'
  ORDER BY given DESC, w.id LIMIT ${MOST}`

/** What became of the answers that somebody wrote in, most given first.
 * @param since - ISO day; the log keeps 90 days. */
export async function ownWork(db: D1Database, person: string, since: string): Promise<OwnWork[]> {
  return WORK.list(await db.prepare(OWN_WORK).bind(person, since).all())
}
