import { DAY_MS, isoDay } from '../../corpus/index.ts'

/** As long as questions are kept. */
const KEPT_DAYS = 90

/** Counts for every answer how often it was given in the last 90 days, and what people said of a reply
 * that the log holds: one pass over the log, in the place of the last
 * count. */
export async function countAnswers(db: D1Database, now: Date): Promise<void> {
  const since = isoDay(now.getTime() - KEPT_DAYS * DAY_MS)
  await db.batch([
    db.prepare('DELETE FROM answer_counts'),
    db
      .prepare(
        `INSERT INTO answer_counts (id, language, given) SELECT answer_id, language, count(*) FROM questions
         WHERE answer_id <> '' AND at >= ? GROUP BY answer_id, language`,
      )
      .bind(since),
    db
      .prepare(
        `INSERT INTO answer_counts (id, language, helpful, said) SELECT answer_id, language, sum(helpful), count(*) FROM feedback
         WHERE given = 1 AND created_at >= ? GROUP BY answer_id, language
         ON CONFLICT (id, language) DO UPDATE SET helpful = excluded.helpful, said = excluded.said`,
      )
      .bind(since),
  ])
}
