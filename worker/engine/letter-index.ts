/** Which terms hold which four letters: misspelt, compound and unstemmed words still share most of them. */
export interface LetterIndex {
  /** Bucket `b`'s terms are `starts[b]` up to `starts[b + 1]`. */
  readonly starts: Uint32Array
  readonly terms: Uint32Array
}

const BITS = 5
const BUCKETS = 1 << (4 * BITS)
const EDGE = 0

export function buildLetterIndex(terms: readonly string[]): LetterIndex {
  const starts = new Uint32Array(BUCKETS + 1)
  for (const term of terms) for (const bucket of letterGroups(term)) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0)
  const next = starts.slice(0, BUCKETS)
  const placed = new Uint32Array(starts[BUCKETS] ?? 0)
  for (const [number, term] of terms.entries()) {
    for (const bucket of letterGroups(term)) {
      placed[next[bucket] ?? 0] = number
      next[bucket] = (next[bucket] ?? 0) + 1
    }
  }
  return { starts, terms: placed }
}

/** Buckets of every four characters that follow each other in a stem, its start counted as one. Letters have a code each; digits share four. */
export function letterGroups(term: string): number[] {
  const start = term.charCodeAt(2) === 58 ? 3 : 0 // after `es:`
  const groups: number[] = []
  let group = EDGE
  let length = 1
  for (let at = start; at < term.length; at++) {
    group = ((group << BITS) | codeOf(term.charCodeAt(at))) & (BUCKETS - 1)
    length++
    if (length >= 4) groups.push(group)
  }
  if (length < 4) groups.push(group)
  return groups
}

function codeOf(character: number): number {
  if (character >= 97 && character <= 122) return character - 96
  if (character >= 48 && character <= 57) return 27 + (character & 3)
  return 31
}
