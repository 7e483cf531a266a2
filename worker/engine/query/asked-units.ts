import { idf as inverseFrequency } from '../bm25f-index/index.ts'
import type { SearchIndex } from '../word-index/search-index.ts'
import type { ReadQuestion } from './read-question.ts'

/** One thing the question asks for: a stem, or citizens' words that words.yaml knows. An answer holds it when it holds all of one of `ways`. */
export interface AskedUnit {
  /** Of its rarest stem. */
  idf: number
  ways: number[][]
}

/** The idf of a word that none of the answers in the question's language holds. */
export function unseenIdf({ language }: ReadQuestion, index: SearchIndex): number {
  return inverseFrequency(0, index.sizes.get(language) ?? index.size)
}

/** What the question asks for, thing by thing. */
export function askedUnits(question: ReadQuestion, index: SearchIndex): AskedUnit[] {
  const unseen = unseenIdf(question, index)
  const idfOf = (term: number | undefined) => (term === undefined ? unseen : (index.idf[term] ?? 0))
  return askedTexts(question).map((texts) => {
    const ways = texts.map((stems) => stems.map(index.numberOf))
    return { idf: Math.max(0, ...(ways[0] ?? []).map(idfOf)), ways: ways.flatMap(known) }
  })
}

/** Each thing in its ways of being said, as typed first. */
function askedTexts({ words, meanings }: ReadQuestion): string[][][] {
  const explained = new Set(meanings.flatMap(({ stems }) => stems))
  const typed = words.flatMap((word) => word.stems)
  const single = [...new Set(typed)].filter((stem) => !explained.has(stem)).map((stem) => [[stem]])
  const several = meanings.map(({ stems, means }) => [typed.filter((stem) => stems.includes(stem)), ...means])
  return [...single, ...several]
}

/** A way counts only where the index has all of its words. */
function known(terms: (number | undefined)[]): number[][] {
  const numbers = terms.filter((term) => term !== undefined)
  return numbers.length > 0 && numbers.length === terms.length ? [numbers] : []
}

/** How much of the question's idf the terms hold for which `has` is true. */
export function heldBy(has: (term: number) => boolean, asked: AskedUnit[]): number {
  return asked.reduce((sum, unit) => sum + (isHeld(unit, has) ? unit.idf : 0), 0)
}

/** Whether a thing is held in one of its ways by the terms for which `has` is true. */
export function isHeld({ ways }: AskedUnit, has: (term: number) => boolean): boolean {
  return ways.some((way) => way.every(has))
}
