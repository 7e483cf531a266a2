import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'
import type { DayRange } from './daily-counts.ts'

/** An open gap that people asked lately. `people` counts everyone since `firstSeen`; with an agency, those who asked on its pages. */
export interface TopGap {
  id: string
  question: string
  language: Language
  people: number
  firstSeen: string
  lastSeen: string
}

const Row = z.object({
  id: z.string(),
  question: z.string(),
  language: z.enum(LANGUAGES),
  people: z.number(),
  first_seen: z.string(),
  last_seen: z.string(),
})

/** Statements behind `topGaps`, for EXPLAIN. */
export const TOP_GAPS = `SELECT id, question, language, people, first_seen, last_seen FROM gaps
  WHERE kind = 'question' AND state = 'open' AND last_seen >= ? ORDER BY people DESC, last_seen DESC LIMIT ?`
export const TOP_GAPS_OF_AGENCY = `SELECT g.id, g.question, g.language, p.people, g.first_seen, g.last_seen
  FROM (SELECT gap_id, sum(count) AS people FROM gap_places WHERE agency = ? GROUP BY gap_id) p
  JOIN gaps g ON g.id = p.gap_id
  WHERE g.kind = 'question' AND g.state = 'open' AND g.last_seen >= ? ORDER BY p.people DESC, g.last_seen DESC LIMIT ?`

/** Open gaps that were asked since a day, most people first. */
export async function topGaps(db: D1Database, { from }: DayRange, limit: number, agency?: string): Promise<TopGap[]> {
  const statement =
    agency === undefined
      ? db.prepare(TOP_GAPS).bind(from, limit)
      : db.prepare(TOP_GAPS_OF_AGENCY).bind(agency, from, limit)
  const { results } = await statement.all()
  return results.map((found) => {
    const { first_seen, last_seen, ...row } = Row.parse(found)
    return { ...row, firstSeen: first_seen, lastSeen: last_seen }
  })
}
