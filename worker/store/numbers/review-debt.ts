import * as z from 'zod/mini'
import { daysAfter } from '../../corpus/index.ts'
import { type Entry, table } from '../table.ts'

const SOON_DAYS = 30
const DEBTS = table({ agency: z.string(), answers: z.number(), overdue: z.number(), soon: z.number() })
/** Answers of an agency whose check is due. `soon`: due in the next 30 days, today counted; `overdue`: due before today. */
export type ReviewDebt = Entry<typeof DEBTS>

/** Statement behind `reviewDebt`, for EXPLAIN. */
export const REVIEW_DEBT = `SELECT agency, count(*) AS answers, sum(review_by < ?1) AS overdue,
    sum(review_by >= ?1 AND review_by <= ?2) AS soon
  FROM answers WHERE state = 'published' AND (?3 IS NULL OR agency = ?3)
  GROUP BY agency ORDER BY overdue DESC, soon DESC, agency`

/** What each agency has to check, most overdue first; each language of an answer counts.
 * @param today - ISO date. */
export async function reviewDebt(db: D1Database, today: string, agency?: string): Promise<ReviewDebt[]> {
  const soon = daysAfter(today, SOON_DAYS)
  const found = await db
    .prepare(REVIEW_DEBT)
    .bind(today, soon, agency ?? null)
    .all()
  return DEBTS.list(found)
}
