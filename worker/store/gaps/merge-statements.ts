import * as z from 'zod/mini'
import { type AuditEntry, withLines } from '../audit.ts'
import { table } from '../table.ts'

/** Statements, for one batch, that make two open gaps one: wordings, places, questions, receipts, drafts and counters of
 * `from` go to `into`. They change nothing where either is closed, or gone, by then, or where a writer has split them.
 * @param lines - What the audit trail says of it. */
export function mergeStatements(
  db: D1Database,
  { from, into, at }: { from: string; into: string; at: string },
  ...lines: AuditEntry[]
): D1PreparedStatement[] {
  const isMerging = 'EXISTS (SELECT 1 FROM gap_merges WHERE from_id = ?1 AND into_id = ?2)'
  const both = (sql: string) => db.prepare(sql).bind(from, into)
  return [
    db
      .prepare(
        `INSERT OR IGNORE INTO gap_merges (from_id, into_id, at) SELECT ?1, ?2, ?3
         WHERE ?1 <> ?2 AND (SELECT count(*) FROM gaps WHERE id IN (?1, ?2) AND state = 'open') = 2
           AND (SELECT count(DISTINCT kind) FROM gaps WHERE id IN (?1, ?2)) = 1
           AND NOT EXISTS (SELECT 1 FROM gaps_apart WHERE (one = ?1 AND other = ?2) OR (one = ?2 AND other = ?1))`,
      )
      .bind(from, into, at),
    both(`UPDATE gap_wordings SET gap_id = ?2 WHERE gap_id = ?1 AND ${isMerging}`),
    both(
      `INSERT INTO gap_places (gap_id, agency, page, channel, count)
       SELECT ?2, agency, page, channel, count FROM gap_places WHERE gap_id = ?1 AND ${isMerging}
       ON CONFLICT (gap_id, agency, page, channel) DO UPDATE SET count = count + excluded.count`,
    ),
    both(`DELETE FROM gap_places WHERE gap_id = ?1 AND ${isMerging}`),
    both(
      `INSERT INTO gap_weeks (gap_id, week, count) SELECT ?2, week, count FROM gap_weeks WHERE gap_id = ?1 AND ${isMerging}
       ON CONFLICT (gap_id, week) DO UPDATE SET count = count + excluded.count`,
    ),
    both(`DELETE FROM gap_weeks WHERE gap_id = ?1 AND ${isMerging}`),
    both(`UPDATE OR IGNORE gaps_apart SET one = ?2 WHERE one = ?1 AND ${isMerging}`),
    both(`UPDATE OR IGNORE gaps_apart SET other = ?2 WHERE other = ?1 AND ${isMerging}`),
    both(
      `INSERT OR IGNORE INTO gap_terms (term, gap_id) SELECT term, ?2 FROM gap_terms WHERE gap_id = ?1 AND ${isMerging}`,
    ),
    both(`DELETE FROM gap_terms WHERE gap_id = ?1 AND ${isMerging}`),
    both(
      `INSERT INTO gap_shown (gap_id, answer_id, count, chosen)
       SELECT ?2, answer_id, count, chosen FROM gap_shown WHERE gap_id = ?1 AND ${isMerging}
       ON CONFLICT (gap_id, answer_id) DO UPDATE SET count = count + excluded.count, chosen = chosen + excluded.chosen`,
    ),
    both(`DELETE FROM gap_shown WHERE gap_id = ?1 AND ${isMerging}`),
    both(
      `INSERT OR IGNORE INTO gap_topics (gap_id, topic) SELECT ?2, topic FROM gap_topics WHERE gap_id = ?1 AND ${isMerging}`,
    ),
    both(`DELETE FROM gap_topics WHERE gap_id = ?1 AND ${isMerging}`),
    both(`UPDATE questions SET gap_id = ?2 WHERE gap_id = ?1 AND ${isMerging}`),
    both(`UPDATE receipts SET gap_id = ?2 WHERE gap_id = ?1 AND ${isMerging}`),
    both(`UPDATE drafts SET gap_id = ?2 WHERE gap_id = ?1 AND ${isMerging}`),
    both(
      `UPDATE gaps SET people = gaps.people + old.people, wordings = gaps.wordings + old.wordings,
         urgent = gaps.urgent + old.urgent, chosen = gaps.chosen + old.chosen,
         first_seen = min(gaps.first_seen, old.first_seen), last_seen = max(gaps.last_seen, old.last_seen),
         question = coalesce((SELECT text FROM gap_wordings WHERE gap_id = ?2 ORDER BY count DESC LIMIT 1), gaps.question)
       FROM (SELECT * FROM gaps WHERE id = ?1) AS old WHERE gaps.id = ?2 AND ${isMerging}`,
    ),
    ...withLines(db, both(`DELETE FROM gaps WHERE id = ?1 AND ${isMerging}`), ...lines),
  ]
}

const MERGES = table({ intoId: z.string() })

/** The gap that an id leads to now: itself, or the one it was merged into. */
export async function mergedInto(db: D1Database, id: string): Promise<string> {
  for (let now = id; ; ) {
    const merge = MERGES.find(
      await db.prepare(`SELECT ${MERGES.columns} FROM gap_merges WHERE from_id = ?`).bind(now).first(),
    )
    if (!merge) return now
    now = merge.intoId
  }
}
