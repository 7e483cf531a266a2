import { daysAfter } from '../../corpus/index.ts'
import {
  certainFrom,
  closedPeriods,
  heldIn,
  measureDay,
  metBy,
  type Period,
  type StandardSource,
  WITHIN_DAYS,
} from '../../measures/index.ts'
import { RETENTION_DAYS } from '../../store/log/retention.ts'
import { PUBLICATIONS_KEPT_DAYS } from '../../store/shopper/rounds.ts'
import { countStandard } from '../../store/standards/count-standard.ts'
import { allStandards, type StandardWithResults, writeResult } from '../../store/standards/standards.ts'

/** Periods that are looked back on: a deployment that was away for long counts what is missing. */
const LOOKED_BACK = 4
/** How long what is counted is kept, where it is not for good. */
const KEPT_DAYS: Partial<Record<StandardSource, number>> = {
  'receipts-in-time': RETENTION_DAYS.receipts,
  'corrections-everywhere': PUBLICATIONS_KEPT_DAYS,
}
/** Who writes results that are counted here. */
const COUNTED_HERE = 'One Stop'

/** Writes down what came of each published standard in the periods that closed since, once what began in them had its time.
 * @returns How many results were written. */
export async function closeStandards(db: D1Database, now: Date): Promise<number> {
  const today = measureDay(now)
  let written = 0
  for (const one of await allStandards(db))
    for (const period of openPeriods(one, today)) {
      const counted = await countStandard(db, one.standard, period, today)
      if (!counted) continue
      const met = metBy(one.standard, counted)
      await writeResult(db, one.standard.id, { period: period.name, ...counted, met, who: COUNTED_HERE }, now)
      written++
    }
  return written
}

function openPeriods({ standard, results }: StandardWithResults, today: string): Period[] {
  const { period, source, withinDays } = standard
  const isCertain = (one: Period) =>
    WITHIN_DAYS.includes(source) ? certainFrom(one, withinDays) <= today : one.to < today
  // Of a period whose first receipts or corrections are deleted nobody knows them all.
  const keptDays = KEPT_DAYS[source]
  const isKept = (one: Period) => keptDays === undefined || daysAfter(one.from, keptDays) > today
  // What is overdue is so today: of an earlier period nobody knows it any more.
  const back = source === 'reviews-current' ? 1 : LOOKED_BACK
  return closedPeriods(period, today, back).filter(
    (one) =>
      heldIn(standard, one) && isCertain(one) && isKept(one) && !results.some((result) => result.period === one.name),
  )
}
