import type { Child } from 'hono/jsx'
import { numbersPath } from './numbers-address.ts'
import type { NumbersView } from './numbers-view.ts'

/** Figures by name, as their files are called. */
export const FIGURES = ['questions', 'answered', 'gaps', 'times', 'feedback', 'marks', 'reviews', 'plain'] as const
export type FigureName = (typeof FIGURES)[number]

interface FigureProps {
  name: FigureName
  title: string
  view: NumbersView
  /** What the figure says in one sentence; undefined where it could not be read. */
  summary: Child | undefined
  /** Takes half of the width where there is room. */
  half?: boolean
  children?: Child
}

/** One figure: its title, what it says, the drawing, what exactly is counted, and the same as a file. */
export function Figure({ name, title, view: { t, filter }, summary, half, children }: FigureProps) {
  return (
    <section class={half ? 'panel figure half' : 'panel figure'} aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
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
      <p class="definition">
        <b>{t.numbers.definition}.</b> {t.numbers[name].definition}
      </p>
      <p class="file">
        <a href={numbersPath(filter, `/desk/numbers/${name}.csv`)} aria-describedby={name}>
          {t.numbers.csv}
        </a>
      </p>
    </section>
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
