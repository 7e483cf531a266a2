import { FIRST_TERM, idf } from '../bm25f-index/index.ts'
import type { SearchIndex } from '../word-index/search-index.ts'

/** How many of a question's word pairs stand next to each other in each answer too, rarer pairs counting more.
 * @param terms - The question's terms in order; undefined where the index has no such term. */
export type PhraseScorer = (terms: (number | undefined)[], docIds: number[]) => Float64Array

export function createPhraseScorer(index: SearchIndex): PhraseScorer {
  const pairAt = new Int16Array(index.terms.length).fill(-1) // of a term, the question's first pair that begins with it

  return (terms, docIds) => {
    const pairs = pairsOf(terms)
    const scores = new Float64Array(docIds.length)
    if (pairs.length === 0) return scores
    for (const [at, { first }] of pairs.entries()) if (pairAt[first] === -1) pairAt[first] = at
    const counts = new Uint16Array(docIds.length * pairs.length)
    for (const [at, docId] of docIds.entries())
      countPairs(index, docId, pairs, pairAt, counts.subarray(at * pairs.length, (at + 1) * pairs.length))
    for (const { first } of pairs) pairAt[first] = -1
    addScores(index, pairs, counts, scores)
    return scores
  }
}

/** Two neighbouring terms of a question, and the next pair that begins with the same one; −1 where there is none. */
interface Pair {
  first: number
  second: number
  next: number
}

function pairsOf(terms: (number | undefined)[]): Pair[] {
  const pairs: Pair[] = []
  for (const [at, first] of terms.entries()) {
    const second = terms[at + 1]
    if (first === undefined || second === undefined || first === second) continue
    if (!pairs.some((pair) => pair.first === first && pair.second === second)) pairs.push({ first, second, next: -1 })
  }
  for (const [at, pair] of pairs.entries())
    pair.next = pairs.findIndex(({ first }, other) => other > at && first === pair.first)
  return pairs
}

function countPairs(
  { sequences, sequenceStarts }: SearchIndex,
  docId: number,
  pairs: Pair[],
  pairAt: Int16Array,
  counts: Uint16Array,
): void {
  const last = (sequenceStarts[docId + 1] ?? 0) - 1
  for (let at = sequenceStarts[docId] ?? 0; at < last; at++) {
    let pair = pairAt[(sequences[at] ?? 0) - FIRST_TERM] ?? -1
    while (pair >= 0) {
      const found = pairs[pair]
      if (!found) break
      if (sequences[at + 1] === found.second + FIRST_TERM) counts[pair] = (counts[pair] ?? 0) + 1
      pair = found.next
    }
  }
}

/** How rare a pair is, is counted among the answers given: of two words that carry meaning they are all that hold both, or nearly; of a
 * pair with a small word they are a sample. */
function addScores(index: SearchIndex, pairs: Pair[], counts: Uint16Array, scores: Float64Array): void {
  for (const [pair, { first, second }] of pairs.entries()) {
    let held = 0
    for (let at = pair; at < counts.length; at += pairs.length) if (counts[at] !== 0) held++
    if (held === 0) continue
    const isSample = index.stopped[first] === 1 || index.stopped[second] === 1
    const having = isSample ? (held * index.size) / scores.length : held
    const weight = idf(having, index.size)
    for (let at = 0; at < scores.length; at++) {
      const count = counts[at * pairs.length + pair] ?? 0
      scores[at] = (scores[at] ?? 0) + (weight * count) / (count + 1)
    }
  }
}
