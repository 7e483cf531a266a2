import type { Language } from '../../contract/index.ts'
import type { WordRecord } from '../../corpus/index.ts'
import { stem } from './stem.ts'
import { contentTerms } from './terms.ts'
import { tokens } from './tokens.ts'

/** What a run of stems also means: each of `means` is one other way to say it, as stems; none where no answer covers the thing. */
export interface Meaning {
  stems: string[]
  means: string[][]
  from: string
}

/** Citizens' words by the first stem of each, longest first, so that `food stamps office` is tried before `food stamps`. */
export type Expansions = Map<string, Meaning[]>

export function readExpansions(words: WordRecord[]): Expansions {
  const expansions: Expansions = new Map()
  for (const { words: said, means, language } of words) {
    const meant = means.map((text) => contentTerms(text, language)).filter((stems) => stems.length > 0)
    for (const text of said) {
      const stems = tokens(text).map((token) => stem(token, language))
      const first = stems[0]
      if (first === undefined) continue
      expansions.set(first, [...(expansions.get(first) ?? []), { stems, means: meant, from: text }])
    }
  }
  for (const meanings of expansions.values()) meanings.sort((a, b) => b.stems.length - a.stems.length)
  return expansions
}

/** Each sentence of fifty answers is compared with each of them: a word said four hundred times took a third of a second. Stories of 2,000
 * characters name about twenty things. */
export const MOST_MEANINGS = 64

/** What the agencies call the things this question names, for every place where one of the citizens' words stands, up to a limit. */
export function meaningsIn(question: string, language: Language, expansions: Expansions): Meaning[] {
  const stems = tokens(question).map((token) => stem(token, language))
  const meanings: Meaning[] = []
  for (const [at, first] of stems.entries()) {
    const found = expansions
      .get(first)
      ?.find(({ means, stems: said }) => means.length > 0 && said.every((part, next) => stems[at + next] === part))
    if (found) meanings.push(found)
    if (meanings.length === MOST_MEANINGS) break
  }
  return meanings
}
