import type { CaseOutcome } from './ask-case.ts'
import { isFine, type Result } from './judge.ts'

/** What a whole round found. */
export interface ShopperReport {
  cases: CaseOutcome[]
  /** How often each way had each result. */
  totals: { way: string; counts: Partial<Record<Result, number>> }[]
  /** Cases on which ways differ: some are right and some are not. */
  differing: string[]
  /** Every result that is a fault. */
  faults: number
  stale: string[]
}

export function reportOf(cases: CaseOutcome[]): ShopperReport {
  const all = cases.flatMap(({ outcomes }) => outcomes)
  const ways = [...new Set(all.map(({ way }) => way))]
  const totals = ways.map((way) => ({
    way,
    counts: counted(all.filter((one) => one.way === way).map(({ result }) => result)),
  }))
  const differs = ({ outcomes }: CaseOutcome) =>
    outcomes.some(({ result }) => result === 'right') && outcomes.some(({ result }) => !isFine(result))
  return {
    cases,
    totals,
    differing: cases.filter(differs).map((one) => one.case),
    faults: all.filter(({ result }) => !isFine(result)).length,
    stale: cases.filter(({ stale }) => stale).map((one) => one.case),
  }
}

function counted(results: Result[]): Partial<Record<Result, number>> {
  const counts: Partial<Record<Result, number>> = {}
  for (const result of results) counts[result] = (counts[result] ?? 0) + 1
  return counts
}
