import { FEEDBACK_REASONS } from '../../contract/index.ts'
import { figureText, shareOf } from '../../measures/index.ts'
import type { DailyCount } from '../../store/numbers/daily-counts.ts'
import { type Bin, binsOf, type Step, totalOf } from './bins.ts'
import { Legend, type Series, StackedBars } from './charts/stacked-bars.tsx'
import { ValueBar } from './charts/value-bar.tsx'
import { Figure, TableOf } from './figure.tsx'
import { rangeBefore } from './numbers-address.ts'
import type { NumbersView } from './numbers-view.ts'

const KINDS = ['helpful', 'unhelpful'] as const

interface FeedbackFigureProps {
  counts: DailyCount[] | undefined
  before: DailyCount[] | undefined
  view: NumbersView
}

/** What people said about answers over time, and why one did not help. */
export function FeedbackFigure({ counts, before, view }: FeedbackFigureProps) {
  const { t, range, number, shortDay } = view
  const { step, bins } = binsOf(range, counts ?? [])
  const { helpful, unhelpful } = totalOf(bins)
  const said = helpful + unhelpful
  const series: Series[] = KINDS.map((kind) => ({
    name: t.numbers.feedback.kinds[kind],
    look: kind,
    hatched: kind === 'unhelpful',
  }))
  const bars = bins.map((bin) => ({ label: shortDay(bin.day), values: KINDS.map((kind) => bin[kind]) }))
  const { title } = figureText('feedback', view.language)
  return (
    <Figure name="feedback" view={view} half summary={counts && feedbackText(helpful, said, before, view)}>
      {said === 0 ? null : (
        <>
          <StackedBars id="feedback" title={title} series={series} bars={bars} tip={t.numbers.kindOn} number={number} />
          <Legend id="feedback" series={series} />
          <TableOf view={view}>
            <FeedbackTable bins={bins} step={step} view={view} />
          </TableOf>
          <Reasons counts={counts ?? []} view={view} />
        </>
      )}
    </Figure>
  )
}

function feedbackText(helpful: number, said: number, before: DailyCount[] | undefined, view: NumbersView): string {
  const { t } = view
  const share = shareOf('feedback', helpful, said, view.minimum)
  if (said === 0) return t.numbers.feedback.empty
  if (share.tooFew) return t.numbers.feedback.tooFew(said)
  const [from = '', to = ''] = view.interval(share) ?? []
  const summary = t.numbers.feedback.summary(view.share(share), said, from, to)
  const then = totalOf(binsOf(rangeBefore(view.range), before ?? []).bins)
  const change = view.change(
    { count: helpful, total: said },
    { count: then.helpful, total: then.helpful + then.unhelpful },
  )
  return `${summary} ${t.numbers.sinceBefore(change)}`
}

function FeedbackTable({ bins, step, view: { t, number, day } }: { bins: Bin[]; step: Step; view: NumbersView }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{step === 'day' ? t.numbers.day : t.numbers.week}</th>
          {KINDS.map((kind) => (
            <th scope="col" class="number">
              {t.numbers.feedback.kinds[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bins.map((bin) => (
          <tr>
            <th scope="row">{day(bin.day)}</th>
            {KINDS.map((kind) => (
              <td class="number">{number(bin[kind])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Reasons of a no, most named first; nothing where nobody named one. */
function Reasons({ counts, view: { t, number } }: { counts: DailyCount[]; view: NumbersView }) {
  const reasons = FEEDBACK_REASONS.map((reason) => ({
    reason,
    times: counts.reduce((sum, day) => sum + day.reasons[reason], 0),
  })).sort((a, b) => b.times - a.times)
  const most = reasons[0]?.times ?? 0
  if (most === 0) return null
  return (
    <table class="bars">
      <thead>
        <tr>
          <th scope="col">{t.numbers.feedback.reasons}</th>
          <th scope="col" class="number">
            {t.numbers.feedback.times}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ reason, times }) => (
          <tr>
            <th scope="row">{t.numbers.feedback.reason[reason]}</th>
            <td class="number">{number(times)}</td>
            <td class="drawn">
              <ValueBar parts={[{ value: times, look: 'plain-bar' }]} most={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
