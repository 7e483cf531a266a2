import type { Common } from '../corpus/common.ts'
import { linesOf, type Sections } from '../corpus/sections.ts'
import type { Snapshot } from '../corpus/snapshot.ts'
import { packDigits, unpackDigits } from './pack-digits.ts'
import { type StartVectors, startScale, startVectors } from './start-vectors.ts'

/** How finely changes are kept: whole steps of this size, at most so many either way. */
export interface Precision {
  step: number
  most: number
}

/** What a corpus taught about its words, beside the common part: for each stem that it changed, how its vector differs from the start
 * vector (from zero, where there is none). */
export interface Meanings extends Precision {
  common: Common
  dimensions: number
  stems: string[]
  /** A stem's changes are `changes` from `at * dimensions`, in steps. */
  changes: Int8Array
}

/** Vectors by row: the index's terms first, by their numbers, then stems that no answer holds. */
export interface VectorTable {
  readonly dimensions: number
  /** Row of a stem that no answer holds. */
  rowOf(stem: string): number | undefined
  /** Adds a row's vector times `weight` to `sum`; false where there is none. */
  add(row: number, weight: number, sum: Float32Array): boolean
}

/** The part of a snapshot that holds meanings: how finely, then changes in the order of the index's terms, then those of other stems. */
export function packMeanings({ dimensions, step, most, stems, changes }: Meanings, terms: readonly string[]): Sections {
  const places = new Map(stems.map((stem, at) => [stem, at]))
  const known = new Set(terms)
  const others = stems.filter((stem) => !known.has(stem))
  const ordered = new Int8Array((terms.length + others.length) * dimensions)
  for (const [row, stem] of [...terms, ...others].entries()) {
    const place = places.get(stem)
    if (place === undefined) continue
    ordered.set(changes.subarray(place * dimensions, (place + 1) * dimensions), row * dimensions)
  }
  const encoder = new TextEncoder()
  return new Map([
    ['vectors', encoder.encode(JSON.stringify({ dimensions, step, most }))],
    ['vector-others', encoder.encode(others.join('\n'))],
    ['vector-changes', packDigits(ordered, most)],
  ])
}

/** What a snapshot knows beyond its text, to be compiled into the next one: publishing trains nothing. */
export function meaningsOf(snapshot: Snapshot): Meanings | undefined {
  const opened = openChanges(snapshot)
  if (!opened) return undefined
  const { others, dimensions, changes } = opened
  const all = [...snapshot.vocabulary.terms, ...others]
  const rowAt = (row: number) => changes.subarray(row * dimensions, (row + 1) * dimensions)
  const rows = [...all.keys()].filter((row) => rowAt(row).some((steps) => steps !== 0))
  const kept = new Int8Array(rows.length * dimensions)
  for (const [at, row] of rows.entries()) kept.set(rowAt(row), at * dimensions)
  const { common, step, most } = opened
  return { common, dimensions, step, most, stems: rows.map((row) => all[row] ?? ''), changes: kept }
}

/** Changes of all terms, and after them those of the stems `others`. */
type OpenedChanges = Omit<Meanings, 'stems'> & { others: string[] }

function openChanges({ common, section, vocabulary }: Snapshot): OpenedChanges | undefined {
  const settings = section('vectors')
  if (!common || !settings) return undefined
  const { dimensions, step, most }: Pick<Meanings, 'dimensions' | 'step' | 'most'> = JSON.parse(
    new TextDecoder().decode(settings),
  )
  const others = linesOf(section('vector-others'))
  const count = (vocabulary.terms.length + others.length) * dimensions
  const changes = unpackDigits(section('vector-changes') ?? new Uint8Array(), most, count)
  return { common, dimensions, step, most, others, changes }
}

/** A snapshot's vectors, or undefined where it was compiled without. */
export function openVectors(snapshot: Snapshot): VectorTable | undefined {
  const opened = openChanges(snapshot)
  if (!opened) return undefined
  const start = startVectors(opened.common)
  const { commonRows } = snapshot.vocabulary
  let rows: Map<string, number> | undefined // made when the first word comes that no answer holds
  const rowOf = (stem: string) => {
    rows ??= rowsBeyondTerms(opened, commonRows.length)
    return rows.get(stem)
  }
  return { dimensions: opened.dimensions, rowOf, add: rowAdder(start, startRowsOf(opened, commonRows), opened) }
}

/** Rows of stems that are no terms: those that training changed, then all of the common part. */
function rowsBeyondTerms({ common, others, changes, dimensions }: OpenedChanges, terms: number): Map<string, number> {
  const firstCommon = changes.length / dimensions
  const rows = new Map(common.stems.map((stem, at) => [stem, firstCommon + at]))
  for (const [at, stem] of others.entries()) rows.set(stem, terms + at)
  return rows
}

/** For each row with changes, the place of its start vector + 1; 0 where it has none. */
function startRowsOf({ common, others }: OpenedChanges, commonRows: Uint32Array): Uint32Array {
  if (others.length === 0) return commonRows
  const places = new Map(common.stems.map((stem, at) => [stem, at + 1]))
  return Uint32Array.from([...commonRows, ...others.map((stem) => places.get(stem) ?? 0)])
}

function rowAdder(
  start: StartVectors,
  startRows: Uint32Array,
  { dimensions, changes, step }: OpenedChanges,
): VectorTable['add'] {
  const isChanged = changedRows(changes, dimensions)
  const scales = start.scales.map((_, place) => startScale(start, place))
  return (row, weight, sum) => {
    const place = row < isChanged.length ? (startRows[row] ?? 0) - 1 : row - isChanged.length
    if (place >= 0) addRow(start.values, place * dimensions, weight * (scales[place] ?? 0), sum)
    if (isChanged[row] !== 1) return place >= 0
    addRow(changes, row * dimensions, weight * step, sum)
    return true
  }
}

function changedRows(changes: Int8Array, dimensions: number): Uint8Array {
  const isChanged = new Uint8Array(changes.length / dimensions)
  for (let at = 0; at < changes.length; at++) if (changes[at] !== 0) isChanged[Math.floor(at / dimensions)] = 1
  return isChanged
}

function addRow(values: Int8Array, start: number, factor: number, sum: Float32Array): void {
  for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + factor * (values[start + d] ?? 0)
}
