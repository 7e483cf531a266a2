/** Word vectors made for general use, by stem, before any corpus is known; and the common words of English and Spanish. */
export interface StartVectors {
  dimensions: number
  stems: string[]
  /** How common a stem is: the place of its commonest form in a list of words by frequency, from 0. */
  ranks: number[]
  /** Surface words, sorted by frequency: what spelling repair takes for right. */
  words: string[]
  /** A stem's vector is `values` from `at * dimensions`, times its scale; length 1. */
  scales: Float32Array
  values: Int8Array
}

/** Reads what `npm run train -- start` writes: a line of JSON, the scales, the values. */
export function readStartVectors(bytes: Uint8Array): StartVectors {
  const lineEnd = bytes.indexOf(10)
  const head: { stems: string[]; ranks: number[]; words: string[] } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(0, lineEnd)),
  )
  const body = new Uint8Array(bytes.subarray(lineEnd + 1)) // a Buffer’s own slice would not copy
  const count = head.stems.length
  const scales = new Float32Array(body.buffer, 0, count)
  const values = new Int8Array(body.buffer, count * 4)
  return { ...head, dimensions: values.length / count, scales, values }
}
