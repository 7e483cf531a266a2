import { isSmall } from '../text/terms.ts'

/** Which terms hold which four letters: misspelt, compound and unstemmed words still share most of them. */
export interface LetterIndex {
  /** Groups that any term holds, ascending; group `groups[g]`'s terms are `terms` from `starts[g]` up to `starts[g + 1]`. */
  readonly groups: Uint32Array
  readonly starts: Uint32Array
  readonly terms: Uint32Array
}

/** Bits of a character's code. */
export const LETTER_BITS = 5
const BITS = LETTER_BITS
const MASK = (1 << (4 * BITS)) - 1
const EDGE = 0
const COLON = 58

export function buildLetterIndex(terms: readonly string[]): LetterIndex {
  const { groups: sorted, owners } = sortedPairs(terms)
  const groups = new Uint32Array(sorted.length)
  const starts = new Uint32Array(sorted.length + 1)
  let count = 0
  for (let at = 0; at < sorted.length; at++) {
    const group = sorted[at] ?? 0
    if (count > 0 && groups[count - 1] === group) continue
    groups[count] = group
    starts[count++] = at
  }
  starts[count] = sorted.length
  return { groups: groups.slice(0, count), starts: starts.slice(0, count + 1), terms: owners }
}

/** Each term's groups with the term they come from, by group and then by term. */
interface Pairs {
  groups: Uint32Array
  owners: Uint32Array
}

function sortedPairs(terms: readonly string[]): Pairs {
  const most = terms.reduce((sum, term) => sum + term.length + 1, 0)
  const groups = new Uint32Array(most)
  const owners = new Uint32Array(most)
  let count = 0
  for (let term = 0; term < terms.length; term++) {
    const end = addGroups(terms[term] ?? '', groups, count)
    owners.fill(term, count, end)
    count = end
  }
  const pairs = { groups: groups.subarray(0, count), owners: owners.subarray(0, count) }
  return sortedByBits(sortedByBits(pairs, 0), 2 * BITS)
}

/** Counting sort by half of a group's bits, keeping the order of equals: a table of all groups would take 4 MB. */
function sortedByBits({ groups, owners }: Pairs, shift: number): Pairs {
  const mask = (1 << (2 * BITS)) - 1
  const next = new Uint32Array(mask + 2)
  for (const group of groups) {
    const slot = ((group >> shift) & mask) + 1
    next[slot] = (next[slot] ?? 0) + 1
  }
  for (let at = 1; at < next.length; at++) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0)
  const sorted = { groups: new Uint32Array(groups.length), owners: new Uint32Array(groups.length) }
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at] ?? 0
    const half = (group >> shift) & mask
    const slot = next[half] ?? 0
    sorted.groups[slot] = group
    sorted.owners[slot] = owners[at] ?? 0
    next[half] = slot + 1
  }
  return sorted
}

/** Where a group stands in `groups`; −1 where no term holds it. */
export function ordinalOfGroup({ groups }: LetterIndex, group: number): number {
  let low = 0
  let high = groups.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((groups[middle] ?? 0) < group) low = middle + 1
    else high = middle
  }
  return groups[low] === group ? low : -1
}

/** Every four characters that follow each other in a stem, its start and its end counted as one, as a number. Letters have a code each; digits
 * share four. */
export function letterGroups(term: string): number[] {
  const groups = new Uint32Array(term.length + 1)
  return [...groups.subarray(0, addGroups(term, groups, 0))]
}

/** Writes a stem's groups into `groups` from `at` on. Returns where the last one ends. */
function addGroups(term: string, groups: Uint32Array, at: number): number {
  const start = letterStart(term)
  let group = EDGE
  let count = at
  for (let character = start; character <= term.length; character++) {
    group = ((group << BITS) | (character === term.length ? EDGE : codeOf(term.charCodeAt(character)))) & MASK
    if (character - start >= 2) groups[count++] = group
  }
  if (count === at) groups[count++] = group
  return count
}

/** Where a term's own letters begin: after `es:`, or after the mark of a small word. */
export function letterStart(term: string): number {
  if (isSmall(term)) return 1
  return term.charCodeAt(2) === COLON ? 3 : 0
}

/** A character in `LETTER_BITS`; 0 stands for the edge of a word. */
export function codeOf(character: number): number {
  if (character >= 97 && character <= 122) return character - 96
  if (character >= 48 && character <= 57) return 27 + (character & 3)
  return 31
}
