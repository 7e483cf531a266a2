import * as z from 'zod/mini'
import { writeWithLines } from '../audit.ts'
import { type Entry, table } from '../table.ts'

const CHECKS = table({
  target: z.string(),
  agency: z.string(),
  checkedOn: z.string(),
  checkedBy: z.string(),
  expires: z.string(),
})
/** Who said last that a contact (`contact:AGENCY/ID`) is still right; ISO days, `expires` by when somebody says so again. */
export type RecordCheck = Entry<typeof CHECKS>

/** The checks of all contacts, those due soonest first. */
export async function recordChecks(db: D1Database): Promise<RecordCheck[]> {
  return CHECKS.list(await db.prepare(`SELECT ${CHECKS.columns} FROM record_checks ORDER BY expires, target`).all())
}

/** The check of one. */
export async function recordCheck(db: D1Database, target: string): Promise<RecordCheck | undefined> {
  const found = await db.prepare(`SELECT ${CHECKS.columns} FROM record_checks WHERE target = ?`).bind(target).first()
  return CHECKS.find(found)
}

/** Keeps that somebody looked at it and that it is still right. */
export async function keepRecordCheck(db: D1Database, check: RecordCheck, now: Date): Promise<void> {
  const { target, agency, checkedOn, checkedBy, expires } = check
  const insert = db
    .prepare(
      'INSERT OR REPLACE INTO record_checks (target, agency, checked_on, checked_by, expires) VALUES (?, ?, ?, ?, ?)',
    )
    .bind(target, agency, checkedOn, checkedBy, expires)
  const detail = { agency, expires }
  await writeWithLines(db, insert, { at: now.toISOString(), who: checkedBy, action: 'contact-checked', target, detail })
}
