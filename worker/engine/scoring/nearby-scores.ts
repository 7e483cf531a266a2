import { FIELD_END, FIRST_TERM, idf, TEXT_END } from '../bm25f-index/index.ts'
import type { SearchIndex } from '../word-index/search-index.ts'

/** How many of a question's words stand near each other in each answer too, in either order and within one sentence, rarer pairs counting
 * more: “lost my passport while travelling” finds “a passport that you lost abroad”.
 * @param terms - The question's terms; undefined where the index has no such term. */
export type NearbyScorer = (terms: (number | undefined)[], docIds: number[]) => Float64Array

/** So many words apart two words still belong together. */
const WINDOW = 8
/** From a longer question only so many words are looked at. */
const MOST_WORDS = 24

export function createNearbyScorer(index: SearchIndex): NearbyScorer {
  const wordAt = new Int8Array(index.terms.length).fill(-1) // of a term, its place among the question's words

  return (terms, docIds) => {
    const words = [...new Set(terms.filter((term) => term !== undefined))].slice(0, MOST_WORDS)
    const scores = new Float64Array(docIds.length)
    if (words.length < 2) return scores
    const pairs = words.length ** 2
    const counts = new Uint16Array(docIds.length * pairs)
    for (const [at, term] of words.entries()) wordAt[term] = at
    for (const [at, docId] of docIds.entries())
      countPairs(index, docId, wordAt, words.length, counts.subarray(at * pairs, (at + 1) * pairs))
    for (const term of words) wordAt[term] = -1
    addScores(index.size, counts, pairs, scores)
    return scores
  }
}

/** Counts pairs of two different words of the question: of words `a` < `b` at `a * wordCount + b`. */
function countPairs(
  { sequences, sequenceStarts }: SearchIndex,
  docId: number,
  wordAt: Int8Array,
  wordCount: number,
  counts: Uint16Array,
): void {
  const lastSeen = new Int32Array(wordCount).fill(-WINDOW - 1)
  const end = sequenceStarts[docId + 1] ?? 0
  for (let at = sequenceStarts[docId] ?? 0; at < end; at++) {
    const token = sequences[at] ?? TEXT_END
    if (token === TEXT_END || token === FIELD_END) {
      lastSeen.fill(-WINDOW - 1)
      continue
    }
    const word = wordAt[token - FIRST_TERM] ?? -1
    if (word < 0) continue
    for (let other = 0; other < wordCount; other++) {
      if (other === word || at - (lastSeen[other] ?? 0) > WINDOW) continue
      const pair = Math.min(word, other) * wordCount + Math.max(word, other)
      counts[pair] = (counts[pair] ?? 0) + 1
    }
    lastSeen[word] = at
  }
}

/** How rare a pair is, is counted among the answers given: they are all that hold both words, or nearly. */
function addScores(size: number, counts: Uint16Array, pairs: number, scores: Float64Array): void {
  for (let pair = 0; pair < pairs; pair++) {
    let having = 0
    for (let at = pair; at < counts.length; at += pairs) if (counts[at] !== 0) having++
    if (having === 0) continue
    const weight = idf(having, size)
    for (let at = 0; at < scores.length; at++) {
      const count = counts[at * pairs + pair] ?? 0
      scores[at] = (scores[at] ?? 0) + (weight * count) / (count + 1)
    }
  }
}
