import type { OpenedIndex } from './opened-index.ts'
import type { Bm25fOptions } from './options.ts'
import { preparePostings } from './postings.ts'

/** Term frequencies for what a search asks each field to count: the index's own are there; those of one other boost are made, 1 µs a word,
 * and kept until another is asked for. */
export class Boosts {
  readonly #index: OpenedIndex
  readonly #own: number[]
  #others: { weights: number[]; frequencies: Float32Array } | undefined

  constructor(index: OpenedIndex, { fields }: Bm25fOptions) {
    this.#index = index
    this.#own = index.fields.map((field) => fields[field]?.boost ?? 1)
  }

  /** @param properties - Those to search: others count nothing. */
  frequencies(boost: Readonly<Record<string, number | undefined>>, properties: readonly string[]): Float32Array {
    const { fields, postingFrequencies } = this.#index
    const weights = fields.map((field, at) => (properties.includes(field) ? (boost[field] ?? this.#own[at] ?? 1) : 0))
    if (isSame(weights, this.#own)) return postingFrequencies
    if (!this.#others || !isSame(weights, this.#others.weights))
      this.#others = { weights, frequencies: this.#made(weights) }
    return this.#others.frequencies
  }

  #made(weights: number[]): Float32Array {
    if (weights.some((weight) => !(weight >= 0))) throw new Error('a boost is 0 or more')
    const { stopped, fieldLengths, postingStarts } = this.#index
    return preparePostings(this.#index, stopped, fieldLengths, postingStarts, weights).postingFrequencies
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.every((weight, at) => weight === b[at])
}
