import * as z from 'zod/mini'
import {
  FEEDBACK_REASONS,
  type FeedbackRequest,
  type FieldNote,
  LANGUAGES,
  languageOfTag,
  Problem,
} from '../../contract/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { OptionalFields } from './optional-fields.ts'
import { parseFields } from './parse-fields.ts'

const Body = z.looseObject({
  reply: z.uuid(),
  answer: z.string(),
  version: z.int().check(z.positive()),
  language: z.string(),
  helpful: z.boolean(),
})

/** The body of `POST /api/feedback`, checked; a reason that is none of ours is left out.
 * @throws {Problem} that names the field, or `answer-unknown`. */
export function parseFeedback(body: unknown, snapshot: Snapshot): { feedback: FeedbackRequest; notes: FieldNote[] } {
  const { reply, answer, version, language: tag, helpful, ...rest } = parseFields(Body, body)
  const language = languageOfTag(tag)
  if (!language) throw new Problem('field-wrong', { field: 'language', expected: LANGUAGES.join(', ') })
  const live = snapshot.answer(answer, language)
  if (!live) throw new Problem('answer-unknown')
  // Nobody has read a version that was not written yet.
  if (version > live.version) throw new Problem('field-wrong', { field: 'version', limit: live.version })
  const optional = new OptionalFields(rest)
  const reason = optional.text('reason', (text) => FEEDBACK_REASONS.find((one) => one === text))
  return { feedback: { reply, answer, version, language, helpful, ...reason }, notes: optional.notes }
}
