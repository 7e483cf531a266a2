import { closedDays, daysAfter } from '../../corpus/index.ts'

const WORKDAYS = [1, 2, 3, 4, 5]
/** Monday to Friday, closed on federal holidays. */
const OFFICE = {
  timeZone: 'America/New_York',
  open: [{ days: WORKDAYS, from: '08:00', to: '17:00' }],
  holidays: 'federal' as const,
}

/** The last day on which something that came on `day` is done within so many working days. The day after it is the first one;
 * weekends and federal holidays are none. */
export function workingDayAfter(day: string, workingDays: number): string {
  // A fortnight has at most two holidays beside its weekends: this many days hold enough of them.
  const most = daysAfter(day, 2 * workingDays + 14)
  const closed = new Set(closedDays(OFFICE, [], day, most).map((one) => one.day))
  let at = day
  for (let left = workingDays; left > 0; ) {
    at = daysAfter(at, 1)
    if (isWorkday(at) && !closed.has(at)) left--
  }
  return at
}

function isWorkday(day: string): boolean {
  return WORKDAYS.includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}
