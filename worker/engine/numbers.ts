/** Sum of products, added up from the first: what training learns depends on it to the last digit. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

/** The same with a part of `b`, four sums side by side: one alone would wait for each addition. */
export function dotAt(a: Float32Array, b: Float32Array, start: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0]
  let d = 0
  for (; d + 3 < a.length; d += 4) {
    const at = start + d
    first += (a[d] ?? 0) * (b[at] ?? 0)
    second += (a[d + 1] ?? 0) * (b[at + 1] ?? 0)
    third += (a[d + 2] ?? 0) * (b[at + 2] ?? 0)
    fourth += (a[d + 3] ?? 0) * (b[at + 3] ?? 0)
  }
  for (; d < a.length; d++) first += (a[d] ?? 0) * (b[start + d] ?? 0)
  return first + second + third + fourth
}

/** To one of so many parts of 1: the same on every machine. */
export function rounded(value: number, parts: number): number {
  return Math.round(parts * value) / parts
}
