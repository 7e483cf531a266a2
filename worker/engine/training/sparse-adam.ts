const BETA1 = 0.9
const BETA2 = 0.999
const EPSILON = 1e-8

/** Adam (Kingma & Ba 2015) that keeps moments for every row and updates only the rows a step touched. */
export class SparseAdam {
  readonly #values: Float32Array
  readonly #width: number
  readonly #rate: number
  readonly #first: Float32Array
  readonly #second: Float32Array
  readonly #gradients = new Map<number, Float32Array>()

  /** @param values - Rows of `width` numbers; changed in place by `step`. */
  constructor(values: Float32Array, width: number, rate: number) {
    this.#values = values
    this.#width = width
    this.#rate = rate
    this.#first = new Float32Array(values.length)
    this.#second = new Float32Array(values.length)
  }

  /** The row's gradient in this step, to be added to. */
  touch(row: number): Float32Array {
    const known = this.#gradients.get(row)
    if (known) return known
    const fresh = new Float32Array(this.#width)
    this.#gradients.set(row, fresh)
    return fresh
  }

  /** Updates the touched rows, pulling each towards where it started. `step` counts from 1. */
  step(step: number, pull: number, start: Float32Array): void {
    const correction1 = 1 - BETA1 ** step
    const correction2 = 1 - BETA2 ** step
    for (const [row, gradient] of this.#gradients) {
      for (let d = 0; d < this.#width; d++) {
        const at = row * this.#width + d
        const slope = (gradient[d] ?? 0) + pull * ((this.#values[at] ?? 0) - (start[at] ?? 0))
        const first = BETA1 * (this.#first[at] ?? 0) + (1 - BETA1) * slope
        const second = BETA2 * (this.#second[at] ?? 0) + (1 - BETA2) * slope * slope
        this.#first[at] = first
        this.#second[at] = second
        this.#values[at] =
          (this.#values[at] ?? 0) - (this.#rate * (first / correction1)) / (Math.sqrt(second / correction2) + EPSILON)
      }
    }
    this.#gradients.clear()
  }
}
