import * as z from 'zod/mini'
import { type Entry, table } from '../table.ts'

const WORK = table({ target: z.string(), person: z.string(), done: z.number(), total: z.number(), saidAt: z.string() })
/** Long work at the desk, and how far it is. */
export type Work = Entry<typeof WORK>

/** Work that said nothing for so long broke off, with the process that did it. */
const SILENT_MS = 60_000

/** Keeps how far a work is. */
export async function sayWork(db: D1Database, { target, person, done, total }: Omit<Work, 'saidAt'>, now: Date) {
  await db
    .prepare(
      `INSERT INTO work_under_way (target, person, done, total, said_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (target) DO UPDATE SET person = excluded.person, done = excluded.done, total = excluded.total, said_at = excluded.said_at`,
    )
    .bind(target, person, done, total, now.toISOString())
    .run()
}

/** The work that is under way on something; undefined where there is none. */
export async function workOn(db: D1Database, target: string, now: Date): Promise<Work | undefined> {
  // A clock that went back meanwhile leaves a work ahead of it: that one broke off too.
  const at = (ms: number) => new Date(now.getTime() + ms).toISOString()
  const found = await db
    .prepare(`SELECT ${WORK.columns} FROM work_under_way WHERE target = ? AND said_at > ? AND said_at < ?`)
    .bind(target, at(-SILENT_MS), at(SILENT_MS))
    .first()
  return WORK.find(found)
}

/** Forgets a work that has come to its end. One that broke off is forgotten with the next on the same thing. */
export async function endWork(db: D1Database, target: string): Promise<void> {
  await db.prepare('DELETE FROM work_under_way WHERE target = ?').bind(target).run()
}
