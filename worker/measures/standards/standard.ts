import type { PeriodKind } from '../periods/fiscal-periods.ts'

export const STANDARD_KINDS = ['speed', 'accuracy', 'satisfaction', 'access'] as const
export type StandardKind = (typeof STANDARD_KINDS)[number]

/** Figures that a standard can be measured by: those that One Stop counts itself, and `typed`, which a person counts. */
export const STANDARD_SOURCES = [
  'gaps-in-time',
  'receipts-in-time',
  'spanish-in-time',
  'reviews-current',
  'answered-at-once',
  'corrections-everywhere',
  'uptime',
  'typed',
] as const
export type StandardSource = (typeof STANDARD_SOURCES)[number]

/** Sources that count working days. */
export const WITHIN_DAYS: readonly StandardSource[] = ['gaps-in-time', 'receipts-in-time', 'spanish-in-time']

interface InBoth {
  en: string
  es: string
}

/** One promise of an agency to the public. */
export interface Standard {
  id: string
  agency: string
  service: string
  promise: InBoth
  kind: StandardKind
  measure: InBoth
  source: StandardSource
  /** Working days that it allows; 0 where none are counted. */
  withinDays: number
  /** 0–1: of how many it is to hold, at least. */
  target: number
  period: PeriodKind
  owner: string
  state: 'draft' | 'published' | 'withdrawn'
  /** Days in Washington; '' for none. */
  since: string
  ends: string
  madeBy: string
  approvedBy: string
}

/** What came of a standard in a closed period. */
export interface StandardResult {
  period: string
  count: number
  total: number
  met: 'yes' | 'no' | 'cannot-tell'
  why: string
}

/** What GAO asked of a customer service standard in 2014, and found whole at none of six, with two of ours. */
export const STANDARD_CHECKS = ['target', 'measure', 'public', 'recent', 'explained'] as const
type StandardCheck = (typeof STANDARD_CHECKS)[number]

/** Which of the five checks a standard passes.
 * @param latest - Its last result, if any.
 * @param lastPeriod - Name of the last period that is closed for it. */
export function checkStandard(
  { target, measure, state }: Standard,
  latest: StandardResult | undefined,
  lastPeriod: string,
): Record<StandardCheck, boolean> {
  return {
    target: target > 0,
    measure: measure.en !== '' && measure.es !== '',
    public: state === 'published',
    recent: latest?.period === lastPeriod,
    explained: latest?.met !== 'no' || latest.why !== '',
  }
}
