/** Which terms hold which four letters: misspelt, compound and unstemmed words still share most of them. */
export interface LetterIndex {
  /** Bucket `b`'s terms are `starts[b]` up to `starts[b + 1]`. */
  readonly starts: Uint32Array
  readonly terms: Uint32Array
}

const BITS = 5
const BUCKETS = 1 << (4 * BITS)
const EDGE = 0
const COLON = 58

export function buildLetterIndex(terms: readonly string[]): LetterIndex {
  const { buckets, owners } = groupsOfAll(terms)
  const starts = new Uint32Array(BUCKETS + 1)
  for (let at = 0; at < buckets.length; at++) {
    const bucket = buckets[at] ?? 0
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1
  }
  let sum = 0
  for (let bucket = 0; bucket <= BUCKETS; bucket++) {
    sum += starts[bucket] ?? 0
    starts[bucket] = sum
  }
  return { starts, terms: placed(buckets, owners, starts) }
}

function placed(buckets: Uint32Array, owners: Uint32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice()
  const terms = new Uint32Array(buckets.length)
  for (let at = 0; at < buckets.length; at++) {
    const bucket = buckets[at] ?? 0
    const slot = next[bucket] ?? 0
    terms[slot] = owners[at] ?? 0
    next[bucket] = slot + 1
  }
  return terms
}

/** The buckets of all terms one after the other, and whose each is. */
function groupsOfAll(terms: readonly string[]): { buckets: Uint32Array; owners: Uint32Array } {
  const most = terms.reduce((sum, term) => sum + term.length + 1, 0)
  const buckets = new Uint32Array(most)
  const owners = new Uint32Array(most)
  let count = 0
  for (let number = 0; number < terms.length; number++) {
    const end = addGroups(terms[number] ?? '', buckets, count)
    owners.fill(number, count, end)
    count = end
  }
  return { buckets: buckets.subarray(0, count), owners: owners.subarray(0, count) }
}

/** Buckets of every four characters that follow each other in a stem, its start counted as one. Letters have a code each; digits share four. */
export function letterGroups(term: string): number[] {
  const buckets = new Uint32Array(term.length + 1)
  return [...buckets.subarray(0, addGroups(term, buckets, 0))]
}

/** Writes a stem's buckets into `buckets` from `at` on. Returns the place after the last one. */
function addGroups(term: string, buckets: Uint32Array, at: number): number {
  const start = term.charCodeAt(2) === COLON ? 3 : 0 // after `es:`
  let group = EDGE
  let count = at
  for (let character = start; character < term.length; character++) {
    group = ((group << BITS) | codeOf(term.charCodeAt(character))) & (BUCKETS - 1)
    if (character - start >= 2) buckets[count++] = group
  }
  if (count === at) buckets[count++] = group
  return count
}

function codeOf(character: number): number {
  if (character >= 97 && character <= 122) return character - 96
  if (character >= 48 && character <= 57) return 27 + (character & 3)
  return 31
}
