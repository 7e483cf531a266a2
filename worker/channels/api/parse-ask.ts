import * as z from 'zod/mini'
import { type AskRequest, LIMITS } from '../../contract/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { checkAgency, checkLanguage } from '../check-names.ts'
import { checkQuestion } from '../check-question.ts'
import { parseFields } from './parse-fields.ts'

/** A path on the host's site. What follows `?` or `#` may name a person, so it is cut off here. */
const Page = z.pipe(
  z.string().check(z.maxLength(LIMITS.pageCharacters), z.startsWith('/')),
  z.transform((page: string) => page.replace(/[?#].*$/s, '')),
)

const Body = z.object({
  question: z.string(),
  language: z.optional(z.string()),
  agency: z.optional(z.string()),
  earlier: z.optional(z.array(z.string()).check(z.maxLength(LIMITS.earlierQuestions))),
  page: z.optional(Page),
  not: z.optional(z.array(z.string()).check(z.maxLength(LIMITS.refusedAnswers))),
  answer: z.optional(z.string()),
  again: z.optional(z.uuid()),
})

/** The body of `POST /api/ask`, checked.
 * @throws {Problem} that names the field and its limit. */
export function parseAsk(body: unknown, snapshot: Snapshot): AskRequest {
  const { question, language, agency, earlier, page, not, answer, again } = parseFields(Body, body)
  return {
    question: checkQuestion(question),
    ...(language === undefined ? {} : { language: checkLanguage(language) }),
    ...(agency === undefined ? {} : { agency: checkAgency(agency, snapshot) }),
    ...(earlier === undefined ? {} : { earlier: earlier.map(checkQuestion) }),
    ...(page === undefined ? {} : { page }),
    ...(not === undefined ? {} : { not }),
    ...(answer === undefined ? {} : { answer }),
    ...(again === undefined ? {} : { again }),
  }
}
