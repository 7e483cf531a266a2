import * as z from 'zod/mini'
import { daysAfter } from '../../corpus/index.ts'

/** Answers of an agency whose check is due. `soon`: due in the next 30 days, today counted; `overdue`: due before today. */
export interface ReviewDebt {
  agency: string
  answers: number
  overdue: number
  soon: number
}

export const SOON_DAYS = 30
const Row = z.object({ agency: z.string(), answers: z.number(), overdue: z.number(), soon: z.number() })

/** Statement behind `reviewDebt`, for EXPLAIN. */
export const REVIEW_DEBT = `SELECT agency, count(*) AS answers, sum(review_by < ?1) AS overdue,
    sum(review_by >= ?1 AND review_by <= ?2) AS soon
  FROM answers WHERE state = 'published' AND (?3 IS NULL OR agency = ?3)
  GROUP BY agency ORDER BY overdue DESC, soon DESC, agency`

/** What each agency has to check, most overdue first; each language of an answer counts.
 * @param today - ISO date. */
export async function reviewDebt(db: D1Database, today: string, agency?: string): Promise<ReviewDebt[]> {
  const soon = daysAfter(today, SOON_DAYS)
  const { results } = await db
    .prepare(REVIEW_DEBT)
    .bind(today, soon, agency ?? null)
    .all()
  return results.map((row) => Row.parse(row))
}
