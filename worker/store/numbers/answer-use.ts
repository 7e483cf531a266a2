import * as z from 'zod/mini'
import type { Language } from '../../contract/index.ts'
import { table } from '../table.ts'

const GIVEN = table({ given: z.number() })
const VERSIONS = table({ version: z.number(), helpful: z.number(), said: z.number() })
const CLOSED = table({ gaps: z.number(), people: z.number() })

/** What became of an answer: how often it was given since a day to questions in its language, what people said of each of its versions, and the
 * gaps that it closed. */
export interface AnswerUse {
  given: number
  versions: { version: number; helpful: number; said: number }[]
  closed: { gaps: number; people: number }
}

const GIVEN_SINCE = `SELECT count(*) AS given FROM questions WHERE answer_id = ?1 AND answer_id <> '' AND at >= ?2 AND language = ?3`

/** Reads that in one trip. @param since - ISO day; the log keeps 90 days. */
export async function answerUse(db: D1Database, id: string, language: Language, since: string): Promise<AnswerUse> {
  const [given, versions, closed] = await db.batch([
    db.prepare(GIVEN_SINCE).bind(id, since, language),
    db
      .prepare(
        `SELECT version, sum(helpful) AS helpful, count(*) AS said FROM feedback
         WHERE answer_id = ? AND language = ? AND given = 1 GROUP BY version ORDER BY version DESC LIMIT 10`,
      )
      .bind(id, language),
    db
      .prepare(
        `SELECT count(*) AS gaps, coalesce(sum(people), 0) AS people FROM gaps
         WHERE answer_id = ?1 AND answer_id <> '' AND answer_language = ?2 AND state = 'answered' AND kind IN ('question', 'choices')`,
      )
      .bind(id, language),
  ])
  return {
    given: GIVEN.read(given?.results[0]).given,
    versions: VERSIONS.list(versions),
    closed: CLOSED.read(closed?.results[0]),
  }
}
