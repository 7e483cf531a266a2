import * as z from 'zod/mini'
import { ALL_TOGETHER } from '../numbers/daily-counts.ts'
import { type Entry, table } from '../table.ts'

const SUMS = table({ asked: z.number(), answered: z.number(), notKept: z.number(), notGrouped: z.number() })
/** Of the questions since a day, how many got an answer, people or choices; and what the log's caps kept out: questions that are only
 * counted, and those that are in no gap or left no wording. */
export type WeeklySummary = Entry<typeof SUMS>

/** The statement for the sentence that heads the list of gaps, for a batch. It reads the days' counts, not the questions.
 * @param since - ISO day from which questions count. */
export function summaryStatement(db: D1Database, since: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT coalesce(sum(count), 0) AS asked, coalesce(sum(CASE WHEN kind <> 'unanswered' THEN count END), 0) AS answered,
         (SELECT coalesce(sum(questions_not_kept), 0) FROM log_days WHERE day >= ?1) AS not_kept,
         (SELECT coalesce(sum(questions_not_grouped + wordings_not_kept), 0) FROM log_days WHERE day >= ?1) AS not_grouped
       FROM daily_counts WHERE agency = '${ALL_TOGETHER}' AND day >= ?1 AND kind IN ('answer', 'contacts', 'choices', 'unanswered')`,
    )
    .bind(since)
}

/** What that statement found. */
export function summaryIn(found: D1Result | undefined): WeeklySummary {
  return SUMS.read(found?.results[0])
}
