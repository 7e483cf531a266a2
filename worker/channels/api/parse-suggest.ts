import * as z from 'zod/mini'
import type { SuggestRequest } from '../../contract/index.ts'
import { checkLanguage } from '../check-names.ts'
import { checkQuestion } from '../check-question.ts'
import { parseFields } from './parse-fields.ts'

const Body = z.object({ question: z.string(), language: z.optional(z.string()), agency: z.optional(z.string()) })

/** The body of `POST /api/suggest`, checked. An agency that this deployment does not have tips nothing, and is no problem here.
 * @throws {Problem} that names the field and its limit. */
export function parseSuggest(body: unknown): SuggestRequest {
  const { question, language, agency } = parseFields(Body, body)
  // A space at the end says that the word before it is whole; cleaning would take it away.
  const space = /\s$/.test(question) ? ' ' : ''
  return {
    question: checkQuestion(question) + space,
    ...(language === undefined ? {} : { language: checkLanguage(language) }),
    ...(agency === undefined ? {} : { agency }),
  }
}
