import type { Passage } from '../passages.ts'
import type { Remark } from '../plain-language.ts'

/** GOV.UK's limit, and that of plainlanguage.gov's examples; in a step people read with their hands busy. */
export const SENTENCE_WORDS = 25
export const STEP_SENTENCE_WORDS = 20

/** Sentences of paragraphs and list items with more words than a reader holds. */
export function longSentences(passages: readonly Passage[]): Remark[] {
  return passages
    .filter(({ role }) => role === 'paragraph' || role === 'item')
    .flatMap(({ place, inStep, sentences }) => {
      const limit = inStep ? STEP_SENTENCE_WORDS : SENTENCE_WORDS
      return sentences
        .filter(({ words }) => words.length > limit)
        .map(({ text, words }) => ({
          rule: 'long-sentence' as const,
          place,
          sentence: text,
          start: 0,
          end: text.length,
          detail: { words: String(words.length), limit: String(limit) },
        }))
    })
}
