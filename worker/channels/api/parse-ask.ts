import * as z from 'zod/mini'
import { type AskRequest, type FieldNote, LIMITS, languageOfTag, pagePath } from '../../contract/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { checkQuestion } from '../check-question.ts'
import { OptionalFields } from './optional-fields.ts'
import { parseFields } from './parse-fields.ts'

const Body = z.looseObject({ question: z.string() })
const ReplyId = z.uuid()

/** The body of `POST /api/ask`: the question is checked, and of what stands beside it only what fits is taken.
 * @throws {Problem} that says what is wrong with the question. */
export function parseAsk(body: unknown, snapshot: Snapshot): { request: AskRequest; notes: FieldNote[] } {
  const { question, ...rest } = parseFields(Body, body)
  const optional = new OptionalFields(rest)
  const language = optional.text('language', languageOfTag, 'language-unknown')
  const isLive = (id: string) => (snapshot.answer(id, language.language ?? 'en') ? id : undefined)
  const request = {
    question: checkQuestion(question),
    ...language,
    ...optional.text('agency', (id) => knownAgency(id, snapshot), 'agency-unknown'),
    ...optional.texts('earlier', LIMITS.earlierQuestions, earlierQuestion),
    ...optional.text('page', pagePath),
    ...optional.texts('not', LIMITS.refusedAnswers, (id) => id || undefined),
    ...optional.text('answer', isLive, 'answer-unknown'),
    ...optional.text('again', (id) => (z.safeParse(ReplyId, id).success ? id : undefined)),
  }
  return { request, notes: optional.notes }
}

function knownAgency(id: string, { agencies }: Snapshot): string | undefined {
  return agencies.find((agency) => agency.id === id.trim().toLowerCase())?.id
}

/** A question that was asked before counts as the one that is asked now does. */
function earlierQuestion(typed: string): string | undefined {
  try {
    return checkQuestion(typed)
  } catch {
    return undefined
  }
}
