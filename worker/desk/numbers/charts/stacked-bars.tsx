import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import { BarLabels, CHART_HEIGHT, round, VALUE_RANGE, ValueLabels, ValueLines } from './axes.tsx'

/** A part of every bar. `look` names its class in numbers.css; hatched parts are told apart without their colour. */
export interface Series {
  name: string
  look: string
  hatched?: boolean
}

interface StackedBarsProps {
  /** Names the chart in the page: its title's id starts with it. */
  id: string
  title: string
  series: readonly Series[]
  /** One value a series, and what the bar is called. */
  bars: readonly { label: string; values: readonly number[] }[]
  /** What is said about one part of one bar when it is pointed at. */
  tip: (series: string, value: number, label: string) => string
  number: (value: number) => string
}

/** Bars over time, each made of parts that add up. */
export function StackedBars({ id, title, series, bars, tip, number }: StackedBarsProps) {
  const most = Math.max(1, ...bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0)))
  const y = scaleLinear().domain([0, most]).nice(3).range(VALUE_RANGE)
  const x = scaleBand<number>()
    .domain(bars.map((_, index) => index))
    .range([0, 100])
    .padding(0.18)
  const parts = stack<{ values: readonly number[] }, number>()
    .keys(series.map((_, index) => index))
    .value(({ values }, key) => values[key] ?? 0)([...bars])
  const middle = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2
  return (
    <div class="chart">
      <ValueLabels scale={y} text={number} />
      <svg class="plot" width="100%" height={CHART_HEIGHT} role="img" aria-labelledby={`${id}-chart`}>
        <title id={`${id}-chart`}>{title}</title>
        <Hatches id={id} series={series} />
        <ValueLines scale={y} />
        {parts.map((part) =>
          part.map(([from, to], index) =>
            to > from ? (
              <rect
                class={series[part.key]?.look}
                fill={series[part.key]?.hatched ? `url(#${id}-hatch-${part.key})` : undefined}
                x={`${round(x(index) ?? 0)}%`}
                width={`${round(x.bandwidth())}%`}
                y={round(y(to))}
                height={round(y(from) - y(to))}
              >
                <title>{tip(series[part.key]?.name ?? '', to - from, bars[index]?.label ?? '')}</title>
              </rect>
            ) : null,
          ),
        )}
        <BarLabels labels={bars.map(({ label }) => label)} middle={middle} />
      </svg>
    </div>
  )
}

function Hatches({ id, series }: { id: string; series: readonly Series[] }) {
  return (
    <defs>
      {series.map(({ hatched, look }, index) => (hatched ? <Hatch id={`${id}-hatch-${index}`} look={look} /> : null))}
    </defs>
  )
}

function Hatch({ id, look }: { id: string; look: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-paper" width="6" height="6" />
      <line class={`hatch ${look}`} x1="1.5" x2="1.5" y1="0" y2="6" />
    </pattern>
  )
}

/** What the parts of the bars are. */
export function Legend({ id, series }: { id: string; series: readonly Series[] }) {
  return (
    <ul class="legend">
      {series.map(({ name, look, hatched }, index) => (
        <li>
          <svg width="16" height="12" aria-hidden="true">
            <rect class={look} fill={hatched ? `url(#${id}-hatch-${index})` : undefined} width="16" height="12" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
