import type { Language } from '../../../contract/index.ts'
import type { Passage } from '../passages.ts'
import { findPhrases, indexPhrases, type PhraseIndex } from '../phrases.ts'
import type { Remark } from '../plain-language.ts'
import { ENGLISH_PLAIN_WORDS } from './plain-words-en.ts'
import { SPANISH_PLAIN_WORDS } from './plain-words-es.ts'

const INDEXES: Partial<Record<Language, PhraseIndex<string>>> = {
  en: indexPhrases(Object.entries(ENGLISH_PLAIN_WORDS)),
  es: indexPhrases(Object.entries(SPANISH_PLAIN_WORDS)),
}

/** Office words, each with the plain one. Words in capitals or in a name ("Supplemental Nutrition Assistance Program") are left alone. */
export function plainWords(passages: readonly Passage[], language: Language): Remark[] {
  const index = INDEXES[language]
  if (!index) return []
  return passages.flatMap(({ place, sentences }) =>
    sentences.flatMap(({ text, words }) =>
      findPhrases(words, index)
        .filter((found) => !isName(text, found.start, found.index))
        .map(({ start, end, value }) => ({
          rule: 'plain-word' as const,
          place,
          sentence: text,
          start,
          end,
          detail: { said: text.slice(start, end), plain: value },
        })),
    ),
  )
}

function isName(text: string, start: number, index: number): boolean {
  const first = text.charAt(start)
  return index > 0 && first !== first.toLowerCase()
}
