import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'

/** A wording that people used lately, and how often. */
export interface RecentQuestion {
  text: string
  language: Language
  count: number
}

const Row = z.object({ text: z.string(), language: z.enum(LANGUAGES), count: z.number() })

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
  const { results } = await db
    .prepare(
      `SELECT text, language, count(*) AS count
       FROM (SELECT text, language FROM questions WHERE at >= ? ORDER BY at DESC LIMIT ?)
       GROUP BY text, language ORDER BY count DESC, text LIMIT ?`,
    )
    .bind(since, rows, limit)
    .all()
  return results.map((row) => Row.parse(row))
}
