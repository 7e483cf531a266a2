import { FIELD_END, FIRST_TERM } from '../bm25f-index/index.ts'
import { FIELDS } from '../settings.ts'
import type { SearchIndex } from '../word-index/search-index.ts'
import { CHARACTER_BITS, codeOf, firstCharacter } from './ngram-index.ts'
import { saturated, saturatedIdf } from './saturation.ts'

const FIELD_WEIGHTS = Object.values(FIELDS).map(({ weight }) => weight)
const CHARACTER = (1 << CHARACTER_BITS) - 1
const EDGE = 0
/** How many character 4-grams there can be with a space inside. */
const NGRAMS = 1 << (3 * CHARACTER_BITS + 1)

/** BM25 over character 4-grams with the space between two words inside, for answers that the word index has found already. How
 * rare each is, is counted once, when the snapshot is opened. */
export function createSpaceScorer(index: SearchIndex): (terms: string[], docIds: number[]) => Float64Array {
  const edges = edgesOf(index.terms)
  const having = countAnswers(index, edges)
  const wanted = new Int16Array(NGRAMS).fill(-1)

  return (terms, docIds) => {
    const ngrams = spaceNgramsOf(edgesOf(terms))
    const scores = new Float64Array(docIds.length)
    for (const [at, ngram] of ngrams.entries()) wanted[ngram] = at
    const idfs = Float64Array.from(ngrams, (ngram) => saturatedIdf(having[ngram] ?? 0, index.size))
    const sums = new Float64Array(ngrams.length)
    for (const [at, docId] of docIds.entries()) {
      sums.fill(0)
      addNgrams(index, docId, edges, wanted, sums)
      scores[at] = saturated(sums, idfs)
    }
    for (const ngram of ngrams) wanted[ngram] = -1
    return scores
  }
}

/** The first two letters of each term, and its last two: what stands on both sides of a space. */
interface Edges {
  heads: Uint16Array
  tails: Uint16Array
}

function edgesOf(terms: readonly string[]): Edges {
  const heads = new Uint16Array(terms.length)
  const tails = new Uint16Array(terms.length)
  for (const [at, term] of terms.entries()) {
    const start = firstCharacter(term)
    heads[at] = pairAt(term, start, start)
    tails[at] = pairAt(term, term.length - 2, start)
  }
  return { heads, tails }
}

/** Two letters of a term, those outside it counted as an edge. */
function pairAt(term: string, at: number, start: number): number {
  const first = at >= start && at < term.length ? codeOf(term.charCodeAt(at)) : EDGE
  const second = at + 1 >= start && at + 1 < term.length ? codeOf(term.charCodeAt(at + 1)) : EDGE
  return (first << CHARACTER_BITS) | second
}

/** A word's last two letters, a space, and the next word's first. */
function lateSpace(tail: number, head: number): number {
  return (tail << CHARACTER_BITS) | (head >> CHARACTER_BITS)
}

/** A word's last letter, a space, and the next word's first two. */
function earlySpace(tail: number, head: number): number {
  return (NGRAMS >> 1) | ((tail & CHARACTER) << (2 * CHARACTER_BITS)) | head
}

/** The n-grams between every two neighbours, each once. */
function spaceNgramsOf({ heads, tails }: Edges): number[] {
  const ngrams = new Set<number>()
  for (let at = 1; at < heads.length; at++) {
    ngrams.add(lateSpace(tails[at - 1] ?? 0, heads[at] ?? 0))
    ngrams.add(earlySpace(tails[at - 1] ?? 0, heads[at] ?? 0))
  }
  return [...ngrams]
}

/** In how many answers each n-gram stands. */
function countAnswers({ sequences, sequenceStarts, size }: SearchIndex, { heads, tails }: Edges): Uint32Array {
  const having = new Uint32Array(NGRAMS)
  const lastSeen = new Uint32Array(NGRAMS) // answer + 1
  for (let answer = 0; answer < size; answer++) {
    const end = sequenceStarts[answer + 1] ?? 0
    for (let at = (sequenceStarts[answer] ?? 0) + 1; at < end; at++) {
      const before = (sequences[at - 1] ?? 0) - FIRST_TERM
      const term = (sequences[at] ?? 0) - FIRST_TERM
      if (before < 0 || term < 0) continue
      const late = lateSpace(tails[before] ?? 0, heads[term] ?? 0)
      if (lastSeen[late] !== answer + 1) having[late] = (having[late] ?? 0) + 1
      lastSeen[late] = answer + 1
      const early = earlySpace(tails[before] ?? 0, heads[term] ?? 0)
      if (lastSeen[early] !== answer + 1) having[early] = (having[early] ?? 0) + 1
      lastSeen[early] = answer + 1
    }
  }
  return having
}

/** Adds, for every two neighbours of an answer, their field's weight to the n-grams that the question has too. */
function addNgrams(
  { sequences, sequenceStarts, fieldLengths }: SearchIndex,
  docId: number,
  { heads, tails }: Edges,
  wanted: Int16Array,
  sums: Float64Array,
): void {
  const end = sequenceStarts[docId + 1] ?? 0
  const fields = FIELD_WEIGHTS.length
  let field = 0
  let before = -1
  let term = -1
  for (let at = sequenceStarts[docId] ?? 0; at < end; at++) {
    const token = sequences[at] ?? 0
    if (token === FIELD_END) field++
    before = term
    term = token - FIRST_TERM
    if (before < 0 || term < 0) continue
    const tail = tails[before] ?? 0
    const head = heads[term] ?? 0
    const late = wanted[lateSpace(tail, head)] ?? -1
    const early = wanted[earlySpace(tail, head)] ?? -1
    if (late < 0 && early < 0) continue
    const weight = (FIELD_WEIGHTS[field] ?? 0) / (fieldLengths[docId * fields + field] ?? 1)
    if (late >= 0) sums[late] = (sums[late] ?? 0) + weight
    if (early >= 0) sums[early] = (sums[early] ?? 0) + weight
  }
}
