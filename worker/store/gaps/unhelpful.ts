import * as z from 'zod/mini'
import { FEEDBACK_REASONS, type FeedbackReason, type Language } from '../../contract/index.ts'
import { table } from '../table.ts'

/** A question that led to an answer which did not help, and how often. */
interface MissedQuestion {
  text: string
  count: number
}

/** What people said about an answer that did not help them: reasons with counts ('' where none was given), and what they had
 * asked, of the latest five hundred who said so. */
export interface Unhelpful {
  reasons: { reason: FeedbackReason | ''; count: number }[]
  questions: MissedQuestion[]
}

const LATEST = 500
const SHOWN = 20
const REASONS = table({ reason: z.enum([...FEEDBACK_REASONS, '']), count: z.number() })
const QUESTIONS = table({ text: z.string(), count: z.number() })
const LATEST_FEEDBACK = `SELECT reply_id, reason FROM feedback
  WHERE answer_id = ? AND language = ? AND helpful = 0 AND given = 1 ORDER BY created_at DESC LIMIT ${LATEST}`

/** Reads that for an answer. */
export async function readUnhelpful(db: D1Database, id: string, language: Language): Promise<Unhelpful> {
  const [reasons, questions] = await db.batch([
    db
      .prepare(
        `SELECT coalesce(reason, '') AS reason, count(*) AS count FROM (${LATEST_FEEDBACK}) AS latest
         GROUP BY 1 ORDER BY 2 DESC, 1`,
      )
      .bind(id, language),
    db
      .prepare(
        `SELECT q.text, count(*) AS count FROM (${LATEST_FEEDBACK}) AS latest JOIN questions q ON q.id = latest.reply_id
         GROUP BY q.text ORDER BY 2 DESC, 1 LIMIT ${SHOWN}`,
      )
      .bind(id, language),
  ])
  return {
    reasons: REASONS.list(reasons),
    questions: QUESTIONS.list(questions),
  }
}

const COUNTS = table({ answerId: z.string(), answerLanguage: z.string(), people: z.number() })

/** How many people said of each of these answers that it did not help, by `id/language`. */
export async function unhelpfulCounts(
  db: D1Database,
  answers: readonly { id: string; language: Language }[],
): Promise<Map<string, number>> {
  if (answers.length === 0) return new Map()
  const found = await db
    .prepare(`SELECT ${COUNTS.columns} FROM gaps WHERE id IN (SELECT value FROM json_each(?))`)
    .bind(JSON.stringify(answers.map(({ id, language }) => `feedback:${id}:${language}`)))
    .all()
  return new Map(
    COUNTS.list(found).map(({ answerId, answerLanguage, people }) => [`${answerId}/${answerLanguage}`, people]),
  )
}
