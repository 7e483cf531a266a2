import { type PretrainedVectors, pretrainedScale } from './pretrained-vectors.ts'
import type { Embeddings, Precision } from './word-vectors.ts'

/** Finest first. On the benchmark (near clean AUROC and R@1, mean of five) a byte a number has .785 and 58.6, the precisions here .785 and
 * 58.6, .784 and 58.5, .780 and 58.1, .775 and 59.2, .778 and 58.7; nothing learnt at all .747 and 58.1. */
const PRECISIONS: readonly [Precision, ...Precision[]] = [
  { step: 0.025, most: 7 },
  { step: 0.05, most: 3 },
  { step: 0.07, most: 2 },
  { step: 0.1, most: 1 },
  { step: 0.14, most: 1 },
]
/** What was learnt may take this share of the answers' plain text, and this many bytes whatever the text. */
const SHARE_OF_TEXT = 0.25
const ALWAYS_BYTES = 200_000
/** A number nearer to none than this many steps is left as it started: small ones are the most, and cost the most. */
const LEAST_STEPS = 0.6

/** What training changed of the pretrained vectors, in whole steps, as finely as the size of the text allows.
 * @param rows - The trained vectors of `stems`, one after the other.
 * @param textBytes - Size of the answers' plain text. */
export function fineTunedDeltas(
  stems: readonly string[],
  rows: Float32Array,
  start: PretrainedVectors,
  textBytes: number,
): Embeddings {
  const differences = differencesFrom(start, stems, rows)
  const [finest, ...coarser] = PRECISIONS
  const mostBytes = Math.max(ALWAYS_BYTES, SHARE_OF_TEXT * textBytes)
  let embeddings = quantized(stems, differences, start, finest)
  for (const precision of coarser) {
    if (estimatedBytes(embeddings) <= mostBytes) break
    embeddings = quantized(stems, differences, start, precision)
  }
  return embeddings
}

function differencesFrom(start: PretrainedVectors, stems: readonly string[], rows: Float32Array): Float32Array {
  const { dimensions, values } = start
  const pretrainedRows = new Map(start.stems.map((stem, at) => [stem, at]))
  const differences = rows.slice()
  for (const [row, stem] of stems.entries()) {
    const pretrainedRow = pretrainedRows.get(stem)
    if (pretrainedRow === undefined) continue
    const scale = pretrainedScale(start, pretrainedRow)
    for (let d = 0; d < dimensions; d++) {
      const at = row * dimensions + d
      differences[at] = (differences[at] ?? 0) - scale * (values[pretrainedRow * dimensions + d] ?? 0)
    }
  }
  return differences
}

/** Rows that changed, rounded to steps. */
function quantized(
  stems: readonly string[],
  differences: Float32Array,
  { common, dimensions }: PretrainedVectors,
  { step, most }: Precision,
): Embeddings {
  const changed: string[] = []
  const deltas = new Int8Array(differences.length)
  for (const [row, stem] of stems.entries()) {
    const start = changed.length * dimensions
    let isChanged = false
    for (let d = 0; d < dimensions; d++) {
      const steps = stepsOf((differences[row * dimensions + d] ?? 0) / step, most)
      deltas[start + d] = steps
      if (steps !== 0) isChanged = true
    }
    if (isChanged) changed.push(stem)
  }
  return { common, dimensions, step, most, stems: changed, deltas: deltas.slice(0, changed.length * dimensions) }
}

function stepsOf(value: number, most: number): number {
  const size = Math.abs(value)
  if (size < LEAST_STEPS) return 0
  return Math.sign(value) * Math.min(most, Math.max(1, Math.round(size)))
}

/** Size of the changes if each number took as many bits as its frequency allows: what brotli comes near to. */
function estimatedBytes({ deltas, most }: Embeddings): number {
  const counts = new Uint32Array(2 * most + 1)
  for (const steps of deltas) counts[steps + most] = (counts[steps + most] ?? 0) + 1
  let bits = 0
  for (const count of counts) if (count > 0) bits -= count * Math.log2(count / deltas.length)
  return bits / 8
}
