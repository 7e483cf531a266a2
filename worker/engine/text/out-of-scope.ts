import type { Language } from '../../contract/index.ts'
import type { Expansions } from './expansion.ts'
import { stem } from './stem.ts'

/** What a question names that words.yaml calls out of scope (`means: []`): things that people ask for and no answer covers. */
export interface OutOfScope {
  phrases: string[]
  /** Those phrases' words as a share of the words that count, 0–1. */
  share: number
}

/** A word of a question: as typed, as repaired, and whether it counts. */
export interface SpelledWord {
  typed: string
  instead?: string
  how: string
}

/** Phrases are looked for as typed and as repaired: a list of what is out of scope is the one place that knows those words. */
export function outOfScopeIn(words: SpelledWord[], language: Language, expansions: Expansions): OutOfScope {
  const spellings = words.map(({ typed, instead = typed }) => [stem(typed, language), stem(instead, language)])
  const positions = new Set<number>()
  const phrases: string[] = []
  for (const [at, firsts] of spellings.entries()) {
    const found = firsts
      .flatMap((first) => expansions.get(first) ?? [])
      .find(
        ({ means, stems }) => means.length === 0 && stems.every((part, next) => spellings[at + next]?.includes(part)),
      )
    if (!found) continue
    phrases.push(found.from)
    for (const next of found.stems.keys()) positions.add(at + next)
  }
  const counted = words.filter(({ how }, at) => how !== 'left-out' || positions.has(at))
  return { phrases, share: positions.size / (counted.length || 1) }
}
