import { idf } from '../bm25f-index/index.ts'
import { K1 } from '../settings.ts'

/** BM25's idf of what stands in so many answers of `size`, times its k1 + 1: the most that `saturated` can make of it. */
export function saturatedIdf(answers: number, size: number): number {
  return idf(Math.min(answers, size), size) * (K1 + 1)
}

/** BM25's sum over frequencies that are weighted and length-normalised already. */
export function saturated(frequencies: Float64Array, idfs: Float64Array): number {
  let score = 0
  for (let at = 0; at < frequencies.length; at++) {
    const frequency = frequencies[at] ?? 0
    if (frequency > 0) score += ((idfs[at] ?? 0) * frequency) / (frequency + K1)
  }
  return score
}
