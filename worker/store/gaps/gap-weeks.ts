import * as z from 'zod/mini'
import { DAY_MS, isoDay } from '../../corpus/index.ts'
import { table } from '../table.ts'

const WEEK_MS = 7 * DAY_MS
const WEEKS = table({ gapId: z.string(), week: z.string(), count: z.number() })

/** Mondays (UTC) of the last weeks, oldest first, this week last. */
function lastWeeks(weeks: number, now: Date): string[] {
  const day = (now.getUTCDay() + 6) % 7
  const monday = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - day)
  return Array.from({ length: weeks }, (_, back) => isoDay(monday - (weeks - 1 - back) * WEEK_MS))
}

/** The statement for how often gaps were asked in each of the last weeks, for a batch; `weeksIn` reads what it finds. */
export function weeksStatement(db: D1Database, ids: string[], weeks: number, now: Date): D1PreparedStatement {
  return db
    .prepare(`SELECT ${WEEKS.columns} FROM gap_weeks WHERE gap_id IN (SELECT value FROM json_each(?)) AND week >= ?`)
    .bind(JSON.stringify(ids), lastWeeks(weeks, now)[0] ?? '')
}

/** How often each gap was asked in each of the last weeks, oldest first. */
export function weeksIn(found: D1Result | undefined, ids: string[], weeks: number, now: Date): Map<string, number[]> {
  const mondays = lastWeeks(weeks, now)
  const counts = new Map(ids.map((id) => [id, mondays.map(() => 0)]))
  for (const { gapId, week, count } of WEEKS.list(found)) {
    const place = mondays.indexOf(week)
    const of = counts.get(gapId)
    if (of && place >= 0) of[place] = count
  }
  return counts
}
