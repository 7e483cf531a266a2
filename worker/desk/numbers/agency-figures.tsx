import type { Child } from 'hono/jsx'
import type { AnswerTime } from '../../store/numbers/answer-times.ts'
import type { PlainScore } from '../../store/numbers/plain-scores.ts'
import type { ReviewDebt } from '../../store/numbers/review-debt.ts'
import { BarTable } from './charts/bar-table.tsx'
import { Figure } from './figure.tsx'
import type { NumbersView } from './numbers-view.ts'

/** How long people waited for each agency's answers. */
export function TimesFigure({ times, view }: { times: AnswerTime[] | undefined; view: NumbersView }) {
  const { t, number } = view
  const all = times ?? []
  const gaps = all.reduce((sum, one) => sum + one.gaps, 0)
  const rows = all.map(({ agency, gaps, medianDays, longestDays }) => ({
    name: view.agency(agency),
    cells: [number(gaps), t.numbers.times.days(medianDays), t.numbers.times.days(longestDays)],
    parts: [{ value: medianDays, look: 'plain-bar' }],
  }))
  return (
    <Figure
      name="times"
      view={view}
      summary={times && (gaps === 0 ? t.numbers.times.empty : t.numbers.times.summary(gaps))}
    >
      {gaps === 0 ? null : (
        <BarTable
          head={[t.numbers.times.agency, t.numbers.times.answered, t.numbers.times.median, t.numbers.times.longest]}
          rows={rows}
          most={Math.max(...all.map(({ medianDays }) => medianDays))}
        />
      )}
    </Figure>
  )
}

/** Answers whose check is due, by agency. */
export function ReviewsFigure({ reviews, view }: { reviews: ReviewDebt[] | undefined; view: NumbersView }) {
  const { t, number } = view
  const all = reviews ?? []
  const [overdue, soon] = [sum(all, (one) => one.overdue), sum(all, (one) => one.soon)]
  const rows = all.map(({ agency, answers, overdue, soon }) => ({
    name: view.agency(agency),
    cells: [number(answers), number(overdue), number(soon)],
    parts: [
      { value: overdue, look: 'overdue' },
      { value: soon, look: 'soon' },
    ],
  }))
  return (
    <Figure
      name="reviews"
      view={view}
      half
      summary={reviews && (all.length === 0 ? t.numbers.reviews.empty : t.numbers.reviews.summary(overdue, soon))}
    >
      {all.length === 0 ? null : (
        <BarTable
          head={[
            t.numbers.reviews.agency,
            t.numbers.reviews.answers,
            t.numbers.reviews.overdue,
            t.numbers.reviews.soon,
          ]}
          rows={rows}
          most={Math.max(1, ...all.map((one) => one.overdue + one.soon))}
        />
      )}
    </Figure>
  )
}

interface PlainFigureProps {
  plain: PlainScore[] | undefined
  unscored: number
  view: NumbersView
}

/** How plainly each agency's answers are worded. */
export function PlainFigure({ plain, unscored, view }: PlainFigureProps) {
  const { t, number } = view
  const all = plain ?? []
  const rows = all.map((one) => ({
    name: view.agency(one.agency),
    cells: [number(one.answers), number(Math.round(one.score)), changeText(one, view)],
    parts: [{ value: one.score, look: 'plain-bar' }],
  }))
  return (
    <Figure name="plain" view={view} half summary={plain && plainText(all, unscored, view)}>
      {all.length === 0 ? null : (
        <BarTable
          head={[t.numbers.plain.agency, t.numbers.plain.answers, t.numbers.plain.score, t.numbers.plain.change]}
          rows={rows}
          most={100}
        />
      )}
    </Figure>
  )
}

function plainText(all: PlainScore[], unscored: number, { t }: NumbersView): Child {
  const answers = sum(all, (one) => one.answers)
  const mean = sum(all, (one) => one.score * one.answers) / Math.max(1, answers)
  const said = answers === 0 ? t.numbers.plain.empty : t.numbers.plain.summary(Math.round(mean), answers)
  return unscored === 0 ? said : `${said} ${t.numbers.plain.waiting(unscored)}`
}

function changeText({ score, before }: PlainScore, { t, range, shortDay }: NumbersView): string {
  if (!before || before.day === range.to) return t.numbers.plain.unknown
  const points = Math.round(score) - Math.round(before.score)
  const day = shortDay(before.day)
  return points === 0
    ? t.numbers.plain.noChange(day)
    : t.numbers.plain.since(`${points > 0 ? '+' : '−'}${Math.abs(points)}`, day)
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0)
}
