import type { TokenScore } from '@orama/orama'
import type { OpenedIndex } from './opened-index.ts'
import type { WeightedTerm } from './options.ts'

/** What one search goes by. */
export interface Scoring {
  terms: readonly WeightedTerm[]
  /** BM25's k1 (> 0): higher lets repeats count for longer. */
  k: number
  /** Term frequencies over all fields, by posting, as `Postings` has them. */
  frequencies: Float32Array
  /** 1 for each document that may be found; all may where there is none. */
  allowed: Uint8Array | undefined
  /** At most so many are returned. */
  limit: number
}

/** Reusable memory for one index: scores by document, all 0 between two searches, and which documents were touched. */
export interface Scratch {
  scores: Float64Array
  touched: Uint32Array
}

export function createScratch({ size }: OpenedIndex): Scratch {
  return { scores: new Float64Array(size), touched: new Uint32Array(size) }
}

/** BM25F: term frequencies of all fields are weighted and length-normalised before saturation (Robertson & Zaragoza 2009, eq. 3.17).
 * @returns The best documents by Orama's number (from 1 on), in no order, ties going to the earlier. */
export function score(index: OpenedIndex, scoring: Scoring, scratch: Scratch): TokenScore[] {
  const touched = scratch.touched.subarray(0, addScores(index, scoring, scratch))
  const best = bestOf(scratch.scores, touched, scoring.limit)
  for (const docId of touched) scratch.scores[docId] = 0
  return best
}

/** @returns How many documents were touched. */
function addScores(
  { idf, numberOf, postingStarts, postingDocIds }: OpenedIndex,
  { terms, k, frequencies, allowed }: Scoring,
  { scores, touched }: Scratch,
): number {
  let count = 0
  for (const { term, weight } of terms) {
    const number = numberOf(term)
    if (number === undefined) continue
    const factor = weight * (idf[number] ?? 0) * (k + 1)
    const end = postingStarts[number + 1] ?? 0
    for (let at = postingStarts[number] ?? 0; at < end; at++) {
      const docId = postingDocIds[at] ?? 0
      const frequency = frequencies[at] ?? 0
      if (frequency === 0 || allowed?.[docId] === 0) continue
      if (scores[docId] === 0) touched[count++] = docId
      scores[docId] = (scores[docId] ?? 0) + (factor * frequency) / (frequency + k)
    }
  }
  return count
}

/** The highest scores among the touched documents, by a heap whose root is the worst of the best so far. */
function bestOf(scores: Float64Array, touched: Uint32Array, limit: number): TokenScore[] {
  const isWorse = (a: number, b: number) => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0)
    return difference === 0 ? a > b : difference < 0
  }
  const heap = [...touched.subarray(0, limit)]
  if (touched.length > limit) {
    heap.sort((a, b) => (isWorse(a, b) ? -1 : 1)) // in order, worst first, it is a heap
    for (const docId of touched.subarray(limit)) if (isWorse(heap[0] ?? 0, docId)) sink(heap, docId, isWorse)
  }
  return heap.map((docId): TokenScore => [docId + 1, scores[docId] ?? 0])
}

/** Puts a document in the root's place and lets it sink below those that are worse. */
function sink(heap: number[], docId: number, isWorse: (a: number, b: number) => boolean): void {
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    const right = left + 1
    const child = right < heap.length && isWorse(heap[right] ?? 0, heap[left] ?? 0) ? right : left
    const worse = heap[child]
    if (worse === undefined || !isWorse(worse, docId)) break
    heap[at] = worse
    at = child
  }
  heap[at] = docId
}
