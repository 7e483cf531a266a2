import type { RankedAnswer, Ranking } from '../ranking/ranking.ts'
import { OFFERED } from '../settings.ts'
import { areNearDuplicates } from '../word-index/near-duplicates.ts'
import type { SearchIndex } from '../word-index/search-index.ts'

/** So far down the list an answer may come from in place of one that repeats another. */
const DEEP = 2 * OFFERED

/** The answers to choose between, best first: one that repeats an answer above it makes room for the next. */
export function diversified({ found }: Ranking, index: SearchIndex): RankedAnswer[] {
  const different: RankedAnswer[] = []
  for (const answer of found.slice(0, DEEP)) {
    if (!different.some(({ docId }) => areNearDuplicates(docId, answer.docId, index))) different.push(answer)
    if (different.length === OFFERED) return different
  }
  const repeated = found.slice(0, DEEP).filter((answer) => !different.includes(answer))
  return [...different, ...repeated].slice(0, OFFERED)
}
