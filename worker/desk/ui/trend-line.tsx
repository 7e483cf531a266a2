import type { View } from './view.ts'

const WIDTH = 88
const HEIGHT = 24
const MARGIN = 2

/** How often a gap was asked each week, as a small line; said in numbers for those who do not see it. */
export function TrendLine({ counts, view: { t } }: { counts: number[]; view: View }) {
  const most = Math.max(1, ...counts)
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, counts.length - 1)
  const points = counts.map((count, place) => {
    const y = HEIGHT - MARGIN - (count / most) * (HEIGHT - 2 * MARGIN)
    return `${(MARGIN + place * step).toFixed(1)},${y.toFixed(1)}`
  })
  return (
    <svg class="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t.queue.weeksSpoken(counts)}>
      <polyline points={points.join(' ')} />
    </svg>
  )
}
