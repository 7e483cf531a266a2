import {
  bytesOf,
  type Common,
  float32Of,
  int8Of,
  linesOf,
  packSections,
  uint32Of,
} from '../../corpus/snapshot/index.ts'

/** Word vectors made for general use, by stem, before any corpus is known; and the common words of English and Spanish. They are the
 * common part of every snapshot (corpus/common-part.ts). */
export interface PretrainedVectors {
  common: Common
  dimensions: number
  stems: readonly string[]
  /** How common a stem is: the place of its commonest form in a list of words by frequency, from 0. */
  ranks: Uint32Array
  /** Surface words, sorted by frequency: what spelling repair takes for right. */
  words: string[]
  /** A stem's vector is `values` from `at * dimensions`, times its scale; length 1. */
  scales: Float32Array
  values: Int8Array
}

/** The vectors that a common part holds, as views into its bytes. */
export function pretrainedVectors(common: Common): PretrainedVectors {
  const { stems } = common
  const values = int8Of(common.section('values'))
  return {
    common,
    dimensions: stems.length === 0 ? 0 : values.length / stems.length,
    stems,
    ranks: uint32Of(common.section('ranks')),
    words: linesOf(common.section('words')),
    scales: float32Of(common.section('scales')),
    values,
  }
}

/** The file that `pretrainedVectors` reads. */
export function packPretrainedVectors(
  start: Omit<PretrainedVectors, 'common' | 'dimensions'>,
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  return packSections(
    new Map([
      ['stems', encoder.encode(start.stems.join('\n'))],
      ['words', encoder.encode(start.words.join('\n'))],
      ['ranks', bytesOf(start.ranks)],
      ['scales', bytesOf(start.scales)],
      ['values', bytesOf(start.values)],
    ]),
  )
}

/** How much a stem counts in a text's vector before training: the rarer the more. SIF, Arora et al. 2017, a = 1e-3; Zipf's law for the
 * frequency of a rank. */
export function pretrainedWeight(rank: number): number {
  return 1e-3 / (1e-3 + 0.1 / (rank + 10))
}

/** What a pretrained vector's whole numbers are multiplied by: its length, and how much the stem counts. */
export function pretrainedScale({ scales, ranks }: PretrainedVectors, row: number): number {
  return (scales[row] ?? 0) * pretrainedWeight(ranks[row] ?? 0)
}
