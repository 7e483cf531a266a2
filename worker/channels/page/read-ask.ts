import { type AskRequest, LIMITS, Problem } from '../../contract/index.ts'
import { isPageLanguage, type PageLanguage } from '../../html/strings.ts'
import { checkQuestion } from '../check-question.ts'

const REPLY_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What somebody asked with a form: also what was asked before, and what was refused. */
export interface AskedByForm {
  language: PageLanguage
  /** As it was typed, to be shown again where something is wrong with it. */
  typed: string
  agency: string
  earlier: string[]
  not: string[]
  /** Id of a reply that could not keep this question. */
  again: string
}

/** Reads the question's form. What does not fit in its hidden fields is as if it was not there: nobody typed it. */
export function readAsk(form: FormData): AskedByForm {
  const language = form.get('language')
  const fits = (text: string) => text !== '' && text.length <= LIMITS.questionCharacters
  return {
    language: isPageLanguage(language) ? language : 'en',
    typed: texts(form, 'question')[0] ?? '',
    agency: texts(form, 'agency')[0] ?? '',
    earlier: texts(form, 'earlier').filter(fits).slice(-LIMITS.earlierQuestions),
    not: texts(form, 'not').filter(fits).slice(-LIMITS.refusedAnswers),
    again: texts(form, 'again').find((id) => REPLY_ID.test(id)) ?? '',
  }
}

/** The request as the engine takes it, or what is wrong with the question.
 * @param agency - Id of an agency of this deployment. */
export function askRequest(
  { language, typed, earlier, not, again }: AskedByForm,
  agency: string | undefined,
): AskRequest | Problem {
  try {
    const question = checkQuestion(typed)
    return {
      question,
      language,
      ...(agency === undefined ? {} : { agency }),
      ...(earlier.length ? { earlier } : {}),
      ...(not.length ? { not } : {}),
      ...(again ? { again } : {}),
    }
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

function texts(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === 'string')
}
