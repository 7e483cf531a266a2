import type { TopGap } from '../../store/numbers/top-gaps.ts'
import { ValueBar } from './charts/value-bar.tsx'
import { Figure } from './figure.tsx'
import type { NumbersView } from './numbers-view.ts'

/** The open gaps that most people wait for. The table is the chart: each row has its bar. */
export function GapsFigure({ gaps, view }: { gaps: TopGap[] | undefined; view: NumbersView }) {
  const { t } = view
  const all = gaps ?? []
  return (
    <Figure
      name="gaps"
      view={view}
      summary={gaps && (all.length === 0 ? t.numbers.gaps.empty : t.numbers.gaps.summary(all.length))}
    >
      {all.length === 0 ? null : (
        <table class="bars stacks">
          <thead>
            <tr>
              <th scope="col">{t.numbers.gaps.question}</th>
              <th scope="col" class="number">
                {t.numbers.gaps.people}
              </th>
              <td />
              <th scope="col">{t.numbers.gaps.first}</th>
              <th scope="col">{t.numbers.gaps.last}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((gap) => (
              <GapRow gap={gap} most={all[0]?.people ?? 0} view={view} />
            ))}
          </tbody>
        </table>
      )}
    </Figure>
  )
}

function GapRow({ gap, most, view: { t, number, day } }: { gap: TopGap; most: number; view: NumbersView }) {
  return (
    <tr>
      <th scope="row">
        <a href={`/desk/gaps/${gap.id}`} lang={gap.language}>
          {gap.question}
        </a>
      </th>
      <td class="number" data-label={t.numbers.gaps.people}>
        {number(gap.people)}
      </td>
      <td class="drawn">
        <ValueBar parts={[{ value: gap.people, look: 'plain-bar' }]} most={most} />
      </td>
      <td class="day" data-label={t.numbers.gaps.first}>
        <time datetime={gap.firstSeen}>{day(gap.firstSeen)}</time>
      </td>
      <td class="day" data-label={t.numbers.gaps.last}>
        <time datetime={gap.lastSeen}>{day(gap.lastSeen)}</time>
      </td>
    </tr>
  )
}
