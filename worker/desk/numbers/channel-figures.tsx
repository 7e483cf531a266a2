import { shareOf } from '../../measures/index.ts'
import type { ChannelCount } from '../../store/numbers/channel-counts.ts'
import type { DailyCount } from '../../store/numbers/daily-counts.ts'
import { answeredOf, askedOf, type Bin, binsOf, questionsOf, totalOf } from './bins.ts'
import { BarTable } from './charts/bar-table.tsx'
import { Figure } from './figure.tsx'
import { numbersPath, rangeBefore } from './numbers-address.ts'
import type { NumbersView } from './numbers-view.ts'

/** Questions by the channel they came in by, most first. */
export function ChannelsFigure({ channels, view }: { channels: ChannelCount[] | undefined; view: NumbersView }) {
  const { t, number } = view
  const asked = (channels ?? []).filter((one) => questionsOf(one) > 0).sort((a, b) => questionsOf(b) - questionsOf(a))
  const rows = asked.map((one) => ({
    name: <a href={numbersPath({ ...view.filter, channel: one.channel })}>{t.lists.channels[one.channel]}</a>,
    cells: [number(questionsOf(one)), view.share(shareOf('answered', answeredOf(one), askedOf(one)))],
    parts: [{ value: questionsOf(one), look: 'plain-bar' }],
  }))
  const { summary, empty, questions, answered } = t.numbers.channels
  return (
    <Figure name="channels" view={view} half summary={channels && (rows.length === 0 ? empty : summary(rows.length))}>
      {rows.length === 0 ? null : (
        <BarTable
          head={[t.lists.channel, questions, answered]}
          rows={rows}
          most={Math.max(...asked.map(questionsOf))}
        />
      )}
    </Figure>
  )
}

interface CounterFigureProps {
  /** What came in at the counter, where everything that comes in is a contact that was closed. */
  counts: DailyCount[] | undefined
  before: DailyCount[] | undefined
  view: NumbersView
}

/** How many contacts at the counter were closed with an answer linked. */
export function CounterFigure({ counts, before, view }: CounterFigureProps) {
  const { t, range } = view
  const now = totalOf(binsOf(range, counts ?? []).bins)
  const said = counts && linkedText(now, before, view)
  return (
    <Figure name="counter-linked" view={view} half summary={said}>
      {askedOf(now) === 0 ? null : <p>{t.numbers['counter-linked'].ends(now.answer, askedOf(now) - now.answer)}</p>}
    </Figure>
  )
}

function linkedText(now: Bin, before: DailyCount[] | undefined, view: NumbersView) {
  const { t, minimum, range } = view
  const closed = askedOf(now)
  const { summary, tooFew, empty } = t.numbers['counter-linked']
  const share = shareOf('counter-linked', now.answer, closed, minimum)
  if (closed === 0) return empty
  if (share.tooFew) return tooFew(closed)
  const then = totalOf(binsOf(rangeBefore(range), before ?? []).bins)
  const change = view.change({ count: now.answer, total: closed }, { count: then.answer, total: askedOf(then) })
  return `${summary(view.share(share), closed)} ${t.numbers.sinceBefore(change)}`
}
