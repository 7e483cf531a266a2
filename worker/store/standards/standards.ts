import * as z from 'zod/mini'
import { STANDARD_KINDS, STANDARD_SOURCES, type Standard, type StandardResult } from '../../measures/index.ts'
import { type AuditAction, type AuditEntry, auditStatement, writeWithLines } from '../audit.ts'
import { json, table } from '../table.ts'

const InBoth = json(z.object({ en: z.string(), es: z.string() }))
const STANDARDS = table({
  id: z.string(),
  agency: z.string(),
  service: z.string(),
  promise: InBoth,
  kind: z.enum(STANDARD_KINDS),
  measure: InBoth,
  source: z.enum(STANDARD_SOURCES),
  withinDays: z.number(),
  target: z.number(),
  period: z.enum(['month', 'quarter', 'year']),
  owner: z.string(),
  state: z.enum(['draft', 'published', 'withdrawn']),
  since: z.string(),
  ends: z.string(),
  madeBy: z.string(),
  approvedBy: z.string(),
})
const RESULTS = table({
  standard: z.string(),
  period: z.string(),
  count: z.number(),
  total: z.number(),
  met: z.enum(['yes', 'no', 'cannot-tell']),
  why: z.string(),
})

/** A standard with what came of it, latest period first: of each period the last revision. */
export interface StandardWithResults {
  standard: Standard
  results: StandardResult[]
}

/** Standards with their results, of one agency or of all, drafts too. */
export async function allStandards(db: D1Database, agency?: string): Promise<StandardWithResults[]> {
  const [standards, results] = await db.batch([
    db
      .prepare(
        `SELECT ${STANDARDS.columns} FROM standards WHERE ?1 IS NULL OR agency = ?1 ORDER BY agency, state DESC, made_at`,
      )
      .bind(agency ?? null),
    db
      .prepare(
        `SELECT ${RESULTS.columns} FROM standard_results WHERE (?1 IS NULL OR standard IN (SELECT id FROM standards WHERE agency = ?1))
         AND revision = (SELECT max(revision) FROM standard_results later
           WHERE later.standard = standard_results.standard AND later.period = standard_results.period)
       ORDER BY period DESC`,
      )
      .bind(agency ?? null),
  ])
  const found = RESULTS.list(results)
  return STANDARDS.list(standards).map((standard) => ({
    standard,
    results: found.filter((one) => one.standard === standard.id),
  }))
}

/** Keeps a draft of a standard. */
export async function draftStandard(db: D1Database, standard: Standard, now: Date): Promise<void> {
  const { id, agency, service, promise, kind, measure, source, withinDays, target, period, owner, madeBy } = standard
  const at = now.toISOString()
  await db.batch([
    db
      .prepare(
        `INSERT INTO standards (id, agency, service, promise, kind, measure, source, within_days, target, period, owner, made_by, made_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .bind(
        ...[id, agency, service, JSON.stringify(promise), kind, JSON.stringify(measure), source, withinDays, target],
        ...[period, owner, madeBy, at],
      ),
    auditStatement(db, lineOf({ id, who: madeBy, at, action: 'standard-drafted' })),
  ])
}

/** Publishes a draft from a day on.
 * @param who - Not who made it: the table refuses that too.
 * @returns Whether there was such a draft that this person may approve. */
export async function approveStandard(
  db: D1Database,
  { id, who, since }: { id: string; who: string; since: string },
  now: Date,
): Promise<boolean> {
  const change = db
    .prepare(
      `UPDATE standards SET state = 'published', since = ?, approved_by = ?2 WHERE id = ?3 AND state = 'draft' AND made_by <> ?2`,
    )
    .bind(since, who, id)
  return writeWithLines(db, change, lineOf({ id, who, at: now.toISOString(), action: 'standard-published' }))
}

/** Puts a draft away, or ends a published standard on a day; what it came to stays readable. */
export async function endStandard(
  db: D1Database,
  { id, who, day }: { id: string; who: string; day: string },
  now: Date,
): Promise<void> {
  const change = db
    .prepare(
      `UPDATE standards SET state = CASE state WHEN 'draft' THEN 'withdrawn' ELSE state END,
         ends = CASE state WHEN 'draft' THEN ends ELSE ?1 END
       WHERE id = ?2 AND (state = 'draft' OR state = 'published' AND ends = '')`,
    )
    .bind(day, id)
  await writeWithLines(db, change, lineOf({ id, who, at: now.toISOString(), action: 'standard-ended' }))
}

/** Writes down what One Stop counted of a standard in a closed period. What a person counted is confirmed by another: `confirmCount`. */
export async function writeResult(
  db: D1Database,
  id: string,
  result: Omit<StandardResult, 'why'> & { who: string },
  now: Date,
): Promise<void> {
  const { period, count, total, met, who } = result
  const at = now.toISOString()
  await db.batch([
    db
      .prepare(
        `INSERT INTO standard_results (standard, period, revision, count, total, met, written_by, written_at)
         SELECT ?1, ?2, coalesce(max(revision), 0) + 1, ?3, ?4, ?5, ?6, ?7 FROM standard_results WHERE standard = ?1 AND period = ?2`,
      )
      .bind(id, period, count, total, met, who, at),
    auditStatement(db, lineOf({ id, who, at, action: 'standard-result', detail: { period, count, total, met } })),
  ])
}

/** Says why a standard was missed: once, for the last revision of a period. */
export async function explainResult(
  db: D1Database,
  { id, period, why, who }: { id: string; period: string; why: string; who: string },
  now: Date,
): Promise<void> {
  const change = db
    .prepare(
      `UPDATE standard_results SET why = ?3 WHERE standard = ?1 AND period = ?2 AND met = 'no' AND why = ''
         AND revision = (SELECT max(revision) FROM standard_results WHERE standard = ?1 AND period = ?2)`,
    )
    .bind(id, period, why)
  const at = now.toISOString()
  await writeWithLines(db, change, lineOf({ id, who, at, action: 'standard-explained', detail: { period } }))
}

interface LineOf {
  id: string
  who: string
  at: string
  action: AuditAction
  detail?: Record<string, string | number>
}

function lineOf({ id, ...entry }: LineOf): AuditEntry {
  return { ...entry, target: `standard:${id}` }
}
