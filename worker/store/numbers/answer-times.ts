import * as z from 'zod/mini'
import { type Entry, table } from '../table.ts'
import type { DayRange } from './daily-counts.ts'

const TIMES = table({
  /** Owner of the answers; '' where the answer is gone. */
  agency: z.string(),
  /** Gaps closed with an answer. */
  gaps: z.number(),
  /** Half waited no longer than this, and the longest of all, in days. */
  medianDays: z.number(),
  longestDays: z.number(),
})
/** How long people waited for an agency's answers: days from the first question of a gap to the answer that closed it. */
export type AnswerTime = Entry<typeof TIMES>

/** Statement behind `answerTimes`, for EXPLAIN. The median of an even number is the mean of the two in the middle. */
export const ANSWER_TIMES = `WITH waited AS (
    SELECT coalesce(a.agency, '') AS agency, max(0, julianday(g.closed_at) - julianday(g.first_seen)) AS days
    FROM gaps g LEFT JOIN answers a ON a.id = g.answer_id AND a.language = g.answer_language
    WHERE g.state = 'answered' AND +g.kind = 'question' AND g.closed_at >= ?1 AND g.closed_at < ?2
  ), ranked AS (
    SELECT agency, days, row_number() OVER (PARTITION BY agency ORDER BY days) AS place,
      count(*) OVER (PARTITION BY agency) AS gaps FROM waited WHERE ?3 IS NULL OR agency = ?3
  )
  SELECT agency, max(gaps) AS gaps, max(days) AS longest_days,
    avg(CASE WHEN place IN ((gaps + 1) / 2, (gaps + 2) / 2) THEN days END) AS median_days
  FROM ranked GROUP BY agency ORDER BY median_days DESC, agency`

/** How long each agency's answers took, of gaps closed in a time, slowest first. */
export async function answerTimes(db: D1Database, { from, to }: DayRange, agency?: string): Promise<AnswerTime[]> {
  const found = await db
    .prepare(ANSWER_TIMES)
    .bind(from, `${to}T24`, agency ?? null)
    .all()
  return TIMES.list(found)
}
