import { localized, type ProfileRecord } from '../../corpus/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { countingIn } from '../../html/texts/count.ts'
import { type AskedTask, type Period, toldTasks, yearBefore } from '../../measures/index.ts'
import { listText } from '../ui/day-text.ts'
import { type Column, Rows } from '../ui/rows.tsx'
import type { View } from '../ui/view.ts'

const MOST_SHOWN = 50
const MONTHS_IN_A_QUARTER = 3

/** What was asked in a quarter, and the months of it that were counted. */
interface QuarterTasks {
  tasks: AskedTask[]
  months: string[]
}

interface TaskTableProps {
  now: QuarterTasks
  before: QuarterTasks
  quarter: Period
  agency: string | undefined
  profile: ProfileRecord | undefined
  snapshot: Snapshot
  minimum: number
  view: View
}

/** Something that people come for, with the answers to it. Undefined counts are not told. */
interface TaskRow {
  name: string | undefined
  ids: readonly string[]
  asked: number | undefined
  before: number | undefined
}

/** What was asked most, beside the same season a year before; of a profile, its tasks as its file names them. */
export function TaskTable({ now, before, quarter, agency, profile, snapshot, minimum, view }: TaskTableProps) {
  const { t, language } = view
  const { number } = countingIn(language)
  const [asked, earlier] = [now, before].map(
    ({ tasks }) => new Map(toldTasks(tasks, minimum, agency).map((one) => [one.id, one.asked])),
  ) as [Map<string, number>, Map<string, number>]
  const rowOf = (name: string | undefined, ids: readonly string[]): TaskRow => ({
    ...{ name, ids, asked: sumOf(asked, ids), before: sumOf(earlier, ids) },
  })
  const rows = profile
    ? profile.tasks.map((task) => rowOf(localized(task.name, language), task.answers))
    : [...asked.keys()].slice(0, MOST_SHOWN).map((id) => rowOf(undefined, [id]))
  rows.sort((a, b) => (b.asked ?? 0) - (a.asked ?? 0))
  const told = (count: number | undefined) => (count === undefined ? t.topTasks.few(number(minimum)) : number(count))
  const columns: Column<TaskRow>[] = [
    { title: t.topTasks.task, cell: (row) => <Task row={row} snapshot={snapshot} view={view} /> },
    { title: t.topTasks.asked(quarter.name), look: 'number', cell: (row) => told(row.asked) },
    {
      title: t.topTasks.before(yearBefore(quarter).name),
      look: 'number',
      cell: (row) => (before.months.length === 0 ? t.topTasks.notCounted : told(row.before)),
    },
  ]
  return (
    <>
      {partly([quarter, now], [yearBefore(quarter), before]).map(({ name, months }) => (
        <p class="said">
          {t.topTasks.partly(
            name,
            listText(
              months.map((month) => monthText(month, language)),
              language,
            ),
          )}
        </p>
      ))}
      {rows.length === 0 || now.months.length === 0 ? (
        <p class="empty">{t.topTasks.nothing(number(minimum))}</p>
      ) : (
        <Rows columns={columns} rows={rows} />
      )}
    </>
  )
}

/** Quarters of which some months were counted, and some not: they are not to be compared as they stand. */
function partly(...quarters: [Period, QuarterTasks][]) {
  return quarters
    .map(([{ name }, { months }]) => ({ name, months }))
    .filter(({ months }) => months.length > 0 && months.length < MONTHS_IN_A_QUARTER)
}

/** “July 2026”. */
function monthText(month: string, language: View['language']): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${month}-01`))
}

function sumOf(counts: ReadonlyMap<string, number>, ids: readonly string[]): number | undefined {
  const told = ids.flatMap((id) => counts.get(id) ?? [])
  return told.length === 0 ? undefined : told.reduce((all, count) => all + count, 0)
}

function Task({ row: { name, ids }, snapshot, view: { t } }: { row: TaskRow; snapshot: Snapshot; view: View }) {
  return (
    <>
      {name}
      {name && ids.length === 0 ? <small>{t.topTasks.missing}</small> : null}
      {ids.map((id) => (
        <div>
          <a href={`/desk/answers/${id}/en`} lang="en">
            {snapshot.answer(id, 'en')?.title ?? id}
          </a>
        </div>
      ))}
    </>
  )
}
