import { bytesOf, linesOf, type Sections } from '../corpus/sections.ts'
import type { Snapshot } from '../corpus/snapshot.ts'

/** Vectors of stems, and the words that spelling repair takes for right: what a snapshot knows beyond its own text. */
export interface Meanings {
  dimensions: number
  stems: string[]
  /** A stem's vector is `values` from `at * dimensions`, times its scale. */
  scales: Float32Array
  values: Int8Array
  commonWords: string[]
}

/** Vectors by row: the index's terms first, by their numbers, then other common stems. */
export interface VectorTable {
  readonly dimensions: number
  /** Row of a stem that no answer holds. */
  rowOf(stem: string): number | undefined
  readonly scales: Float32Array
  readonly values: Int8Array
}

/** One byte a number: the largest of each row becomes ±127. The second study lost nothing by it. */
export function quantised(stems: string[], dimensions: number, rows: Float32Array, commonWords: string[]): Meanings {
  const scales = new Float32Array(stems.length)
  const values = new Int8Array(rows.length)
  for (let at = 0; at < stems.length; at++) {
    const row = rows.subarray(at * dimensions, (at + 1) * dimensions)
    const scale = row.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) / 127
    scales[at] = scale
    for (let d = 0; d < dimensions; d++)
      values[at * dimensions + d] = scale === 0 ? 0 : Math.round((row[d] ?? 0) / scale)
  }
  return { dimensions, stems, scales, values, commonWords }
}

/** The part of a snapshot that holds meanings, rows in the order of the index's terms. Terms without a vector get zeros. */
export function packMeanings(meanings: Meanings, terms: string[]): Sections {
  const { dimensions } = meanings
  const places = new Map(meanings.stems.map((stem, at) => [stem, at]))
  const known = new Set(terms)
  const others = meanings.stems.filter((stem) => !known.has(stem))
  const order = [...terms, ...others]
  const scales = new Float32Array(order.length)
  const values = new Int8Array(order.length * dimensions)
  for (const [row, stem] of order.entries()) {
    const place = places.get(stem)
    if (place === undefined) continue
    scales[row] = meanings.scales[place] ?? 0
    values.set(meanings.values.subarray(place * dimensions, (place + 1) * dimensions), row * dimensions)
  }
  const encoder = new TextEncoder()
  return new Map([
    ['vector-scales', bytesOf(scales)],
    ['vector-values', bytesOf(values)],
    ['vector-other-stems', encoder.encode(others.join('\n'))],
    ['common-words', encoder.encode(meanings.commonWords.join('\n'))],
  ])
}

/** A snapshot's vectors, or undefined where it was compiled without. */
export function openVectors(snapshot: Snapshot, termCount: number): VectorTable | undefined {
  const scaleBytes = snapshot.section('vector-scales')
  const valueBytes = snapshot.section('vector-values')
  if (!scaleBytes || !valueBytes) return undefined
  const scales = new Float32Array(scaleBytes.buffer, scaleBytes.byteOffset, scaleBytes.length / 4)
  const values = new Int8Array(valueBytes.buffer, valueBytes.byteOffset, valueBytes.length)
  let others: Map<string, number> | undefined // read when the first unknown word comes
  const rowOf = (stem: string) => {
    others ??= new Map(linesOf(snapshot.section('vector-other-stems')).map((other, at) => [other, termCount + at]))
    return others.get(stem)
  }
  return { dimensions: values.length / scales.length, rowOf, scales, values }
}

/** What a snapshot knows beyond its text, to be compiled into the next one: publishing trains nothing. */
export function meaningsOf(snapshot: Snapshot): Meanings | undefined {
  const terms = linesOf(snapshot.section('terms'))
  const table = openVectors(snapshot, terms.length)
  if (!table) return undefined
  const stems = [...terms, ...linesOf(snapshot.section('vector-other-stems'))]
  const { dimensions, scales, values } = table
  return { dimensions, stems, scales, values, commonWords: linesOf(snapshot.section('common-words')) }
}
