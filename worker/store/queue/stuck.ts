import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { type Entry, table } from '../table.ts'

const STUCK = table({
  id: z.string(),
  question: z.string(),
  language: z.enum(LANGUAGES),
  agency: z.string(),
  assignedTo: z.string(),
  handedBy: z.string(),
  people: z.number(),
  firstSeen: z.string(),
})
/** An open gap that waits: whose work it is ('' all on whose pages it was asked), who has it ('' nobody), who handed it over ('' nobody). */
export type StuckGap = Entry<typeof STUCK>

/** Statement behind `stuckGaps`. */
const STUCK_GAPS = `SELECT ${STUCK.columns} FROM gaps WHERE kind = 'question' AND state = 'open' AND people >= ?1
  AND first_seen < ?2 AND snoozed_until = '' ORDER BY people DESC LIMIT ?3`

/** Open gaps that were first asked before a day and that at least so many wait for, most people first. */
export async function stuckGaps(
  db: D1Database,
  { before, minimum, limit }: { before: string; minimum: number; limit: number },
): Promise<StuckGap[]> {
  return STUCK.list(await db.prepare(STUCK_GAPS).bind(minimum, before, limit).all())
}
