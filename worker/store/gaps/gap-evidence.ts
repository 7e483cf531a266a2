import * as z from 'zod/mini'
import { type Entry, table } from '../table.ts'
import type { GapRow } from './gap-row.ts'
import { weeksIn, weeksStatement } from './gap-weeks.ts'

const SHOWN = table({ answerId: z.string(), count: z.number(), chosen: z.number() })
/** An answer that people were shown instead of an answer: how often, and how many of them picked it. */
export type ShownAnswer = Entry<typeof SHOWN>

/** What is known about a gap besides its wordings and places. */
export interface GapEvidence {
  /** Most often first, at most 10. */
  shown: ShownAnswer[]
  /** How often it was asked each week, oldest first. */
  weeks: number[]
  topics: string[]
}

const TOPICS = table({ topic: z.string() })
const MOST_SHOWN = 10

/** Reads what people were shown in place of an answer, the trend, and what a gap is about. */
export async function gapEvidence(
  db: D1Database,
  { id }: Pick<GapRow, 'id'>,
  weeks: number,
  now: Date,
): Promise<GapEvidence> {
  const [shown, trend, topics] = await db.batch([
    db
      .prepare(`SELECT ${SHOWN.columns} FROM gap_shown WHERE gap_id = ? ORDER BY count DESC, answer_id LIMIT ?`)
      .bind(id, MOST_SHOWN),
    weeksStatement(db, [id], weeks, now),
    db.prepare('SELECT topic FROM gap_topics WHERE gap_id = ? ORDER BY topic').bind(id),
  ])
  return {
    shown: SHOWN.list(shown),
    weeks: weeksIn(trend, [id], weeks, now).get(id) ?? [],
    topics: TOPICS.list(topics).map(({ topic }) => topic),
  }
}
