import { dotAt } from '../numbers.ts'

/** A word that is compared: how much it counts, and its embedding, where it has one. */
export interface ComparedWord {
  stem: string
  idf: number
  vector: Float32Array | undefined
}

/** Cosines below this are those of words that have nothing to do with each other. */
const UNRELATED = 0.3

/** How much of what `words` weigh stands among `others`: a word that does counts fully, else as far as the nearest of them means the same.
 * 0–1; 0 where there are no words. */
export function metShare(words: readonly ComparedWord[], others: readonly ComparedWord[]): number {
  const stems = new Set(others.map(({ stem }) => stem))
  let [met, all] = [0, 0]
  for (const word of words) {
    all += word.idf
    met += word.idf * (stems.has(word.stem) ? 1 : nearest(word, others))
  }
  return met / (all || 1)
}

function nearest({ vector }: ComparedWord, others: readonly ComparedWord[]): number {
  if (!vector) return 0
  let most = UNRELATED
  for (const other of others) if (other.vector) most = Math.max(most, dotAt(vector, other.vector, 0))
  return (most - UNRELATED) / (1 - UNRELATED)
}
