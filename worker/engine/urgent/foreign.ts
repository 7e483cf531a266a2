import type { Danger } from '../engine.ts'
import { normalise } from '../text/normalise.ts'
import { DANGER_KINDS, type DangerKind } from './danger-kinds.ts'
import { FOREIGN_WORDS, type ForeignWords } from './foreign-words.ts'

interface Pattern {
  kind: DangerKind
  words: RegExp
}

interface ForeignPatterns {
  /** Which letters tell that a text may be in this language. */
  letters: RegExp
  calm: RegExp
  danger: Pattern[]
}

/** Languages of Latin letters are read word by word; in the others, one word is written on to the next. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  zh: /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
  ar: /\p{Script=Arabic}/u,
}

let patterns: ForeignPatterns[] | undefined

/** A danger in Chinese, Vietnamese, Korean, Arabic or Haitian Creole, from short lists of words. */
export function foreignDanger(text: string): Danger | undefined {
  patterns ??= Object.entries(FOREIGN_WORDS).map(([language, words]) => compiled(language, words))
  const plain = normalise(text).replaceAll('đ', 'd').replaceAll("'", ' ').replace(/\s+/g, ' ')
  for (const { letters, calm, danger } of patterns) {
    if (!letters.test(plain)) continue
    const found = danger.find(({ words }) => words.test(plain))
    if (!found || calm.test(plain)) continue
    const { answer, lines } = DANGER_KINDS[found.kind]
    const [seen = ''] = found.words.exec(plain) ?? []
    return { strength: 'maybe', kind: found.kind, answer, lines, signs: [`${found.kind}: “${seen}”`] }
  }
  return undefined
}

function compiled(language: string, { danger, calm }: ForeignWords): ForeignPatterns {
  const letters = LETTERS[language]
  const [before, after] = letters ? ['', ''] : ['(?<![\\p{L}])', '(?![\\p{L}])']
  const pattern = (text: string) => new RegExp(`${before}(?:${normalise(text)})${after}`, 'u')
  return {
    letters: letters ?? /\p{Script=Latin}/u,
    calm: pattern(calm),
    danger: (Object.keys(danger) as DangerKind[]).map((kind) => ({ kind, words: pattern(danger[kind] ?? '') })),
  }
}
