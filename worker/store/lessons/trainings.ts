import * as z from 'zod/mini'
import { auditStatement, writeWithLines } from '../audit.ts'
import type { DayRange } from '../numbers/daily-counts.ts'
import { type Entry, table } from '../table.ts'

/** What a training was about: the first three are named in the yearly report on plain writing. */
export const TRAINING_KINDS = ['plain-language', 'spanish', 'accessibility', 'service', 'other'] as const

const TRAININGS = table({
  id: z.string(),
  agency: z.string(),
  day: z.string(),
  title: z.string(),
  kind: z.enum(TRAINING_KINDS),
  people: z.number(),
  hours: z.number(),
  madeBy: z.string(),
})
/** A training as somebody typed it: how many people took it, and how many hours each. It names none of them. */
export type Training = Entry<typeof TRAININGS>

/** An agency's trainings in a time (ISO days, both counted), latest first. */
export async function trainingsOf(db: D1Database, agency: string, { from, to }: DayRange): Promise<Training[]> {
  const found = await db
    .prepare(
      `SELECT ${TRAININGS.columns} FROM trainings WHERE agency = ? AND day BETWEEN ? AND ? ORDER BY day DESC, id`,
    )
    .bind(agency, from, to)
    .all()
  return TRAININGS.list(found)
}

/** Writes a training down. */
export async function keepTraining(db: D1Database, training: Training, now: Date): Promise<void> {
  const at = now.toISOString()
  const { id, agency, day, title, kind, people, hours, madeBy } = training
  await db.batch([
    db
      .prepare(
        'INSERT INTO trainings (id, agency, day, title, kind, people, hours, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .bind(id, agency, day, title, kind, people, hours, madeBy, at),
    auditStatement(db, { at, who: madeBy, action: 'training-logged', target: `agency:${agency}`, reason: title }),
  ])
}

/** Takes one of an agency's trainings out again. */
export async function dropTraining(
  db: D1Database,
  { id, agency, who }: { id: string; agency: string; who: string },
  now: Date,
): Promise<void> {
  const dropped = db.prepare('DELETE FROM trainings WHERE id = ? AND agency = ?').bind(id, agency)
  const line = { at: now.toISOString(), who, action: 'training-dropped', target: `agency:${agency}` } as const
  await writeWithLines(db, dropped, { ...line, detail: { training: id } })
}
