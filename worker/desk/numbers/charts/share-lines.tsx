import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { BarLabels, CHART_HEIGHT, PLOT_HEIGHT, round, VALUE_RANGE, ValueLabels, ValueLines } from './axes.tsx'

/** A line: a share of 0–1 at each place, undefined where there was nothing to share. */
export interface ShareLine {
  name: string
  look: string
  shares: readonly (number | undefined)[]
}

interface ShareLinesProps {
  id: string
  title: string
  lines: readonly ShareLine[]
  labels: readonly string[]
  axis: (share: number) => string
}

/** Shares over time. The line breaks where there was nothing to share: nothing is not zero. */
export function ShareLines({ id, title, lines, labels, axis }: ShareLinesProps) {
  const y = scaleLinear().domain([0, 100]).range(VALUE_RANGE)
  const x = scalePoint<number>()
    .domain(labels.map((_, index) => index))
    .range([0, 100])
    .padding(0.5)
  const middle = (index: number) => x(index) ?? 0
  return (
    <div class="chart">
      <ValueLabels scale={y} text={(value) => axis(value / 100)} />
      <svg class="plot" width="100%" height={CHART_HEIGHT} role="img" aria-labelledby={`${id}-chart`}>
        <title id={`${id}-chart`}>{title}</title>
        <ValueLines scale={y} />
        {/* Paths know no per cent: this drawing is stretched to the width, and its lines keep their strength. */}
        <svg
          width="100%"
          height={PLOT_HEIGHT}
          viewBox={`0 0 100 ${PLOT_HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {lines.map(({ look, shares }) => (
            <path class={look} d={pathOf(shares, middle, (share) => y(share * 100))} />
          ))}
        </svg>
        {lines.map(({ look, name, shares }) =>
          shares.map((share, index) =>
            isAlone(shares, index) && share !== undefined ? (
              <circle class={look} cx={`${round(middle(index))}%`} cy={round(y(share * 100))} r="3">
                <title>{`${name}, ${labels[index]}: ${axis(share)}`}</title>
              </circle>
            ) : null,
          ),
        )}
        <BarLabels labels={labels} middle={middle} />
      </svg>
    </div>
  )
}

// A day between two without questions is a line of no length: it needs a point to be seen.
function isAlone(shares: ShareLine['shares'], index: number): boolean {
  return shares[index - 1] === undefined && shares[index + 1] === undefined
}

function pathOf(shares: ShareLine['shares'], x: (index: number) => number, y: (share: number) => number): string {
  const draw = line<number | undefined>()
    .defined((share) => share !== undefined)
    .x((_, index) => round(x(index)))
    .y((share) => round(y(share ?? 0)))
  return draw([...shares]) ?? ''
}

/** What the lines are. */
export function LineLegend({ lines }: { lines: readonly Pick<ShareLine, 'name' | 'look'>[] }) {
  return (
    <ul class="legend">
      {lines.map(({ name, look }) => (
        <li>
          <svg width="24" height="12" aria-hidden="true">
            <path class={look} d="M0,6H24" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
