import { shareOf } from '../../measures/index.ts'
import type { Verdict } from '../../store/log/reply-marks.ts'
import { Figure } from './figure.tsx'
import type { NumbersView } from './numbers-view.ts'

/** How many of the replies that writers checked were right, with the interval in which the share of all replies is likely to be. */
export function MarksFigure({ marks, view }: { marks: Record<Verdict, number> | undefined; view: NumbersView }) {
  const { t } = view
  const { right = 0, partly = 0, wrong = 0 } = marks ?? {}
  const all = right + partly + wrong
  const share = shareOf('marks', right, all)
  const [from = '', to = ''] = view.interval(share) ?? []
  const said = all === 0 ? t.numbers.marks.empty : t.numbers.marks.summary(view.share(share), from, to, all)
  return (
    <Figure name="marks" view={view} half summary={marks && said}>
      {all === 0 ? null : <p>{t.numbers.marks.verdicts(right, partly, wrong)}</p>}
      <p>
        <a href="/desk/replies">{t.numbers.marks.check}</a> · <a href="/desk/shopper">{t.shopper.title}</a>
      </p>
    </Figure>
  )
}
