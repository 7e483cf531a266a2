import * as z from 'zod/mini'
import { type Entry, table } from '../table.ts'

const HOURS = table({ hour: z.string(), kind: z.enum(['pinned', 'answered', 'open']), people: z.number() })
/** Questions of an hour (`2026-11-29T14`, UTC): answered by what was pinned, by something else, or by nothing yet. */
export type AskedInHour = Entry<typeof HOURS>

const ANSWERS = table({ answer: z.string(), people: z.number() })

/** From and until which moments, ISO; the second is not counted. */
export interface Moments {
  from: string
  until: string
}

/** What assistants asked is no people. */
const ASKED = `FROM questions WHERE at >= ?1 AND at < ?2 AND channel <> 'mcp' AND kind <> 'note'`

/** What was asked while a disaster lasted, hour by hour. Questions are kept for 90 days: later there is nothing to count. */
export async function askedByHour(db: D1Database, { from, until }: Moments, pinned: string[]): Promise<AskedInHour[]> {
  const found = await db
    .prepare(
      `SELECT substr(at, 1, 13) AS hour, CASE WHEN answer_id IN (SELECT value FROM json_each(?3)) THEN 'pinned'
          WHEN kind IN ('answer', 'contacts') THEN 'answered' ELSE 'open' END AS kind, count(*) AS people
       ${ASKED} GROUP BY 1, 2 ORDER BY 1`,
    )
    .bind(from, until, JSON.stringify(pinned))
    .all()
  return HOURS.list(found)
}

/** The answers that most people got while it lasted, at least so many each. */
export async function answersAsked(db: D1Database, { from, until }: Moments, minimum: number) {
  const found = await db
    .prepare(
      `SELECT answer_id AS answer, count(*) AS people ${ASKED} AND answer_id IS NOT NULL
       GROUP BY 1 HAVING count(*) >= ?3 ORDER BY people DESC, answer LIMIT 20`,
    )
    .bind(from, until, minimum)
    .all()
  return ANSWERS.list(found)
}
