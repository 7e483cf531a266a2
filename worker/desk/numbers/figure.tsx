import type { Child } from 'hono/jsx'
import { FIGURES, figureText } from '../../measures/index.ts'
import { numbersPath } from './numbers-address.ts'
import type { NumbersView } from './numbers-view.ts'

/** Figures of the page by name, as their files are called; the registry defines each. */
export const DESK_FIGURES = [
  ...['questions', 'answered', 'channels', 'counter-linked', 'gaps'],
  ...['times', 'feedback', 'marks', 'reviews', 'plain'],
] as const
export type FigureName = (typeof DESK_FIGURES)[number]

interface FigureProps {
  name: FigureName
  view: NumbersView
  /** What the figure says in one sentence; undefined where it could not be read. */
  summary: Child | undefined
  /** Takes half of the width where there is room. */
  half?: boolean
  children?: Child
}

/** One figure of the registry: its title, what it says, the drawing, what exactly is counted, and the same as a file. */
export function Figure({ name, view, summary, half, children }: FigureProps) {
  const { t, filter } = view
  return (
    <section class={half ? 'panel figure half' : 'panel figure'} aria-labelledby={name}>
      <h2 id={name}>{figureText(name, view.language).title}</h2>
      {summary === undefined ? (
        <p class="problem" role="status">
          {t.numbers.failed}
        </p>
      ) : (
        <>
          <p class="says">{summary}</p>
          {children}
        </>
      )}
      <Definition name={name} view={view} />
      <p class="file">
        <a href={numbersPath(filter, `/desk/numbers/${name}.csv`)} aria-describedby={name}>
          {t.numbers.csv}
        </a>
      </p>
    </section>
  )
}

/** How the registry counts a figure. */
function Definition({ name, view: { t, language, minimum } }: { name: FigureName; view: NumbersView }) {
  const { numerator, denominator, excludes } = figureText(name, language)
  const { interval, tells, version } = FIGURES[name]
  const method = [
    t.numbers.intervals[interval],
    tells !== 'all' ? t.numbers.minimum(minimum) : undefined,
    t.numbers.method(version),
  ]
  return (
    <details class="definition">
      <summary>{t.numbers.definition}</summary>
      <p>{numerator}</p>
      {denominator ? (
        <p>
          <b>{t.numbers.denominator}.</b> {denominator}
        </p>
      ) : null}
      <p>
        <b>{t.numbers.excludes}.</b> {excludes} {method.filter(Boolean).join(' ')}
      </p>
    </details>
  )
}

/** A chart's numbers, for who cannot see it or wants to know exactly. */
export function TableOf({ view, children }: { view: NumbersView; children: Child }) {
  return (
    <details class="numbers-table">
      <summary>{view.t.numbers.table}</summary>
      {/* Scrolls by itself, so that the page does not: the keyboard reaches it. */}
      <section class="scroll" tabindex={0} aria-label={view.t.numbers.table}>
        {children}
      </section>
    </details>
  )
}
