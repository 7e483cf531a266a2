import * as z from 'zod/mini'
import { type Entry, table } from '../table.ts'

/** What a person may say of a visit: GAO's three, and one between. */
export const RATINGS = ['right', 'incomplete', 'wrong', 'none'] as const
export type Rating = (typeof RATINGS)[number]
export const VISIT_CHANNELS = ['phone', 'counter'] as const

const rating = z.enum(RATINGS)
const VISITS = table({
  id: z.string(),
  caseId: z.string(),
  channel: z.enum(VISIT_CHANNELS),
  visitedOn: z.string(),
  firstRater: z.string(),
  firstResult: rating,
  secondRater: z.exactOptional(z.string()),
  secondResult: z.exactOptional(rating),
})
/** One visit as its raters saw it. */
export type Visit = Entry<typeof VISITS>

const LATEST = 500

/** Visits, the latest first. */
export async function visits(db: D1Database): Promise<Visit[]> {
  const list = db.prepare(`SELECT ${VISITS.columns} FROM shopper_visits ORDER BY visited_on DESC, id LIMIT ${LATEST}`)
  return VISITS.list(await list.all())
}

/** Writes a visit down with its first rating. */
export async function addVisit(
  db: D1Database,
  visit: Pick<Visit, 'caseId' | 'channel' | 'visitedOn' | 'firstRater' | 'firstResult'>,
): Promise<void> {
  await db
    .prepare(
      'INSERT INTO shopper_visits (id, case_id, channel, visited_on, first_rater, first_result) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .bind(crypto.randomUUID(), visit.caseId, visit.channel, visit.visitedOn, visit.firstRater, visit.firstResult)
    .run()
}

/** The second rating: of somebody else, and once. @returns Whether it was taken. */
export async function rateAgain(db: D1Database, id: string, rater: string, result: Rating): Promise<boolean> {
  const { meta } = await db
    .prepare(
      'UPDATE shopper_visits SET second_rater = ?2, second_result = ?3 WHERE id = ?1 AND second_rater IS NULL AND first_rater <> ?2',
    )
    .bind(id, rater, result)
    .run()
  return meta.changes > 0
}
