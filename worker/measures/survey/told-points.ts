import { protectList } from '../protection/protect-table.ts'
import type { Share } from '../registry/share.ts'
import type { Tally } from './tally.ts'
import { branchOf, type Scale } from './wording.ts'

/** How many chose each point of the scale, in the tally's order; undefined where that is not told. Beside a share of trust that is told, each
 * side of it has a total that can be worked out, so each is protected by itself. */
export function toldPoints({ points }: Tally, scale: Scale, trust: Share, minimum: number): (number | undefined)[] {
  if (trust.tooFew) return points.map(() => undefined)
  const counts = points.map(({ count }) => count)
  if (trust.bound) return protectList(counts, minimum) ?? points.map(() => undefined)
  const isSide = (side: 'positive' | 'negative', at: number) => branchOf(scale, points[at]?.point ?? 0) === side
  const [positive, negative] = (['positive', 'negative'] as const).map((side) => {
    const own = counts.filter((_, at) => isSide(side, at))
    return own.every((count) => count === 0) ? own : (protectList(own, minimum) ?? own.map(() => undefined))
  })
  return counts.map((_, at) => (isSide('positive', at) ? positive : negative)?.shift())
}
