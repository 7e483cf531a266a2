import * as z from 'zod/mini'
import type { DayRange } from '../numbers/daily-counts.ts'
import { table } from '../table.ts'

const COUNTS = table({
  reported: z.number(),
  looked: z.number(),
  english: z.number(),
  spanish: z.number(),
  lessons: z.number(),
})

/** What no other figure counts: answers of an agency that people reported in a time and those of them that are closed; its English answers and
 * those with a Spanish one; its lessons of the time. */
export async function countForPlan(db: D1Database, agency: string, { from, to }: DayRange) {
  const reported = `FROM gaps WHERE agency = ?1 AND kind = 'feedback' AND first_seen >= ?2 AND first_seen < ?3`
  const english = `FROM answers a WHERE a.agency = ?1 AND a.state = 'published' AND a.language = 'en'`
  const found = await db
    .prepare(
      `SELECT (SELECT count(*) ${reported}) AS reported, (SELECT count(*) ${reported} AND state <> 'open') AS looked,
         (SELECT count(*) ${english}) AS english,
         (SELECT count(*) ${english} AND EXISTS (SELECT 1 FROM answers s
           WHERE s.id = a.id AND s.language = 'es' AND s.state = 'published')) AS spanish,
         (SELECT count(*) FROM lessons WHERE agency = ?1 AND made_at >= ?2 AND made_at < ?3) AS lessons`,
    )
    .bind(agency, from, `${to}T24`)
    .first()
  return COUNTS.read(found)
}
