import type { Verdict } from '../../store/log/reply-marks.ts'
import { Figure } from './figure.tsx'
import type { NumbersView } from './numbers-view.ts'
import { wilson } from '../../measures/statistics/wilson.ts'

/** How many of the replies that writers checked were right, with the interval in which the share of all replies is likely to be. */
export function MarksFigure({ marks, view }: { marks: Record<Verdict, number> | undefined; view: NumbersView }) {
  const { t, percent } = view
  const { right = 0, partly = 0, wrong = 0 } = marks ?? {}
  const all = right + partly + wrong
  const [from, to] = wilson(right, all)
  const said =
    all === 0 ? t.numbers.marks.empty : t.numbers.marks.summary(percent(right / all), percent(from), percent(to), all)
  return (
    <Figure name="marks" title={t.numbers.marks.title} view={view} half summary={marks && said}>
      {all === 0 ? null : <p>{t.numbers.marks.verdicts(right, partly, wrong)}</p>}
      <p>
        <a href="/desk/replies">{t.numbers.marks.check}</a>
      </p>
    </Figure>
  )
}
