import * as z from 'zod/mini'
import { periodWeeks } from '../../measures/index.ts'
import type { DayRange } from '../numbers/daily-counts.ts'
import { table } from '../table.ts'

const COUNTS = table({
  reported: z.number(),
  looked: z.number(),
  english: z.number(),
  spanish: z.number(),
  lessons: z.number(),
})

/** What no other figure counts: answers of an agency that people reported in the whole weeks of a time, in any language, and those of them of which no
 * report is open; its English answers and those with a Spanish one; its lessons of the time. */
export async function countForPlan(db: D1Database, agency: string, { from, to }: DayRange) {
  const weeks = periodWeeks({ from, to })
  // An answer's reports are one gap for ever, in each of its languages: when they came stands in its weeks.
  const reported = `SELECT count(DISTINCT g.answer_id) FROM gaps g WHERE g.agency = ?1 AND g.kind = 'feedback' AND EXISTS (
    SELECT 1 FROM gap_weeks w WHERE w.gap_id = g.id AND w.count > 0 AND w.week BETWEEN ?4 AND ?5)`
  const english = `FROM answers a WHERE a.agency = ?1 AND a.state = 'published' AND a.language = 'en'`
  const found = await db
    .prepare(
      `SELECT (${reported}) AS reported, (${reported}) - (${reported} AND g.state = 'open') AS looked,
         (SELECT count(*) ${english}) AS english,
         (SELECT count(*) ${english} AND EXISTS (SELECT 1 FROM answers s
           WHERE s.id = a.id AND s.language = 'es' AND s.state = 'published')) AS spanish,
         (SELECT count(*) FROM lessons WHERE agency = ?1 AND made_at >= ?2 AND made_at < ?3) AS lessons`,
    )
    .bind(agency, from, `${to}T24`, weeks.from, weeks.to)
    .first()
  return COUNTS.read(found)
}
