import { REPLY_KINDS } from '../../contract/index.ts'
import { figureText, type Share, shareOf } from '../../measures/index.ts'
import type { DailyCount } from '../../store/numbers/daily-counts.ts'
import { answeredOf, askedOf, type Bin, binsOf, questionsOf, type Step, totalOf } from './bins.ts'
import { LineLegend, type ShareLine, ShareLines } from './charts/share-lines.tsx'
import { Signals } from './charts/signals.tsx'
import { Legend, type Series, StackedBars } from './charts/stacked-bars.tsx'
import { Figure, TableOf } from './figure.tsx'
import { rangeBefore } from './numbers-address.ts'
import type { NumbersView } from './numbers-view.ts'

/** Questions over time, by what we replied. */
export function QuestionsFigure({ counts, view }: { counts: DailyCount[] | undefined; view: NumbersView }) {
  const { t, range, number, shortDay } = view
  const { step, bins } = binsOf(range, counts ?? [])
  const total = questionsOf(totalOf(bins))
  const series: Series[] = REPLY_KINDS.map((kind) => ({
    name: t.numbers.kinds[kind],
    look: kind,
    hatched: kind === 'unanswered',
  }))
  const bars = bins.map((bin) => ({ label: shortDay(bin.day), values: REPLY_KINDS.map((kind) => bin[kind]) }))
  const title = t.numbers.questions.chart[step]
  return (
    <Figure
      name="questions"
      view={view}
      summary={counts && (total === 0 ? t.numbers.questions.empty : t.numbers.questions.summary(total))}
    >
      {total === 0 ? null : (
        <>
          <StackedBars
            id="questions"
            title={title}
            series={series}
            bars={bars}
            tip={t.numbers.kindOn}
            number={number}
          />
          <Legend id="questions" series={series} />
          <TableOf view={view}>
            <QuestionsTable bins={bins} step={step} view={view} />
          </TableOf>
        </>
      )}
    </Figure>
  )
}

function QuestionsTable({ bins, step, view: { t, number, day } }: { bins: Bin[]; step: Step; view: NumbersView }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{step === 'day' ? t.numbers.day : t.numbers.week}</th>
          {REPLY_KINDS.map((kind) => (
            <th scope="col" class="number">
              {t.numbers.kinds[kind]}
            </th>
          ))}
          <th scope="col" class="number">
            {t.numbers.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {bins.map((bin) => (
          <tr>
            <th scope="row">{day(bin.day)}</th>
            {REPLY_KINDS.map((kind) => (
              <td class="number">{number(bin[kind])}</td>
            ))}
            <td class="number">{number(questionsOf(bin))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface AnsweredFigureProps {
  counts: DailyCount[] | undefined
  before: DailyCount[] | undefined
  view: NumbersView
}

/** The share of questions that got an answer, and an answer or choices. */
export function AnsweredFigure({ counts, before, view }: AnsweredFigureProps) {
  const { t, range, shortDay } = view
  const { step, bins } = binsOf(range, counts ?? [])
  const lines: ShareLine[] = [
    { name: t.numbers.answered.lines.any, look: 'line any', shares: bins.map((bin) => anyShare(bin).value) },
    { name: t.numbers.answered.lines.answer, look: 'line only', shares: bins.map((bin) => answerShare(bin).value) },
  ]
  const hasQuestions = askedOf(totalOf(bins)) > 0
  return (
    <Figure name="answered" view={view} half summary={counts && answeredText(bins, before, view)}>
      {hasQuestions ? (
        <>
          <ShareLines
            id="answered"
            title={figureText('answered', view.language).title}
            lines={lines}
            labels={bins.map((bin) => shortDay(bin.day))}
            axis={view.axis}
          />
          <LineLegend lines={lines} />
          <Signals shares={bins.map((bin) => ({ share: anyShare(bin), label: view.day(bin.day) }))} view={view} />
          <TableOf view={view}>
            <SharesTable bins={bins} step={step} lines={lines} view={view} />
          </TableOf>
        </>
      ) : null}
    </Figure>
  )
}

function answeredText(bins: Bin[], before: DailyCount[] | undefined, view: NumbersView): string {
  const { t, range } = view
  const total = totalOf(bins)
  const all = askedOf(total)
  if (all === 0) return t.numbers.answered.empty
  const text = (count: number) => view.share(shareOf('answered', count, all))
  const now = t.numbers.answered.summary(text(answeredOf(total)), text(total.choices), text(total.unanswered))
  const then = anyShare(totalOf(binsOf(rangeBefore(range), before ?? []).bins))
  if (then.value === undefined) return now
  const change = t.numbers.sinceBefore(view.change(anyShare(total), then))
  return `${now} ${t.numbers.answered.before(view.share(then))} ${change}`
}

/** What got an answer or choices. */
function anyShare(bin: Bin): Share {
  return shareOf('answered', answeredOf(bin) + bin.choices, askedOf(bin))
}

function answerShare(bin: Bin): Share {
  return shareOf('answered', answeredOf(bin), askedOf(bin))
}

interface SharesTableProps {
  bins: Bin[]
  step: Step
  lines: ShareLine[]
  view: NumbersView
}

function SharesTable({ bins, step, lines, view: { t, axis, day } }: SharesTableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{step === 'day' ? t.numbers.day : t.numbers.week}</th>
          {lines.map(({ name }) => (
            <th scope="col" class="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bins.map((bin, index) => (
          <tr>
            <th scope="row">{day(bin.day)}</th>
            {lines.map(({ shares }) => (
              <td class="number">{shares[index] === undefined ? '–' : axis(shares[index])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
