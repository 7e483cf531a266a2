import { FIELD_END, FIRST_TERM } from '../bm25f-index/index.ts'
import type { SearchIndex } from './search-index.ts'

/** Shares of their words that two texts have in common (Jaccard): of the whole answers, and of their titles. */
interface Common {
  words: number
  title: number
}

/** Near copies, and sections of one page. The limits by which the benchmark says that two answers are the same (scripts/bench/README.md). */
const SIMILAR: Common = { words: 0.3, title: 0.5 }

/** So near that nobody is helped by a choice between them. At .3 of the words the starter corpus loses a point of what it offers. */
const NEAR_DUPLICATES: Common = { words: 0.5, title: 0.8 }

/** Whether two answers, by their document ids, are similar: near copies, or sections of one page. */
export function areSimilar(a: number, b: number, index: SearchIndex): boolean {
  return hasInCommon(a, b, SIMILAR, index)
}

/** Whether two answers, by their document ids, are near-duplicates: only one of them is worth offering. */
export function areNearDuplicates(a: number, b: number, index: SearchIndex): boolean {
  return hasInCommon(a, b, NEAR_DUPLICATES, index)
}

function hasInCommon(a: number, b: number, limit: Common, index: SearchIndex): boolean {
  return (
    jaccard(wordsOf(a, index), wordsOf(b, index)) >= limit.words ||
    jaccard(titleOf(a, index), titleOf(b, index)) >= limit.title
  )
}

/** Distinct, ascending. */
function wordsOf(docId: number, { answerTerms, answerStarts }: SearchIndex): ArrayLike<number> {
  return answerTerms.subarray(answerStarts[docId], answerStarts[docId + 1])
}

/** Distinct, ascending, without small words: “How do I …” makes no two titles alike. Made once an answer: of each question the first
 * ten are compared. */
function titleOf(docId: number, index: SearchIndex): ArrayLike<number> {
  const known = titles.get(index) ?? []
  titles.set(index, known)
  const title = known[docId] ?? readTitle(docId, index)
  known[docId] = title
  return title
}

const titles = new WeakMap<SearchIndex, ArrayLike<number>[]>()

function readTitle(docId: number, { sequences, sequenceStarts, stopped }: SearchIndex): ArrayLike<number> {
  const sequence = sequences.subarray(sequenceStarts[docId], sequenceStarts[docId + 1])
  const title = sequence.subarray(0, Math.max(0, sequence.indexOf(FIELD_END)))
  return Uint32Array.from(
    new Set(title.filter((token) => token >= FIRST_TERM && stopped[token - FIRST_TERM] !== 1)),
  ).sort()
}

function jaccard(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return shared / (a.length + b.length - shared || 1)
}
