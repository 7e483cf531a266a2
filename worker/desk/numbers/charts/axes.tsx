import type { ScaleLinear } from 'd3-scale'

/** Height of a chart's drawing in CSS pixels, without the line of labels below. Widths are per cent: text and lines keep their
 * size on a phone, and no style stands in the markup, which the policy of the desk would refuse. */
export const PLOT_HEIGHT = 180
export const CHART_HEIGHT = PLOT_HEIGHT + 24
const TOP = 18
export const VALUE_RANGE = [PLOT_HEIGHT, TOP] as const

interface ValuesProps {
  scale: ScaleLinear<number, number>
}

function ticksOf(scale: ScaleLinear<number, number>): number[] {
  return scale.ticks(3).filter(Number.isInteger)
}

/** Lines across a chart. */
export function ValueLines({ scale }: ValuesProps) {
  return (
    <>
      {ticksOf(scale).map((tick) => (
        <line class={tick === 0 ? 'base' : 'grid'} x1="0" x2="100%" y1={scale(tick)} y2={scale(tick)} />
      ))}
    </>
  )
}

/** What the lines stand for, in a drawing of its own to their left, where no bar hides it. */
export function ValueLabels({ scale, text }: ValuesProps & { text: (value: number) => string }) {
  return (
    <svg class="values" height={CHART_HEIGHT} aria-hidden="true">
      {ticksOf(scale).map((tick) => (
        <text x="100%" y={scale(tick) + 4} text-anchor="end">
          {text(tick)}
        </text>
      ))}
    </svg>
  )
}

/** So many labels fit side by side on a phone. */
const MOST_LABELS = 3

/** Names of the bars below a chart: all where they are few, else the first, the middle one and the last. */
export function BarLabels({ labels, middle }: { labels: readonly string[]; middle: (index: number) => number }) {
  const last = labels.length - 1
  const shown = labels.length <= MOST_LABELS ? labels.map((_, index) => index) : [0, Math.floor(last / 2), last]
  return (
    <>
      {shown.map((index) => (
        <text x={`${xOf(index, last, middle)}%`} y={CHART_HEIGHT - 6} text-anchor={anchorOf(index, last)}>
          {labels[index]}
        </text>
      ))}
    </>
  )
}

// The outer labels stay inside the chart, whatever their length.
function xOf(index: number, last: number, middle: (index: number) => number): number {
  if (last > 0 && index === 0) return 0
  return last > 0 && index === last ? 100 : round(middle(index))
}

function anchorOf(index: number, last: number): 'start' | 'middle' | 'end' {
  if (last > 0 && index === 0) return 'start'
  return last > 0 && index === last ? 'end' : 'middle'
}

/** Two digits are finer than any screen. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
