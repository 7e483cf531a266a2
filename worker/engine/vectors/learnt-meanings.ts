import { type StartVectors, startScale } from './start-vectors.ts'
import type { Meanings, Precision } from './word-vectors.ts'

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

/** What training changed of the start vectors, in whole steps, as finely as the size of the text allows.
 * @param rows - The trained vectors of `stems`, one after the other.
 * @param textBytes - Size of the answers' plain text. */
export function learntMeanings(
  stems: readonly string[],
  rows: Float32Array,
  start: StartVectors,
  textBytes: number,
): Meanings {
  const differences = differencesFrom(start, stems, rows)
  const [finest, ...coarser] = PRECISIONS
  const mostBytes = Math.max(ALWAYS_BYTES, SHARE_OF_TEXT * textBytes)
  let meanings = quantized(stems, differences, start, finest)
  for (const precision of coarser) {
    if (estimatedBytes(meanings) <= mostBytes) break
    meanings = quantized(stems, differences, start, precision)
  }
  return meanings
}

function differencesFrom(start: StartVectors, stems: readonly string[], rows: Float32Array): Float32Array {
  const { dimensions, values } = start
  const startRows = new Map(start.stems.map((stem, at) => [stem, at]))
  const differences = rows.slice()
  for (const [row, stem] of stems.entries()) {
    const startRow = startRows.get(stem)
    if (startRow === undefined) continue
    const scale = startScale(start, startRow)
    for (let d = 0; d < dimensions; d++) {
      const at = row * dimensions + d
      differences[at] = (differences[at] ?? 0) - scale * (values[startRow * dimensions + d] ?? 0)
    }
  }
  return differences
}

/** Rows that changed, rounded to steps. */
function quantized(
  stems: readonly string[],
  differences: Float32Array,
  { common, dimensions }: StartVectors,
  { step, most }: Precision,
): Meanings {
  const changed: string[] = []
  const changes = new Int8Array(differences.length)
  for (const [row, stem] of stems.entries()) {
    const start = changed.length * dimensions
    let isChanged = false
    for (let d = 0; d < dimensions; d++) {
      const steps = stepsOf((differences[row * dimensions + d] ?? 0) / step, most)
      changes[start + d] = steps
      if (steps !== 0) isChanged = true
    }
    if (isChanged) changed.push(stem)
  }
  return { common, dimensions, step, most, stems: changed, changes: changes.slice(0, changed.length * dimensions) }
}

function stepsOf(value: number, most: number): number {
  const size = Math.abs(value)
  if (size < LEAST_STEPS) return 0
  return Math.sign(value) * Math.min(most, Math.max(1, Math.round(size)))
}

/** Size of the changes if each number took as many bits as its frequency allows: what brotli comes near to. */
function estimatedBytes({ changes, most }: Meanings): number {
  const counts = new Uint32Array(2 * most + 1)
  for (const steps of changes) counts[steps + most] = (counts[steps + most] ?? 0) + 1
  let bits = 0
  for (const count of counts) if (count > 0) bits -= count * Math.log2(count / changes.length)
  return bits / 8
}
