import { FEEDBACK_REASONS } from '../../contract/index.ts'
import type { DailyCount } from '../../store/numbers/daily-counts.ts'
import { type Bin, binsOf, type Step, totalOf } from './bins.ts'
import { Legend, type Series, StackedBars } from './charts/stacked-bars.tsx'
import { ValueBar } from './charts/value-bar.tsx'
import { Figure, TableOf } from './figure.tsx'
import type { NumbersView } from './numbers-view.ts'

const KINDS = ['helpful', 'unhelpful'] as const

/** What people said about answers over time, and why one did not help. */
export function FeedbackFigure({ counts, view }: { counts: DailyCount[] | undefined; view: NumbersView }) {
  const { t, range, number, percent, shortDay } = view
  const { step, bins } = binsOf(range, counts ?? [])
  const { helpful, unhelpful } = totalOf(bins)
  const said = helpful + unhelpful
  const series: Series[] = KINDS.map((kind) => ({
    name: t.numbers.feedback.kinds[kind],
    look: kind,
    hatched: kind === 'unhelpful',
  }))
  const bars = bins.map((bin) => ({ label: shortDay(bin.day), values: KINDS.map((kind) => bin[kind]) }))
  const title = t.numbers.feedback.title
  return (
    <Figure
      name="feedback"
      title={title}
      view={view}
      half
      summary={
        counts && (said === 0 ? t.numbers.feedback.empty : t.numbers.feedback.summary(percent(helpful / said), said))
      }
    >
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
