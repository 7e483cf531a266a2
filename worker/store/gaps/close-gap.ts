import { Problem } from '../../contract/index.ts'
import { type AuditEntry, withLines } from '../audit.ts'
import type { GapState } from './gap-row.ts'

/** Why a gap gets no answer here. People with a receipt read `reason`. */
export interface Closing {
  id: string
  state: Extract<GapState, 'dismissed' | 'not-ours'>
  reason: string
  by: string
}

/** The statement that closes an open gap without an answer, for a batch that writes more; it changes nothing else. */
function closeGapStatement(db: D1Database, { id, state, reason, by }: Closing, now: Date): D1PreparedStatement {
  return db
    .prepare(`UPDATE gaps SET state = ?, reason = ?, closed_by = ?, closed_at = ? WHERE id = ? AND state = 'open'`)
    .bind(state, reason, by, now.toISOString(), id)
}

/** The statement that opens a closed gap again: the first step of undoing. */
export function reopenGapStatement(db: D1Database, id: string): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE gaps SET state = 'open', reason = '', closed_by = NULL, closed_at = NULL,
         answer_id = CASE WHEN kind IN ('feedback', 'review') THEN answer_id END,
         answer_language = CASE WHEN kind IN ('feedback', 'review') THEN answer_language END WHERE id = ? AND state <> 'open'`,
    )
    .bind(id)
}

/** Closes an open gap without an answer.
 * @param lines - What the audit trail says of it.
 * @throws {Problem} `gap-unknown`, or `gap-closed` when someone else was first. */
export async function closeGap(db: D1Database, closing: Closing, now: Date, ...lines: AuditEntry[]): Promise<void> {
  const known = await db.prepare('SELECT state FROM gaps WHERE id = ?').bind(closing.id).first('state')
  if (known === null) throw new Problem('gap-unknown')
  if (known !== 'open') throw new Problem('gap-closed')
  const [closed] = await db.batch(withLines(db, closeGapStatement(db, closing, now), ...lines))
  if (closed?.meta.changes === 0) throw new Problem('gap-closed')
}
