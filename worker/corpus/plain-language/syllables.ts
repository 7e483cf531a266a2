import { syllable } from 'syllable'
import type { Token } from './tokens.ts'

const LONGEST_WORD = 40
/** A word's syllables cost 3 µs to count, and an answer repeats its words; a desk that stays up must not keep them all. */
const REMEMBERED_WORDS = 5_000
const remembered = new Map<string, number>()
const LETTER = /\p{L}/u
const SPELLED = /^\p{Lu}{2,6}$/u
const SPANISH_NUCLEI = /[aeiouáéíóúü]+|(?<=[^aeiouáéíóú]|^)y$/g
const STRONG = /[aeoáéíóú]/g

/** Syllables of an English word: the `syllable` package (MIT, 6.7 KB gzip), which knows silent endings and 700 odd words.
 * Numbers and web addresses count one: they are seen, not spelled out. So do acronyms, one a letter at most three. */
export function englishSyllables({ text, plain, address }: Token): number {
  if (address || !LETTER.test(text)) return 1
  if (SPELLED.test(text)) return Math.min(3, text.length)
  return counted(plain.slice(0, LONGEST_WORD))
}

function counted(word: string): number {
  const known = remembered.get(word)
  if (known !== undefined) return known
  if (remembered.size >= REMEMBERED_WORDS) remembered.clear()
  const count = Math.max(1, syllable(word))
  remembered.set(word, count)
  return count
}

/** Syllables of a Spanish word: each strong or accented vowel is one, weak ones join their neighbour (RAE, Ortografía 2010, 3.4). */
export function spanishSyllables({ text, plain, address }: Token): number {
  if (address || !LETTER.test(text)) return 1
  if (SPELLED.test(text)) return Math.min(3, text.length)
  const runs = plain.slice(0, LONGEST_WORD).match(SPANISH_NUCLEI) ?? []
  return Math.max(
    1,
    runs.reduce((sum, run) => sum + Math.max(1, run.match(STRONG)?.length ?? 0), 0),
  )
}
