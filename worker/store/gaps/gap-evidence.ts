import * as z from 'zod/mini'
import type { GapRow } from './gap-row.ts'
import { weeksIn, weeksStatement } from './gap-weeks.ts'

/** An answer that people were shown instead of an answer: how often, and how many of them picked it. */
export interface ShownAnswer {
  answerId: string
  count: number
  chosen: number
}

/** What is known about a gap besides its wordings and places. */
export interface GapEvidence {
  /** Most often first, at most 10. */
  shown: ShownAnswer[]
  /** How often it was asked each week, oldest first. */
  weeks: number[]
  topics: string[]
}

const ShownRow = z.object({ answer_id: z.string(), count: z.number(), chosen: z.number() })
const TopicRow = z.object({ topic: z.string() })
const SHOWN = 10

/** Reads what people were shown in place of an answer, the trend, and what a gap is about. */
export async function gapEvidence(
  db: D1Database,
  { id }: Pick<GapRow, 'id'>,
  weeks: number,
  now: Date,
): Promise<GapEvidence> {
  const [shown, trend, topics] = await db.batch([
    db
      .prepare('SELECT answer_id, count, chosen FROM gap_shown WHERE gap_id = ? ORDER BY count DESC, answer_id LIMIT ?')
      .bind(id, SHOWN),
    weeksStatement(db, [id], weeks, now),
    db.prepare('SELECT topic FROM gap_topics WHERE gap_id = ? ORDER BY topic').bind(id),
  ])
  return {
    shown: (shown?.results ?? [])
      .map((row) => ShownRow.parse(row))
      .map(({ answer_id, ...row }) => ({ ...row, answerId: answer_id })),
    weeks: weeksIn(trend, [id], weeks, now).get(id) ?? [],
    topics: (topics?.results ?? []).map((row) => TopicRow.parse(row).topic),
  }
}
