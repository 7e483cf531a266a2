import { type ProtectedTable, protectTable } from '../../measures/index.ts'
import type { AskedInHour } from '../../store/disasters/asked-by-hour.ts'

/** What is told apart of an hour's questions. */
const ASKED_KINDS = ['pinned', 'answered', 'open'] as const

/** One day in Washington, hour by hour: a table of its own, so that hiding few people in one day takes nothing from the others. */
export interface AskedDay {
  day: string
  /** Undefined where all of the day together are too few. */
  table: ProtectedTable | undefined
}

const ZONE = new Intl.DateTimeFormat('en-CA', {
  ...{ timeZone: 'America/New_York', hourCycle: 'h23' },
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit' },
})

/** Hours of UTC as days and hours of Washington, with what may be told of each. */
export function askedDays(asked: AskedInHour[], minimum: number): AskedDay[] {
  const days = new Map<string, Map<string, number[]>>()
  for (const { hour, kind, people } of asked) {
    const [day = '', at = ''] = ZONE.format(new Date(`${hour}:00:00Z`)).split(', ')
    const hours = days.get(day) ?? new Map<string, number[]>()
    const counts = hours.get(at) ?? ASKED_KINDS.map(() => 0)
    counts[ASKED_KINDS.indexOf(kind)] = (counts[ASKED_KINDS.indexOf(kind)] ?? 0) + people
    days.set(day, hours.set(at, counts))
  }
  return [...days].map(([day, hours]) => {
    const rows = [...hours.keys()].sort()
    const counts = rows.map((hour) => hours.get(hour) ?? [])
    return { day, table: protectTable({ rows, columns: ASKED_KINDS, counts }, minimum) }
  })
}
