import type { Language } from '../../contract/index.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { tokens } from './tokens.ts'

/** Before a small word in a sequence of terms: no stem begins so. */
const SMALL = '='
const SMALL_CODE = SMALL.charCodeAt(0)

/** The terms of a text in order, repeats included: stems, and small words as they are. Small words are never looked for by themselves, but
 * phrases, letters across words and meanings hold them: “how do I” and “do I have to” ask for other answers. */
export function textTerms(text: string, language: Language): string[] {
  return tokens(text).map((token) => termOf(token, language))
}

/** A token as it stands in a sequence. */
export function termOf(token: string, language: Language): string {
  return isStopWord(token, language) ? SMALL + token : stem(token, language)
}

/** Whether a term is a small word. */
export function isSmall(term: string): boolean {
  return term.charCodeAt(0) === SMALL_CODE
}

/** The stems of a text that carry meaning, in order, repeats included. */
export function contentTerms(text: string, language: Language): string[] {
  return textTerms(text, language).filter((term) => !isSmall(term))
}
