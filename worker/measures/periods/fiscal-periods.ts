import { DAY_MS } from '../../corpus/index.ts'

/** Closed or running, by days: ISO dates, both counted. `name` as in `2027-Q1`, `2026-11` or `FY2027`. */
export interface Period {
  name: string
  from: string
  to: string
}
export const PERIOD_KINDS = ['month', 'quarter', 'year'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** Days of figures that are published are those of the capital. */
const MEASURE_ZONE = 'America/New_York'

/** The day of a moment where figures are counted, `YYYY-MM-DD`: a quarter ends at midnight in Washington, daylight saving or not. */
export function measureDay(moment: Date, zone: string = MEASURE_ZONE): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(moment)
}

/** The period that a day is in. Fiscal years begin on October 1 of the year before: 2026-10-01 is the first day of `2027-Q1`. */
export function periodOf(kind: PeriodKind, day: string): Period {
  const [year = 0, month = 1] = day.split('-').map(Number)
  if (kind === 'month') return months(day.slice(0, 7), year, month, 1)
  const fiscal = month >= 10 ? year + 1 : year
  if (kind === 'year') return months(`FY${fiscal}`, fiscal - 1, 10, 12)
  const first = 3 * Math.floor((month - 1) / 3) + 1
  return months(`${fiscal}-Q${first === 10 ? 1 : (first - 1) / 3 + 2}`, year, first, 3)
}

/** The period right before. */
function periodBefore(kind: PeriodKind, { from }: Period): Period {
  return periodOf(kind, isoOf(Date.parse(from) - 1))
}

/** The last period that is over on a day: figures of a running one change, and their differences tell of single people. */
export function lastClosed(kind: PeriodKind, today: string): Period {
  return periodBefore(kind, periodOf(kind, today))
}

/** The closed periods up to a day, latest first. */
export function closedPeriods(kind: PeriodKind, today: string, count: number): Period[] {
  const periods: Period[] = []
  for (let one = lastClosed(kind, today); periods.length < count; one = periodBefore(kind, one)) periods.push(one)
  return periods
}

/** The first and the last Monday whose whole week lies in a period: what is counted by week is told of whole ones. */
export function periodWeeks({ from, to }: Pick<Period, 'from' | 'to'>): { from: string; to: string } {
  const monday = (day: string, back: number) => {
    const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
    return isoOf(Date.parse(day) - (weekday + back) * DAY_MS)
  }
  const first = monday(from, 0)
  return { from: first === from ? first : monday(from, -7), to: monday(isoOf(Date.parse(to) + DAY_MS), 7) }
}

/** The period of a name, or undefined where no period has it. */
export function periodNamed(name: string): Period | undefined {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(name) ?? []
  if (year && quarter) {
    const first = quarter === '1' ? 10 : 3 * (Number(quarter) - 2) + 1
    return periodOf('quarter', `${quarter === '1' ? Number(year) - 1 : year}-${pad(first)}-01`)
  }
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(name)) return periodOf('month', `${name}-01`)
  const [, fiscal] = /^FY(\d{4})$/.exec(name) ?? []
  return fiscal ? periodOf('year', `${fiscal}-01-01`) : undefined
}

function months(name: string, year: number, month: number, length: number): Period {
  return { name, from: `${year}-${pad(month)}-01`, to: isoOf(Date.UTC(year, month - 1 + length, 1) - 1) }
}

function pad(month: number): string {
  return String(month).padStart(2, '0')
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
