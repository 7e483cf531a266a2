import { idf as inverseFrequency } from '../bm25f-index/index.ts'
import type { SearchIndex } from '../word-index/search-index.ts'
import type { ReadQuestion } from './read-question.ts'

/** One thing the question asks for: a stem, or citizens' words that words.yaml knows. An answer contains it when it contains all of one of `ways`. */
export interface QueryConcept {
  /** Of its rarest stem. */
  idf: number
  ways: number[][]
}

/** The idf of a word that none of the answers in the question's language holds. */
export function unseenIdf({ language }: ReadQuestion, index: SearchIndex): number {
  return inverseFrequency(0, index.sizes.get(language) ?? index.size)
}

/** What the question asks for, concept by concept. */
export function queryConcepts(question: ReadQuestion, index: SearchIndex): QueryConcept[] {
  const unseen = unseenIdf(question, index)
  const idfOf = (term: number | undefined) => (term === undefined ? unseen : (index.idf[term] ?? 0))
  return conceptTexts(question).map((texts) => {
    const ways = texts.map((stems) => stems.map(index.numberOf))
    return { idf: Math.max(0, ...(ways[0] ?? []).map(idfOf)), ways: ways.flatMap(known) }
  })
}

/** Each concept in its ways of being said, as typed first. */
function conceptTexts({ words, meanings }: ReadQuestion): string[][][] {
  const explained = new Set(meanings.flatMap(({ stems }) => stems))
  const typed = [...new Set(words.flatMap((word) => word.stems))]
  const single = typed.filter((stem) => !explained.has(stem)).map((stem) => [[stem]])
  const several = meanings.map(({ stems, means }) => [typed.filter((stem) => stems.includes(stem)), ...means])
  return [...single, ...several]
}

/** A way counts only where the index has all of its words. */
function known(terms: (number | undefined)[]): number[][] {
  const numbers = terms.filter((term) => term !== undefined)
  return numbers.length > 0 && numbers.length === terms.length ? [numbers] : []
}

/** How much of the question's idf the terms contain for which `has` is true. */
export function containedIdf(has: (term: number) => boolean, concepts: QueryConcept[]): number {
  return concepts.reduce((sum, concept) => sum + (isContained(concept, has) ? concept.idf : 0), 0)
}

/** Whether a concept is contained in one of its ways by the terms for which `has` is true. */
export function isContained({ ways }: QueryConcept, has: (term: number) => boolean): boolean {
  return ways.some((way) => way.every(has))
}
