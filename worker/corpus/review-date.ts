import { isoDay } from './iso-day.ts'

const UNITS = ['day', 'week', 'month', 'year'] as const

/** How long an answer may stand unchecked. */
export interface Period {
  count: number
  unit: (typeof UNITS)[number]
}

/** Reads `6 months`, `1 year`, `90 days`; undefined for anything else. */
export function parsePeriod(text: string): Period | undefined {
  const [, count, name] = /^([1-9]\d{0,2}) (day|week|month|year)s?$/.exec(text.trim()) ?? []
  const unit = UNITS.find((one) => one === name)
  return count && unit ? { count: Number(count), unit } : undefined
}

/** The day a period after another day. Where a month is too short, its last day: 31 August and 6 months make 28 February. */
export function addPeriod(day: string, { count, unit }: Period): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (unit === 'day' || unit === 'week')
    return isoDay(Date.UTC(year, month - 1, date + count * (unit === 'week' ? 7 : 1)))
  const months = month - 1 + count * (unit === 'year' ? 12 : 1)
  const lastDate = new Date(Date.UTC(year, months + 1, 0)).getUTCDate()
  return isoDay(Date.UTC(year, months, Math.min(date, lastDate)))
}
