import { K1 } from '../settings.ts'
import type { SearchIndex } from '../word-index/search-index.ts'

/** A term of the question and how much it counts: 1 as typed, less where we added or repaired it. */
export interface WeightedTerm {
  term: number
  weight: number
}

/** Reusable memory for one engine: scores by answer, and which answers were touched. */
export interface Scratch {
  scores: Float64Array
  touched: Uint32Array
}

export function createScratch(index: SearchIndex): Scratch {
  return { scores: new Float64Array(index.size), touched: new Uint32Array(index.size) }
}

/** BM25F: term frequencies of all fields are weighted and length-normalised before saturation (Robertson & Zaragoza 2009, eq. 3.17).
 * @returns The best answers as [answer, score], best first, ties in snapshot order; `scratch.scores` is left as it was found, all zero. */
export function bm25f(
  index: SearchIndex,
  question: WeightedTerm[],
  limit: number,
  scratch: Scratch,
): [number, number][] {
  const { scores, touched } = scratch
  let count = 0
  for (const { term, weight } of question) {
    const factor = weight * (index.idf[term] ?? 0) * (K1 + 1)
    const end = index.postingStarts[term + 1] ?? 0
    for (let at = index.postingStarts[term] ?? 0; at < end; at++) {
      const answer = index.postingAnswers[at] ?? 0
      const frequency = index.postingWeights[at] ?? 0
      if (scores[answer] === 0) touched[count++] = answer
      scores[answer] = (scores[answer] ?? 0) + (factor * frequency) / (frequency + K1)
    }
  }
  const best = topOf(scores, touched.subarray(0, count), limit)
  for (let at = 0; at < count; at++) scores[touched[at] ?? 0] = 0
  return best
}

/** The `limit` highest scores among the touched answers, by a heap whose root is the worst of the best so far. */
function topOf(scores: Float64Array, touched: Uint32Array, limit: number): [number, number][] {
  const heap: number[] = []
  const isWorse = (a: number, b: number) => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0)
    return difference === 0 ? a > b : difference < 0
  }
  for (const answer of touched) {
    if (heap.length < limit) {
      heap.push(answer)
      if (heap.length === limit) heap.sort((a, b) => (isWorse(a, b) ? -1 : 1)) // in order, worst first, it is a heap
    } else if (isWorse(heap[0] ?? 0, answer)) sink(heap, answer, isWorse)
  }
  return heap.sort((a, b) => (isWorse(a, b) ? 1 : -1)).map((answer) => [answer, scores[answer] ?? 0])
}

/** Puts an answer in the root's place and lets it sink below those that are worse. */
function sink(heap: number[], answer: number, isWorse: (a: number, b: number) => boolean): void {
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    const right = left + 1
    const child = right < heap.length && isWorse(heap[right] ?? 0, heap[left] ?? 0) ? right : left
    const worse = heap[child]
    if (worse === undefined || !isWorse(worse, answer)) break
    heap[at] = worse
    at = child
  }
  heap[at] = answer
}
