import type { ClosedDay, Hours, Language } from '../../contract/index.ts'
import {
  type ClosureRecord,
  HOLIDAY_IDS,
  type HolidayId,
  type HoursRecord,
  type Localized,
  localized,
} from '../corpus.ts'
import { daysAfter } from '../iso-day.ts'
import { HOLIDAY_NAMES, holidayIn } from './holidays.ts'

/** A reader's own day may be another than the one in UTC, and a line may be closed for two weeks. */
const DAYS_BEFORE = 1
const DAYS_AHEAD = 16

const WHOLE_WEEK = [1, 2, 3, 4, 5, 6, 7]
const FEDERAL = HOLIDAY_IDS.filter((id) => id !== 'inauguration')

/** A day on which nobody picks up, or (`maybe`) nobody may. */
export interface ClosedRecord {
  day: string
  name: Localized
  maybe?: true
}

/** Hours as they travel: with the days around today on which they do not hold.
 * @param today - ISO date, UTC. */
export function presentHours(
  hours: HoursRecord,
  closures: readonly ClosureRecord[],
  language: Language,
  today: string,
): Hours {
  const { holidays: _, ...week } = hours
  const found = closedDays(hours, closures, daysAfter(today, -DAYS_BEFORE), daysAfter(today, DAYS_AHEAD))
  const closed = found.map(({ name, ...same }): ClosedDay => ({ ...same, name: localized(name, language) }))
  const isKept = 'always' in week && keptHolidays(hours) !== 'none'
  return { ...week, ...(isKept ? { holidays: true } : {}), ...(closed.length > 0 ? { closed } : {}) }
}

/** Days from one to another, both counted, on which nobody picks up though the week says so; a closure of the agency's own has its name
 * before a holiday's. */
export function closedDays(
  hours: HoursRecord,
  closures: readonly ClosureRecord[],
  from: string,
  to: string,
): ClosedRecord[] {
  const days = new Map<string, ClosedRecord>()
  for (const closed of [...holidaysBetween(hours, from, to), ...closuresBetween(closures, from, to)])
    days.set(closed.day, closed)
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** Whoever keeps a week's hours keeps the federal holidays; whoever is there day and night keeps none, unless it says so. */
function keptHolidays(hours: HoursRecord) {
  return hours.holidays ?? ('always' in hours ? 'none' : 'federal')
}

function holidaysBetween(hours: HoursRecord, from: string, to: string): ClosedRecord[] {
  const kept = keptHolidays(hours)
  if (kept === 'none') return []
  const ids: readonly HolidayId[] = typeof kept !== 'string' ? kept : kept === 'washington' ? HOLIDAY_IDS : FEDERAL
  const workdays = 'always' in hours ? WHOLE_WEEK : hours.open.flatMap(({ days }) => days)
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 2 }, (_, at) => yearOf(from) + at)
  return years.flatMap((year) =>
    ids.flatMap((id): ClosedRecord[] => {
      const day = holidayIn(year, id, workdays)
      if (day === undefined || day < from || day > to) return []
      return [{ day, name: HOLIDAY_NAMES[id], ...(kept === 'some' ? { maybe: true } : {}) }]
    }),
  )
}

function closuresBetween(closures: readonly ClosureRecord[], from: string, to: string): ClosedRecord[] {
  return closures.flatMap(({ from: first, to: last, name }) => {
    const days: ClosedRecord[] = []
    for (let day = first < from ? from : first; day <= last && day <= to; day = daysAfter(day, 1))
      days.push({ day, name })
    return days
  })
}

const yearOf = (day: string) => Number(day.slice(0, 4))
