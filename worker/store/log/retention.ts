import { DAY_MS } from '../../corpus/index.ts'

/** How long things that people wrote are kept. Names and places told in words cannot be redacted for sure, so people's words, wherever
 * they stand, are kept for a short time; a receipt's code as long as someone may come back with it; a rating of a reply that the log never
 * came to hold, which counts nowhere, for a week. Gaps stay, with their counts; so do lessons, in which a
 * writer tells, redacted once more, what people asked. */
export const RETENTION_DAYS = { questions: 90, inbox: 90, wordings: 90, receipts: 365, ratings: 7 } as const
/** What stands where people's words stood. */
export const WORDS_DELETED = '[deleted after 90 days]'

/** Deleted at once: D1 answers nobody else while a statement runs. */
const ROWS_AT_ONCE = 5_000

const DELETE_OLDEST = {
  questions: 'DELETE FROM questions WHERE id IN (SELECT id FROM questions WHERE at < ? ORDER BY at LIMIT ?)',
  receipts:
    'DELETE FROM receipts WHERE code IN (SELECT code FROM receipts WHERE created_at < ? ORDER BY created_at LIMIT ?)',
  inbox: 'DELETE FROM log_inbox WHERE (id, kind) IN (SELECT id, kind FROM log_inbox WHERE at < ? ORDER BY at LIMIT ?)',
  wordings:
    'DELETE FROM gap_wordings WHERE id IN (SELECT id FROM gap_wordings WHERE last_seen < ? ORDER BY last_seen LIMIT ?)',
  ratings:
    'DELETE FROM feedback WHERE reply_id IN (SELECT reply_id FROM feedback WHERE given = 0 AND created_at < ? ORDER BY created_at LIMIT ?)',
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

/** Words that stand in other rows than questions: a receipt's question, a gap's title and terms. A gap keeps the wording asked most of those
 * that are left; one without any is named by its answer, in the agency's words. */
function blankStatements(db: D1Database, before: string): D1PreparedStatement[] {
  const isOld = `kind IN ('question', 'choices') AND last_seen < ?1 AND question <> ?2`
  return [
    db.prepare('UPDATE receipts SET text = ?2 WHERE created_at < ?1 AND text <> ?2').bind(before, WORDS_DELETED),
    db
      .prepare(`DELETE FROM gap_terms WHERE gap_id IN (SELECT id FROM gaps WHERE ${isOld})`)
      .bind(before, WORDS_DELETED),
    db
      .prepare(
        `UPDATE gaps SET question = coalesce((SELECT title FROM answers
           WHERE answers.id = gaps.answer_id AND answers.language = gaps.answer_language), ?2) WHERE ${isOld}`,
      )
      .bind(before, WORDS_DELETED),
    // Terms have no age: of a gap that is still asked those stay whose beginning stands in a wording that is left.
    db
      .prepare(
        `DELETE FROM gap_terms WHERE gap_id IN (
             SELECT id FROM gaps WHERE kind IN ('question', 'choices') AND first_seen < ?1 AND last_seen >= ?1)
           AND NOT EXISTS (SELECT 1 FROM gap_wordings w WHERE w.gap_id = gap_terms.gap_id
             AND instr(w.normalised, substr(replace(term, w.language || ':', ''), 1, 4)) > 0)`,
      )
      .bind(before),
    // A gap that is still asked: its title may be of a wording that nobody used for long.
    db
      .prepare(
        `UPDATE gaps SET question = coalesce(
           (SELECT text FROM gap_wordings w WHERE w.gap_id = gaps.id ORDER BY count DESC LIMIT 1), ?2)
         WHERE kind IN ('question', 'choices') AND last_seen >= ?1 AND first_seen < ?1
           AND NOT EXISTS (SELECT 1 FROM gap_wordings w WHERE w.gap_id = gaps.id AND w.text = gaps.question)`,
      )
      .bind(before, WORDS_DELETED),
    // Days that are over; what comes late from the queue is of yesterday at most.
    db.prepare(`DELETE FROM log_crowds WHERE day < date(?, '+88 days')`).bind(before),
    db
      .prepare(`UPDATE survey_responses SET question_4 = '' WHERE question_4 <> '' AND day < substr(?, 1, 10)`)
      .bind(before),
  ]
}

/** Deletes questions older than 90 days with every other place where people's words stand, and receipts older than a year.
 * @returns How many questions were deleted. */
export async function deleteOldQuestions(db: D1Database, now: Date): Promise<number> {
  for (const what of ['receipts', 'inbox', 'wordings', 'ratings'] as const) await deleteOld(db, what, now)
  const before = new Date(now.getTime() - RETENTION_DAYS.wordings * DAY_MS).toISOString()
  await db.batch(blankStatements(db, before))
  const deleted = await deleteOld(db, 'questions', now)
  await blankMarks(db).run()
  return deleted
}

/** A mark copies the question that it is about: its words go with it, and what was said of the reply stays. */
function blankMarks(db: D1Database): D1PreparedStatement {
  return db.prepare(
    `UPDATE reply_marks SET text = '' WHERE text <> '' AND NOT EXISTS (SELECT 1 FROM questions WHERE id = reply_marks.reply_id)`,
  )
}
