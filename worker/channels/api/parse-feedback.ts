import * as z from 'zod/mini'
import { FEEDBACK_REASONS, type FeedbackRequest, LANGUAGES, Problem } from '../../contract/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { parseFields } from './parse-fields.ts'

const Body = z.object({
  reply: z.uuid(),
  answer: z.string(),
  version: z.int().check(z.positive()),
  language: z.enum(LANGUAGES),
  helpful: z.boolean(),
  reason: z.optional(z.enum(FEEDBACK_REASONS)),
})

/** The body of `POST /api/feedback`, checked.
 * @throws {Problem} that names the field, or `answer-unknown`. */
export function parseFeedback(body: unknown, snapshot: Snapshot): FeedbackRequest {
  const { reason, ...feedback } = parseFields(Body, body)
  const live = snapshot.answer(feedback.answer, feedback.language)
  if (!live) throw new Problem('answer-unknown')
  // Nobody has read a version that was not written yet.
  if (feedback.version > live.version) throw new Problem('field-wrong', { field: 'version', limit: live.version })
  return { ...feedback, ...(reason === undefined ? {} : { reason }) }
}
