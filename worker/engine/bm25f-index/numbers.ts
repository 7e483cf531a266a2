/** Whole numbers that are read only: two bytes each where all of them fit. */
export type Numbers = Uint16Array | Uint32Array

/** Room for numbers below `limit`. */
export function room(length: number, limit: number): Numbers {
  return limit <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length)
}
