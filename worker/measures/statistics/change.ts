import { type Counted, shareDifference } from './newcombe.ts'

/** What may be said of a share beside an earlier one. No other word, arrow or color says that something changed. */
const CHANGES = ['rose', 'fell', 'no-clear-change', 'too-few'] as const
export type Change = (typeof CHANGES)[number]

/** The word for a change: “rose” and “fell” only where the interval of the difference leaves out 0.
 * @param minimum - Fewer people than this on either side are too few to say anything. */
export function changeOf(after: Counted, before: Counted, minimum: number): Change {
  if (after.total < minimum || before.total < minimum) return 'too-few'
  const [from, to] = shareDifference(after, before).interval
  if (from > 0) return 'rose'
  return to < 0 ? 'fell' : 'no-clear-change'
}

/** Whether a share reached what was promised; “cannot tell” where the target lies inside the interval, or too few were counted.
 * @param target - 0–1, and `least`: whether more is better.
 * @param interval - Of the result; undefined for a census, which is as it is. */
export function isMet(
  { count, total }: Counted,
  target: { share: number; least: boolean },
  { interval, minimum }: { interval: [number, number] | undefined; minimum: number },
): 'yes' | 'no' | 'cannot-tell' {
  if (total < minimum || total === 0) return 'cannot-tell'
  if (interval && interval[0] < target.share && target.share < interval[1]) return 'cannot-tell'
  const share = count / total
  return (target.least ? share >= target.share : share <= target.share) ? 'yes' : 'no'
}
