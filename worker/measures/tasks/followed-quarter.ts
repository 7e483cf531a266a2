import { lastClosed, type Period, periodOf } from '../periods/fiscal-periods.ts'

/** Which quarter a list of top tasks goes by: the last one that is over, or the one of this season a year ago. */
export const TASK_RULES = ['last-quarter', 'last-year'] as const
export type TaskRule = (typeof TASK_RULES)[number]

/** The quarter that a rule follows on a day: taxes are asked for from January on, whatever was asked in autumn. */
export function followedQuarter(rule: TaskRule, today: string): Period {
  return rule === 'last-quarter' ? lastClosed('quarter', today) : yearBefore(periodOf('quarter', today))
}

/** The same quarter of the year before. */
export function yearBefore({ from }: Period): Period {
  return periodOf('quarter', `${Number(from.slice(0, 4)) - 1}${from.slice(4)}`)
}

/** The months of a quarter by name. */
export function monthsOf({ from }: Period): string[] {
  const [year = 0, month = 1] = from.split('-').map(Number)
  return [0, 1, 2].map((more) => new Date(Date.UTC(year, month - 1 + more, 1)).toISOString().slice(0, 7))
}
