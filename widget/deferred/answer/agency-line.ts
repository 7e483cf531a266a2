import type { AnswerLink } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import { languageName } from '../words/language-name.ts'

/** Whose answer it is, and its language where that is not the reader's. */
export function agencyLine({ agency, language }: AnswerLink, { say, state }: View): string {
  return language === state.language ? agency.name : `${agency.name} · ${languageName(language, say('locale'))}`
}
