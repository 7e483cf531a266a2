import * as z from 'zod/mini'
import { ALL_TOGETHER } from '../numbers/daily-counts.ts'

/** Of the questions since a day, how many got an answer or choices; and what the log's caps kept out: questions that are only
 * counted, and those that are in no gap or left no wording. */
export interface Standing {
  asked: number
  answered: number
  notKept: number
  notGrouped: number
}

const Asked = z.object({ asked: z.number(), answered: z.number(), notKept: z.number(), notGrouped: z.number() })

/** The statement for the sentence that heads the list of gaps, for a batch. It reads the days' counts, not the questions.
 * @param since - ISO day from which questions count. */
export function standingStatement(db: D1Database, since: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT coalesce(sum(count), 0) AS asked, coalesce(sum(CASE WHEN kind <> 'unanswered' THEN count END), 0) AS answered,
         (SELECT coalesce(sum(questions_not_kept), 0) FROM log_days WHERE day >= ?1) AS notKept,
         (SELECT coalesce(sum(questions_not_grouped + wordings_not_kept), 0) FROM log_days WHERE day >= ?1) AS notGrouped
       FROM daily_counts WHERE agency = '${ALL_TOGETHER}' AND day >= ?1 AND kind IN ('answer', 'choices', 'unanswered')`,
    )
    .bind(since)
}

/** What that statement found. */
export function standingIn(found: D1Result | undefined): Standing {
  return Asked.parse(found?.results[0])
}
