import { FIRST_TERM } from '../corpus/sequence.ts'
import type { SearchIndex } from './search-index.ts'

/** How many of a question's word pairs stand next to each other in each answer too, rarer pairs counting more.
 * How rare a pair is, is counted among the answers given: they are all that hold both words, or nearly.
 * @param terms - The question's terms in order, without stop words; undefined where the index has no such term. */
export function phraseScores(index: SearchIndex, terms: (number | undefined)[], places: number[]): Float64Array {
  const pairs = terms.flatMap((first, at) => {
    const second = terms[at + 1]
    return first === undefined || second === undefined || first === second
      ? []
      : [{ first: first + FIRST_TERM, second: second + FIRST_TERM }]
  })
  const scores = new Float64Array(places.length)
  for (const { first, second } of pairs) {
    const counts = places.map((place) => countPair(index, place, first, second))
    const having = counts.filter((count) => count > 0).length
    if (having === 0) continue
    const rarity = Math.log(1 + (index.size - having + 0.5) / (having + 0.5))
    for (const [at, count] of counts.entries()) scores[at] = (scores[at] ?? 0) + (rarity * count) / (count + 1)
  }
  return scores
}

function countPair({ sequences, sequenceStarts }: SearchIndex, place: number, first: number, second: number): number {
  const end = sequenceStarts[place + 1] ?? 0
  let count = 0
  for (let at = (sequenceStarts[place] ?? 0) + 1; at < end; at++) {
    if (sequences[at] === second && sequences[at - 1] === first) count++
  }
  return count
}
