/** z of a 95 % interval. */
const Z = 1.96

/** The 95 % interval of a share by Wilson's score: it stays between 0 and 1, for few cases too. */
export function wilson(count: number, total: number): [number, number] {
  if (total === 0) return [0, 1]
  const share = count / total
  const scale = 1 + Z ** 2 / total
  const middle = (share + Z ** 2 / (2 * total)) / scale
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}
