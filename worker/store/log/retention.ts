import { DAY_MS } from '../../corpus/index.ts'

/** How long things that people wrote are kept. Names and places told in words cannot be redacted for sure, so questions are
 * kept for a short time; a receipt as long as someone may come back with it. Gaps and their wordings stay, with counts. */
const RETENTION_DAYS = { questions: 90, receipts: 365 } as const

/** Deleted at once: D1 answers nobody else while a statement runs. */
const ROWS_AT_ONCE = 5_000

const DELETE_OLDEST = {
  questions: 'DELETE FROM questions WHERE id IN (SELECT id FROM questions WHERE at < ? ORDER BY at LIMIT ?)',
  receipts:
    'DELETE FROM receipts WHERE code IN (SELECT code FROM receipts WHERE created_at < ? ORDER BY created_at LIMIT ?)',
} as const
type Kept = keyof typeof RETENTION_DAYS

async function deleteOld(db: D1Database, what: Kept, now: Date): Promise<number> {
  const before = new Date(now.getTime() - RETENTION_DAYS[what] * DAY_MS).toISOString()
  let deleted = 0
  for (;;) {
    const { meta } = await db.prepare(DELETE_OLDEST[what]).bind(before, ROWS_AT_ONCE).run()
    deleted += meta.changes
    if (meta.changes < ROWS_AT_ONCE) return deleted
  }
}

/** Deletes questions older than 90 days and receipts older than a year.
 * @returns How many questions were deleted. */
export async function deleteOldQuestions(db: D1Database, now: Date): Promise<number> {
  await deleteOld(db, 'receipts', now)
  return deleteOld(db, 'questions', now)
}
