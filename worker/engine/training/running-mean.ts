/** The mean of arrays of one length, given one after the other. */
export class RunningMean {
  readonly #sums: Float64Array
  #count = 0

  constructor(length: number) {
    this.#sums = new Float64Array(length)
  }

  add(values: Float32Array): void {
    this.#count++
    for (let at = 0; at < values.length; at++) this.#sums[at] = (this.#sums[at] ?? 0) + (values[at] ?? 0)
  }

  mean(): Float32Array {
    return Float32Array.from(this.#sums, (sum) => sum / (this.#count || 1))
  }
}
