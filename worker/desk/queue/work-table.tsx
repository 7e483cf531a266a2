import { DAY_MS, presentAgency } from '../../corpus/index.ts'
import { countingIn } from '../../html/count.ts'
import { dayText } from '../ui/day-text.ts'
import { TrendLine } from '../ui/trend-line.tsx'
import type { View } from '../ui/view.ts'
import { type GapTableProps, Picked } from './gap-table.tsx'

type RowProps = Omit<GapTableProps, 'gaps'> & { gap: GapTableProps['gaps'][number]; work: 'feedback' | 'review' }

/** Answers that wait for work as rows: those that did not help, with how many said so, and those whose check is due. */
export function AnswerTable({ gaps, work, ...rest }: GapTableProps & { work: 'feedback' | 'review' }) {
  const { t } = rest.view
  const [first] = rest.weeks.values()
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">{t.queue.answer}</th>
          {work === 'feedback' ? (
            <>
              <th scope="col" class="number">
                {t.queue.notHelped}
              </th>
              <th scope="col">{t.queue.weeks(first?.length ?? 0)}</th>
              <th scope="col">{t.queue.whenSaid}</th>
            </>
          ) : (
            <th scope="col">{t.answers.reviewDue}</th>
          )}
          <th scope="col">{t.lists.agency}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map((gap) => (
          <AnswerRow gap={gap} work={work} {...rest} />
        ))}
      </tbody>
    </table>
  )
}

function AnswerRow({ gap, work, weeks, chosen, engine, view }: RowProps) {
  const { t, language } = view
  const owner = gap.agency ? presentAgency(gap.agency, engine.snapshot.agencies, language).name : t.lists.noPlace
  return (
    <tr>
      <th scope="row">
        <Picked gap={gap} chosen={chosen} view={view} />
      </th>
      {work === 'feedback' ? (
        <>
          <td class="number" data-label={t.queue.notHelped}>
            {countingIn(language).number(gap.people)}
          </td>
          <td>
            <TrendLine counts={weeks.get(gap.id) ?? []} view={view} />
          </td>
          <td class="day" data-label={t.queue.whenSaid}>
            <time datetime={gap.lastSeen}>{dayText(gap.lastSeen, language)}</time>
          </td>
        </>
      ) : (
        <td class="day" data-label={t.answers.reviewDue}>
          <time datetime={gap.firstSeen}>{dayText(gap.firstSeen, language)}</time>
          <small>{overdueText(gap.firstSeen, view)}</small>
        </td>
      )}
      <td data-label={t.lists.agency}>{owner}</td>
    </tr>
  )
}

/** How long ago the day was on which an answer had to be checked. */
function overdueText(due: string, { t }: View): string {
  const days = Math.floor((Date.now() - Date.parse(due)) / DAY_MS)
  return days > 0 ? t.queue.overdueBy(days) : t.queue.notDueYet
}
