import { measureDay, type Period } from '../periods/fiscal-periods.ts'
import { workingDayAfter } from '../periods/working-days.ts'
import type { Counted } from '../statistics/newcombe.ts'

/** Things that began in one hour and ended in one, by UTC as `2026-11-29T14`; `ended` is '' for what has not. */
export interface Spans {
  began: string
  ended: string
  count: number
}

/** How many of what began in a period ended within so many working days. Days are those of Washington, which lies whole hours off. */
export function inTime(spans: readonly Spans[], period: Period, workingDays: number): Counted {
  const deadlines = new Map<string, string>()
  const deadlineOf = (day: string) => {
    const deadline = deadlines.get(day) ?? workingDayAfter(day, workingDays)
    deadlines.set(day, deadline)
    return deadline
  }
  const counted = { count: 0, total: 0 }
  for (const { began, ended, count } of spans) {
    const day = dayOf(began)
    if (day < period.from || day > period.to) continue
    counted.total += count
    if (ended !== '' && dayOf(ended) <= deadlineOf(day)) counted.count += count
  }
  return counted
}

/** The first day on which a period's result is certain: everything that began in it had its time. */
export function certainFrom({ to }: Period, workingDays: number): string {
  return workingDayAfter(to, workingDays + 1)
}

function dayOf(hour: string): string {
  return measureDay(new Date(`${hour}:00:00Z`))
}
