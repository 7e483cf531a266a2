import * as z from 'zod/mini'
import { type FieldNote, languageOfTag, type SuggestRequest } from '../../contract/index.ts'
import { checkQuestion } from '../check-question.ts'
import { OptionalFields } from './optional-fields.ts'
import { parseFields } from './parse-fields.ts'

const Body = z.looseObject({ question: z.string() })

/** The body of `POST /api/suggest`. An agency that this deployment does not have tips nothing, and is no problem here.
 * @throws {Problem} that says what is wrong with the question. */
export function parseSuggest(body: unknown): { request: SuggestRequest; notes: FieldNote[] } {
  const { question, ...rest } = parseFields(Body, body)
  const optional = new OptionalFields(rest)
  // A space at the end says that the word before it is whole; cleaning would take it away.
  const space = /\s$/.test(question) ? ' ' : ''
  const request = {
    question: checkQuestion(question) + space,
    ...optional.text('language', languageOfTag, 'language-unknown'),
    ...optional.text('agency', (id) => id),
  }
  return { request, notes: optional.notes }
}
