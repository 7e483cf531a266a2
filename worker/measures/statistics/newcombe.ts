import { wilson } from './wilson.ts'

/** So many of so many. */
export interface Counted {
  count: number
  total: number
}

/** How much larger one share is than another, with its 95 % interval.
 * Newcombe's method 10: the interval's ends come from the Wilson intervals of both (Statistics in Medicine 17, 1998, p. 876).
 * @returns In shares, so 0.1 is ten percentage points. */
export function shareDifference(after: Counted, before: Counted): { difference: number; interval: [number, number] } {
  const [one, other] = [after.count / after.total, before.count / before.total]
  const [low, high] = wilson(after.count, after.total)
  const [lowBefore, highBefore] = wilson(before.count, before.total)
  const difference = one - other
  return {
    difference,
    interval: [
      difference - Math.hypot(one - low, highBefore - other),
      difference + Math.hypot(high - one, other - lowBefore),
    ],
  }
}
