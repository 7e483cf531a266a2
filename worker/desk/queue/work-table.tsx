import { DAY_MS, presentAgency } from '../../corpus/index.ts'
import type { ListedGap } from '../../store/gaps/list-gaps.ts'
import { type Column, Day, dayColumn, Rows } from '../ui/rows.tsx'
import type { View } from '../ui/view.ts'
import { type GapTableProps, peopleColumn, pickedColumn, trendColumn } from './gap-table.tsx'
import { rowId } from './queue-place.ts'

type AnswerTableProps = GapTableProps & { work: 'feedback' | 'review' }

/** Answers that wait for work as rows: those that did not help, with how many said so, and those whose check is due. */
export function AnswerTable({ gaps, work, ...rest }: AnswerTableProps) {
  const { t, language } = rest.view
  const { agencies } = rest.engine.snapshot
  const columns: Column<ListedGap>[] = [
    pickedColumn(t.queue.answer, rest),
    ...(work === 'feedback' ? feedbackColumns(rest) : [reviewColumn(rest.view)]),
    {
      title: t.lists.agency,
      cell: ({ agency }) => (agency ? presentAgency(agency, agencies, language).name : t.lists.noPlace),
    },
  ]
  return <Rows columns={columns} rows={gaps} idOf={({ id }) => rowId(id)} />
}

function feedbackColumns(props: Omit<GapTableProps, 'gaps'>): Column<ListedGap>[] {
  const { t } = props.view
  return [
    peopleColumn(t.queue.notHelped, props.view),
    trendColumn(props),
    dayColumn(t.queue.whenSaid, ({ lastSeen }) => lastSeen, props.view),
  ]
}

function reviewColumn(view: View): Column<ListedGap> {
  return {
    title: view.t.answers.reviewDue,
    look: 'day',
    cell: ({ firstSeen }) => (
      <>
        <Day day={firstSeen} view={view} />
        <small>{overdueText(firstSeen, view)}</small>
      </>
    ),
  }
}

/** How long ago the day was on which an answer had to be checked. */
function overdueText(due: string, { t }: View): string {
  const days = Math.floor((Date.now() - Date.parse(due)) / DAY_MS)
  return days > 0 ? t.queue.overdueBy(days) : t.queue.notDueYet
}
