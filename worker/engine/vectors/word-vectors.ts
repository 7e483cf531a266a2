import { type Common, linesOf, type Sections, type Snapshot } from '../../corpus/snapshot/index.ts'
import { classifierSection, savedClassifier } from '../classifier/classifier.ts'
import { type Calibration, packCalibration, savedCalibration } from '../model/calibration.ts'
import { packBits, packedRowReader } from './bit-packing.ts'
import { type PretrainedVectors, pretrainedScale, pretrainedVectors } from './pretrained-vectors.ts'

/** How finely changes are kept: whole steps of this size, at most so many either way. */
export interface Precision {
  step: number
  most: number
}

/** What a corpus taught about its words, beside the common part: for each stem that it changed, how its vector differs from the start
 * vector (from zero, where there is none). */
export interface Embeddings extends Precision {
  common: Common
  dimensions: number
  stems: string[]
  /** A stem's changes are `deltas` from `at * dimensions`, in steps. */
  deltas: Int8Array
  /** From the corpus' own examination, where it has one. */
  calibration?: Calibration | undefined
  /** Which answer people ask for by how they put it: packed by `trainClassifier`. */
  classifier?: Uint8Array | undefined
}

/** Vectors by row: the index's terms first, by their numbers, then stems that no answer holds. */
export interface VectorTable {
  readonly dimensions: number
  /** Row of a stem that no answer holds. */
  rowOf(stem: string): number | undefined
  /** Adds a row's vector times `weight` to `sum`; false where there is none. */
  add(row: number, weight: number, sum: Float32Array): boolean
}

/** The part of a snapshot that holds embeddings: how finely, then changes in the order of the index's terms, then those of other stems. */
export function packEmbeddings(embeddings: Embeddings, terms: readonly string[]): Sections {
  const { dimensions, step, most, stems, deltas, calibration, classifier } = embeddings
  const rows = new Map(stems.map((stem, at) => [stem, at]))
  const known = new Set(terms)
  const others = stems.filter((stem) => !known.has(stem))
  const ordered = new Int8Array((terms.length + others.length) * dimensions)
  for (const [row, stem] of [...terms, ...others].entries()) {
    const changed = rows.get(stem)
    if (changed === undefined) continue
    ordered.set(deltas.subarray(changed * dimensions, (changed + 1) * dimensions), row * dimensions)
  }
  const encoder = new TextEncoder()
  return new Map([
    ['vectors', encoder.encode(JSON.stringify({ dimensions, step, most }))],
    ['vector-others', encoder.encode(others.join('\n'))],
    ['vector-changes', packBits(ordered, most, dimensions)],
    ...packCalibration(calibration),
    ...classifierSection(classifier),
  ])
}

/** What a snapshot knows beyond its text, to be compiled into the next one: publishing trains nothing. */
export function embeddingsOf(snapshot: Snapshot): Embeddings | undefined {
  const opened = openDeltas(snapshot)
  if (!opened) return undefined
  const { common, dimensions, step, most, others, read } = opened
  const all = [...snapshot.vocabulary.terms, ...others]
  const row = roomFor(dimensions)
  const stems = all.filter((_, at) => read(at, row))
  const rows = new Map(all.map((stem, at) => [stem, at]))
  const deltas = new Int8Array(stems.length * dimensions)
  for (const [at, stem] of stems.entries()) {
    read(rows.get(stem) ?? 0, row)
    deltas.set(row.subarray(0, dimensions), at * dimensions)
  }
  const [calibration, classifier] = [savedCalibration(snapshot), savedClassifier(snapshot)]
  return { common, dimensions, step, most, stems, deltas, calibration, classifier }
}

/** Changes of all terms, and after them those of the stems `others`. `read` puts a row's into an array from `roomFor`, and says whether there
 * are any. */
interface OpenedDeltas extends Precision {
  common: Common
  dimensions: number
  others: string[]
  read: (row: number, into: Int8Array) => boolean
}

/** A row's numbers come several a byte: the last byte's may be more than are wanted. */
const roomFor = (dimensions: number) => new Int8Array(dimensions + 4)

function openDeltas({ common, section }: Snapshot): OpenedDeltas | undefined {
  const settings = section('vectors')
  if (!common || !settings) return undefined
  const { dimensions, step, most }: Pick<Embeddings, 'dimensions' | 'step' | 'most'> = JSON.parse(
    new TextDecoder().decode(settings),
  )
  const others = linesOf(section('vector-others'))
  const read = packedRowReader(section('vector-changes') ?? new Uint8Array(), most, dimensions)
  return { common, dimensions, step, most, others, read }
}

/** A snapshot's vectors, or undefined where it was compiled without. */
export function openVectors(snapshot: Snapshot): VectorTable | undefined {
  const opened = openDeltas(snapshot)
  if (!opened) return undefined
  const { commonRows } = snapshot.vocabulary
  const pretrainedRows = pretrainedRowsOf(opened, commonRows)
  let rows: Map<string, number> | undefined // made when the first word comes that no answer holds
  const rowOf = (stem: string) => {
    rows ??= rowsBeyondTerms(opened, commonRows.length)
    return rows.get(stem)
  }
  return {
    dimensions: opened.dimensions,
    rowOf,
    add: rowAdder(pretrainedVectors(opened.common), pretrainedRows, opened),
  }
}

/** Rows of stems that are no terms: those that training changed, then all of the common part. */
function rowsBeyondTerms({ common, others }: OpenedDeltas, terms: number): Map<string, number> {
  const firstCommon = terms + others.length
  const rows = new Map(common.stems.map((stem, at) => [stem, firstCommon + at]))
  for (const [at, stem] of others.entries()) rows.set(stem, terms + at)
  return rows
}

/** For each row with changes, the row of its pretrained vector + 1; 0 where it has none. */
function pretrainedRowsOf({ common, others }: OpenedDeltas, commonRows: Uint32Array): Uint32Array {
  if (others.length === 0) return commonRows
  const commonRowOf = new Map(common.stems.map((stem, at) => [stem, at + 1]))
  return Uint32Array.from([...commonRows, ...others.map((stem) => commonRowOf.get(stem) ?? 0)])
}

const UNKNOWN = 0
const NONE = 1
const CHANGED = 2

/** Changes are read when a row is first needed, and kept. */
function rowAdder(start: PretrainedVectors, pretrainedRows: Uint32Array, opened: OpenedDeltas): VectorTable['add'] {
  const { dimensions, step, read } = opened
  const states = new Uint8Array(pretrainedRows.length)
  const deltas = new Int8Array(pretrainedRows.length * dimensions)
  const row = roomFor(dimensions)
  const stateOf = (number: number): number => {
    if (states[number] !== UNKNOWN) return states[number] ?? NONE
    const isChanged = read(number, row)
    if (isChanged) deltas.set(row.subarray(0, dimensions), number * dimensions)
    states[number] = isChanged ? CHANGED : NONE
    return states[number] ?? NONE
  }
  return (number, weight, sum) => {
    const isOwn = number < pretrainedRows.length
    const pretrainedRow = isOwn ? (pretrainedRows[number] ?? 0) - 1 : number - pretrainedRows.length
    const state = isOwn ? stateOf(number) : NONE
    if (pretrainedRow >= 0)
      addRow(start.values, pretrainedRow * dimensions, weight * pretrainedScale(start, pretrainedRow), sum)
    if (state === CHANGED) addRow(deltas, number * dimensions, weight * step, sum)
    return pretrainedRow >= 0 || state === CHANGED
  }
}

function addRow(values: Int8Array, start: number, factor: number, sum: Float32Array): void {
  for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + factor * (values[start + d] ?? 0)
}
