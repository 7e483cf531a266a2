import { isSmall } from '../text/terms.ts'

/** Which terms hold which character 4-grams: misspelt, compound and unstemmed words still share most of them. */
export interface NgramIndex {
  /** N-grams that any term holds, ascending; n-gram `ngrams[g]`'s terms are `terms` from `starts[g]` up to `starts[g + 1]`. */
  readonly ngrams: Uint32Array
  readonly starts: Uint32Array
  readonly terms: Uint32Array
}

/** Bits of a character's code. */
export const CHARACTER_BITS = 5
const BITS = CHARACTER_BITS
const MASK = (1 << (4 * BITS)) - 1
const EDGE = 0
const COLON = 58

export function buildNgramIndex(terms: readonly string[]): NgramIndex {
  const { ngrams: sorted, owners } = sortedPairs(terms)
  const ngrams = new Uint32Array(sorted.length)
  const starts = new Uint32Array(sorted.length + 1)
  let count = 0
  for (let at = 0; at < sorted.length; at++) {
    const ngram = sorted[at] ?? 0
    if (count > 0 && ngrams[count - 1] === ngram) continue
    ngrams[count] = ngram
    starts[count++] = at
  }
  starts[count] = sorted.length
  return { ngrams: ngrams.slice(0, count), starts: starts.slice(0, count + 1), terms: owners }
}

/** Each term's n-grams with the term they come from, by n-gram and then by term. */
interface Pairs {
  ngrams: Uint32Array
  owners: Uint32Array
}

function sortedPairs(terms: readonly string[]): Pairs {
  const most = terms.reduce((sum, term) => sum + term.length + 1, 0)
  const ngrams = new Uint32Array(most)
  const owners = new Uint32Array(most)
  let count = 0
  for (let term = 0; term < terms.length; term++) {
    const end = addNgrams(terms[term] ?? '', ngrams, count)
    owners.fill(term, count, end)
    count = end
  }
  const pairs = { ngrams: ngrams.subarray(0, count), owners: owners.subarray(0, count) }
  return sortedByBits(sortedByBits(pairs, 0), 2 * BITS)
}

/** Counting sort by half of an n-gram's bits, keeping the order of equals: a table of all n-grams would take 4 MB. */
function sortedByBits({ ngrams, owners }: Pairs, shift: number): Pairs {
  const mask = (1 << (2 * BITS)) - 1
  const next = new Uint32Array(mask + 2)
  for (const ngram of ngrams) {
    const slot = ((ngram >> shift) & mask) + 1
    next[slot] = (next[slot] ?? 0) + 1
  }
  for (let at = 1; at < next.length; at++) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0)
  const sorted = { ngrams: new Uint32Array(ngrams.length), owners: new Uint32Array(ngrams.length) }
  for (let at = 0; at < ngrams.length; at++) {
    const ngram = ngrams[at] ?? 0
    const half = (ngram >> shift) & mask
    const slot = next[half] ?? 0
    sorted.ngrams[slot] = ngram
    sorted.owners[slot] = owners[at] ?? 0
    next[half] = slot + 1
  }
  return sorted
}

/** Where an n-gram stands in `ngrams`; −1 where no term holds it. */
export function ordinalOfNgram({ ngrams }: NgramIndex, ngram: number): number {
  let low = 0
  let high = ngrams.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ngrams[middle] ?? 0) < ngram) low = middle + 1
    else high = middle
  }
  return ngrams[low] === ngram ? low : -1
}

/** Every four characters that follow each other in a stem, its start and its end counted as one, as a number. Letters have a code each; digits
 * share four. */
export function ngramsOf(term: string): number[] {
  const ngrams = new Uint32Array(term.length + 1)
  return [...ngrams.subarray(0, addNgrams(term, ngrams, 0))]
}

/** Writes a stem's n-grams into `ngrams` from `at` on. Returns where the last one ends. */
function addNgrams(term: string, ngrams: Uint32Array, at: number): number {
  const start = firstCharacter(term)
  let ngram = EDGE
  let count = at
  for (let character = start; character <= term.length; character++) {
    ngram = ((ngram << BITS) | (character === term.length ? EDGE : codeOf(term.charCodeAt(character)))) & MASK
    if (character - start >= 2) ngrams[count++] = ngram
  }
  if (count === at) ngrams[count++] = ngram
  return count
}

/** Where a term's own letters begin: after `es:`, or after the mark of a small word. */
export function firstCharacter(term: string): number {
  if (isSmall(term)) return 1
  return term.charCodeAt(2) === COLON ? 3 : 0
}

/** A character in `CHARACTER_BITS`; 0 stands for the edge of a word. */
export function codeOf(character: number): number {
  if (character >= 97 && character <= 122) return character - 96
  if (character >= 48 && character <= 57) return 27 + (character & 3)
  return 31
}
