import * as z from 'zod/mini'
import type { StandardResult } from '../../measures/index.ts'
import { auditStatement, withLines } from '../audit.ts'
import { table } from '../table.ts'

const COUNTS = table({
  standard: z.string(),
  period: z.string(),
  count: z.number(),
  total: z.number(),
  reason: z.string(),
  countedBy: z.string(),
})
/** What a person counted of a standard in a closed period; it waits for somebody else. `reason` is that of a correction. */
export type TypedCount = ReturnType<typeof COUNTS.read>

/** What waits to be confirmed of an agency's standards. */
export async function typedCounts(db: D1Database, agency: string): Promise<TypedCount[]> {
  const found = await db
    .prepare(
      `SELECT ${COUNTS.columns} FROM standard_counts WHERE standard IN (SELECT id FROM standards WHERE agency = ?)
       ORDER BY standard, period DESC`,
    )
    .bind(agency)
    .all()
  return COUNTS.list(found)
}

/** Keeps what a person counted until somebody else confirms it, in place of what waited. */
export async function typeCount(db: D1Database, typed: TypedCount, now: Date): Promise<void> {
  const { standard, period, count, total, reason, countedBy } = typed
  const at = now.toISOString()
  await db.batch([
    db
      .prepare(
        'INSERT OR REPLACE INTO standard_counts (standard, period, count, total, reason, counted_by, counted_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .bind(standard, period, count, total, reason, countedBy, at),
    auditStatement(db, {
      ...{ at, who: countedBy, action: 'standard-counted', target: `standard:${standard}` },
      detail: { period, count, total },
    }),
  ])
}

/** Writes down as a result what somebody else counted.
 * @param confirmed - As the one who confirms has seen it: numbers that were typed anew since are not.
 * @param who - Not who counted: the table refuses that too.
 * @returns Whether such a count waited for this person. */
export async function confirmCount(
  db: D1Database,
  { standard, period, count, total, met, who }: Omit<StandardResult, 'why'> & { standard: string; who: string },
  now: Date,
): Promise<boolean> {
  const at = now.toISOString()
  const waits = 'standard = ?1 AND period = ?2 AND count = ?3 AND total = ?4 AND counted_by <> ?5'
  const result = db
    .prepare(
      `INSERT INTO standard_results (standard, period, revision, count, total, met, reason, written_by, written_at, confirmed_by)
       SELECT standard, period, (SELECT coalesce(max(revision), 0) + 1 FROM standard_results WHERE standard = ?1 AND period = ?2),
         count, total, ?6, reason, counted_by, ?7, ?5 FROM standard_counts WHERE ${waits}`,
    )
    .bind(standard, period, count, total, who, met, at)
  const line = { at, who, action: 'standard-result', target: `standard:${standard}` } as const
  const [written] = await db.batch([
    ...withLines(db, result, { ...line, detail: { period, count, total, met } }),
    db.prepare(`DELETE FROM standard_counts WHERE ${waits}`).bind(standard, period, count, total, who),
  ])
  return (written?.meta.changes ?? 0) > 0
}
