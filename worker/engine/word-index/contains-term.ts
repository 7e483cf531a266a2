import type { SearchIndex } from './search-index.ts'

/** Says of a term whether an answer contains it anywhere: its terms stand in order. Small words count as not held. */
export function containsTerm({ answerStarts, answerTerms }: SearchIndex, docId: number): (term: number) => boolean {
  return (term) => {
    let low = answerStarts[docId] ?? 0
    let high = (answerStarts[docId + 1] ?? 0) - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((answerTerms[middle] ?? 0) < term) low = middle + 1
      else high = middle
    }
    return low === high && answerTerms[low] === term
  }
}
