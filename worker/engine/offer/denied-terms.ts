import type { Language } from '../../contract/index.ts'
import { normalise } from '../text/normalise.ts'
import { stem } from '../text/stem.ts'

/** Somebody is not what comes next: `i am not a veteran`, `she isn't a citizen`, `no soy ciudadano`. */
const DENIALS = [
  /(?:\b(?:am|is|are|was|were|never)|['’](?:m|s|re)|\bim) not an? (\p{L}+)/gu,
  /\b(?:is|are|was|were)n['’]?t an? (\p{L}+)/gu,
  /\b(?:was|been|were) never an? (\p{L}+)|\bnever (?:was|been|were) an? (\p{L}+)/gu,
  /\bno (?:soy|es|somos|son|fui|fue|era) (?:un |una |el |la )?(\p{L}+)/gu,
]

/** The stems of what a turn says that somebody is not. An answer that is for such people may be meant, and may be the one thing that is not. */
export function deniedTerms(text: string, language: Language): ReadonlySet<string> {
  const plain = normalise(text)
  const words = DENIALS.flatMap((denial) => [...plain.matchAll(denial)].map((match) => match.slice(1).find(Boolean)))
  return new Set(words.flatMap((word) => (word === undefined ? [] : [stem(word, language)])))
}
