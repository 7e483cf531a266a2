import type { Mind } from './mind.ts'
import type { Ranking } from './rank.ts'

/** One thing the question asks for: a stem, or citizens' words that words.yaml knows. An answer holds it when it holds all of one of `ways`. */
export interface AskedUnit {
  rarity: number
  ways: number[][]
}

/** How rare a word is that none of the answers in the question's language holds. */
export function rarestIn({ question }: Ranking, { index }: Mind): number {
  return Math.log(1 + ((index.sizes.get(question.language) ?? index.size) + 0.5) / 0.5)
}

/** What the question asks for, thing by thing. */
export function askedUnits(ranking: Ranking, mind: Mind): AskedUnit[] {
  const rarest = rarestIn(ranking, mind)
  const rarityOf = (term: number | undefined) => (term === undefined ? rarest : (mind.index.idf[term] ?? 0))
  return askedTexts(ranking).map((texts) => {
    const ways = texts.map((stems) => stems.map(mind.index.numberOf))
    return { rarity: Math.max(0, ...(ways[0] ?? []).map(rarityOf)), ways: ways.flatMap(known) }
  })
}

/** Each thing in its ways of being said, as typed first. */
function askedTexts({ question: { words, meanings } }: Ranking): string[][][] {
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

/** How much of the question's rarity these terms hold. */
export function heldBy(terms: Set<number>, asked: AskedUnit[]): number {
  return asked.reduce((sum, unit) => sum + (isHeld(unit, terms) ? unit.rarity : 0), 0)
}

/** Whether these terms hold a thing in one of its ways. */
export function isHeld({ ways }: AskedUnit, terms: Set<number>): boolean {
  return ways.some((way) => way.every((term) => terms.has(term)))
}
