import * as z from 'zod/mini'
import { type Channel, LANGUAGES } from '../../contract/index.ts'
import { type Entry, table } from '../table.ts'
import type { DayRange } from './daily-counts.ts'

const GAPS = table({
  id: z.string(),
  question: z.string(),
  language: z.enum(LANGUAGES),
  people: z.number(),
  firstSeen: z.string(),
  lastSeen: z.string(),
})
/** An open gap that people asked lately. `people` counts everyone since `firstSeen`; with an agency or a channel, those who asked on its pages or by it. */
export type TopGap = Entry<typeof GAPS>

/** Statements behind `topGaps`, for EXPLAIN. */
export const TOP_GAPS = `SELECT ${GAPS.columns} FROM gaps
  WHERE kind = 'question' AND state = 'open' AND last_seen >= ? ORDER BY people DESC, last_seen DESC LIMIT ?`
export const TOP_GAPS_OF_AGENCY = `SELECT g.id, g.question, g.language, p.people, g.first_seen, g.last_seen
  FROM (SELECT gap_id, sum(count) AS people FROM gap_places WHERE agency = ? GROUP BY gap_id) p
  JOIN gaps g ON g.id = p.gap_id
  WHERE g.kind = 'question' AND g.state = 'open' AND g.last_seen >= ? ORDER BY p.people DESC, g.last_seen DESC LIMIT ?`

export const TOP_GAPS_OF_CHANNEL = `SELECT g.id, g.question, g.language, p.people, g.first_seen, g.last_seen
  FROM (SELECT gap_id, sum(count) AS people FROM gap_places WHERE channel = ?1 AND (?2 IS NULL OR agency = ?2) GROUP BY gap_id) p
  JOIN gaps g ON g.id = p.gap_id
  WHERE g.kind = 'question' AND g.state = 'open' AND g.last_seen >= ?3 ORDER BY p.people DESC, g.last_seen DESC LIMIT ?4`

/** Open gaps that were asked since a day, most people first; with an agency or a channel, those asked there. */
export async function topGaps(
  db: D1Database,
  { from }: DayRange,
  limit: number,
  agency?: string,
  channel?: Channel,
): Promise<TopGap[]> {
  const all = () => db.prepare(TOP_GAPS).bind(from, limit)
  const ofAgency = (id: string) => db.prepare(TOP_GAPS_OF_AGENCY).bind(id, from, limit)
  const ofChannel = (one: Channel) => db.prepare(TOP_GAPS_OF_CHANNEL).bind(one, agency ?? null, from, limit)
  const statement = channel ? ofChannel(channel) : agency === undefined ? all() : ofAgency(agency)
  return GAPS.list(await statement.all())
}
