import { type Numbers, room } from './numbers.ts'

/** Marks in a document's sequence: after each text of a field, and after each field. From `FIRST_TERM` on, numbers of terms. */
export const TEXT_END = 0
export const FIELD_END = 1
export const FIRST_TERM = 2

/** What `save` gives and `load` takes: strings and typed arrays, to be cloned or written as they are, not as JSON. Every document is the
 * sequence of its terms; postings are made from these when an index is opened, 1 µs a word, and would take three times their room. */
export interface SavedIndex {
  /** Searched properties, in the order of the sequences. */
  fields: readonly string[]
  /** Every term once, most frequent first. */
  terms: readonly string[]
  /** Document `d` is `sequences[sequenceStarts[d]]` up to `sequences[sequenceStarts[d + 1]]`. */
  sequences: Numbers
  sequenceStarts: Uint32Array
  columns: readonly Column[]
}

/** The values of a filter property: document `d` has `values[ordinals[d]]`, or none where that is the number of values. */
export interface Column {
  property: string
  values: readonly (string | number)[]
  ordinals: Numbers
}

/** One value a document, undefined where it has none, as a column. */
export function columnOf(property: string, all: readonly (string | number | undefined)[]): Column {
  const values = [...new Set(all)].filter((value) => value !== undefined)
  const places = new Map(values.map((value, at) => [value, at]))
  const ordinals = room(all.length, values.length + 1)
  for (const [at, value] of all.entries())
    ordinals[at] = value === undefined ? values.length : (places.get(value) ?? values.length)
  return { property, values, ordinals }
}

/** @throws {Error} where a value is not what `save` gave. */
export function savedIndexOf(raw: unknown): SavedIndex {
  if (!isSavedIndex(raw)) throw new Error('not an index that save gave: typed arrays do not survive JSON')
  return raw
}

function isSavedIndex(raw: unknown): raw is SavedIndex {
  if (typeof raw !== 'object' || raw === null) return false
  const { fields, terms, sequences, sequenceStarts, columns } = { ...NOTHING, ...raw }
  return (
    [fields, terms, columns].every(Array.isArray) &&
    (sequences instanceof Uint16Array || sequences instanceof Uint32Array) &&
    sequenceStarts instanceof Uint32Array &&
    sequenceStarts.length > 0
  )
}

const NOTHING: Record<keyof SavedIndex, unknown> = {
  fields: undefined,
  terms: undefined,
  sequences: undefined,
  sequenceStarts: undefined,
  columns: undefined,
}
