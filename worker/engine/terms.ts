import type { Language } from '../contract/index.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { tokens } from './tokens.ts'

/** The stems of a text that carry meaning, in order, repeats included. */
export function contentTerms(text: string, language: Language): string[] {
  return tokens(text)
    .filter((token) => !isStopWord(token, language))
    .map((token) => stem(token, language))
}
