import type { Language } from '../../../contract/index.ts'
import type { Passage } from '../passages.ts'
import type { Remark } from '../plain-language.ts'

/** "Shall": readers take it for "will", "must" or "may". "Shall we" asks, and stays. */
export function shall(passages: readonly Passage[], language: Language): Remark[] {
  if (language !== 'en') return []
  return passages.flatMap(({ place, sentences }) =>
    sentences.flatMap(({ text, words }) =>
      words
        .filter(({ plain }, at) => plain === 'shall' && !/^(?:we|i)$/.test(words[at + 1]?.plain ?? ''))
        .map(({ start, end }) => ({ rule: 'shall' as const, place, sentence: text, start, end })),
    ),
  )
}
