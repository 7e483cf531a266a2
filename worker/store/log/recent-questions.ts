import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { type Entry, table } from '../table.ts'

const QUESTIONS = table({ text: z.string(), language: z.enum(LANGUAGES), count: z.number() })
/** A wording that people used lately, and how often. */
export type RecentQuestion = Entry<typeof QUESTIONS>

/** The wordings asked most among the latest questions, as redacted.
 * @param since - ISO time from which questions count.
 * @param rows - How many of the latest questions are read: a flood costs no more than this.
 * @param limit - How many wordings come back. */
export async function recentQuestions(
  db: D1Database,
  since: string,
  rows: number,
  limit: number,
): Promise<RecentQuestion[]> {
  const found = await db
    .prepare(
      `SELECT text, language, count(*) AS count
       FROM (SELECT text, language FROM questions WHERE at >= ? ORDER BY at DESC LIMIT ?)
       GROUP BY text, language ORDER BY count DESC, text LIMIT ?`,
    )
    .bind(since, rows, limit)
    .all()
  return QUESTIONS.list(found)
}
