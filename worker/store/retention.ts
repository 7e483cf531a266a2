/** How long a logged question is kept. Names and places told in words cannot be redacted for sure, so it is short.
 * Gaps, their wordings and counters stay: they name nobody's question. */
export const QUESTION_DAYS = 90
/** Deleted at once: D1 stops a statement that runs long, and answers nobody meanwhile. */
const ROWS_AT_ONCE = 5_000

/** Deletes questions older than 90 days.
 * @returns How many were deleted. */
export async function deleteOldQuestions(db: D1Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - QUESTION_DAYS * 86_400_000).toISOString()
  let deleted = 0
  for (;;) {
    const { meta } = await db
      .prepare('DELETE FROM questions WHERE id IN (SELECT id FROM questions WHERE at < ? ORDER BY at LIMIT ?)')
      .bind(before, ROWS_AT_ONCE)
      .run()
    deleted += meta.changes
    if (meta.changes < ROWS_AT_ONCE) return deleted
  }
}
