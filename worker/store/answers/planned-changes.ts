import * as z from 'zod/mini'
import { type AuditAction, type AuditEntry, withLines, writeWithLines } from '../audit.ts'
import { type Entry, table } from '../table.ts'
import { CHANGE_COLUMNS } from './change-columns.ts'

const PLANNED = table({
  ...CHANGE_COLUMNS,
  agency: z.string(),
  at: z.string(),
  approvedBy: z.string(),
})
/** A change that is approved and begins on a later day: of a fact (`fact:NAME`), or of what `RecordChange` is about. `begins` is an ISO day,
 * `at` the moment at which it begins for the agency. */
export type PlannedChange<Record = unknown> = Omit<Entry<typeof PLANNED>, 'record'> & { record: Record }

const AT_ONCE = 50

const toPlanned = (row: Entry<typeof PLANNED>): PlannedChange => ({ ...row, record: JSON.parse(row.record) as unknown })

/** What is to begin of one thing. */
export async function plannedChange(db: D1Database, target: string): Promise<PlannedChange | undefined> {
  const row = await db.prepare(`SELECT ${PLANNED.columns} FROM planned_changes WHERE target = ?`).bind(target).first()
  const found = PLANNED.find(row)
  return found && toPlanned(found)
}

/** Keeps what is to begin, in the place of what was to. What was asked for and is approved by it goes; where `isApproval`, nothing happens
 * unless that very request still waits.
 * @returns Whether it is kept. */
export async function planChange(
  db: D1Database,
  change: PlannedChange,
  isApproval: boolean,
  now: Date,
): Promise<boolean> {
  const { target, agency, begins, at, record, was, askedBy, askedAt, reason, writers, approvedBy } = change
  const asked = askedOf(target)
  const insert = db
    .prepare(
      `INSERT OR REPLACE INTO planned_changes (target, agency, begins, at, record, was, asked_by, asked_at, reason, writers, approved_by)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11
       WHERE ?12 = 0 OR EXISTS (SELECT 1 FROM ${asked.table} WHERE ${asked.column} = ?13 AND state = 'asked' AND asked_at = ?8)`,
    )
    .bind(
      target,
      agency,
      begins,
      at,
      JSON.stringify(record),
      was,
      askedBy,
      askedAt,
      reason,
      JSON.stringify(writers),
      approvedBy,
      Number(isApproval),
      asked.name,
    )
  const [kept] = await db.batch([
    ...withLines(db, insert, lineOf('change-planned', change, approvedBy, now)),
    db.prepare(`DELETE FROM ${asked.table} WHERE ${asked.column} = ? AND state = 'asked'`).bind(asked.name),
  ])
  return (kept?.meta.changes ?? 0) > 0
}

/** Calls off what was to begin: what holds stays. */
export async function callOffChange(db: D1Database, change: PlannedChange, who: string, now: Date): Promise<void> {
  await writeWithLines(db, dropPlanned(db, change), lineOf('change-called-off', change, who, now))
}

/** Makes what was planned hold from now on, where its day has come. Run twice, it happens once. */
export async function beginPlannedChanges(db: D1Database, now: Date): Promise<void> {
  const due = await db
    .prepare(`SELECT ${PLANNED.columns} FROM planned_changes WHERE at <= ? ORDER BY at LIMIT ?`)
    .bind(now.toISOString(), AT_ONCE)
    .all()
  for (const change of PLANNED.list(due).map(toPlanned)) {
    const begun = change.target.startsWith('fact:') ? factBegins(db, change) : recordBegins(db, change)
    await db.batch([
      ...begun,
      ...withLines(db, dropPlanned(db, change), lineOf('change-begun', change, change.approvedBy, now)),
    ])
  }
}

const IS_PLANNED = 'EXISTS (SELECT 1 FROM planned_changes WHERE target = ? AND asked_at = ?)'

function recordBegins(db: D1Database, change: PlannedChange): D1PreparedStatement[] {
  const { target, record, was, askedBy, askedAt, reason, writers } = change
  return [
    db
      .prepare(`UPDATE record_changes SET state = 'past' WHERE target = ? AND state = 'live' AND ${IS_PLANNED}`)
      .bind(target, target, askedAt),
    db
      .prepare(
        `INSERT INTO record_changes (target, state, record, was, asked_by, asked_at, reason, writers)
         SELECT ?, 'live', ?, ?, ?, ?, ?, ? WHERE ${IS_PLANNED}`,
      )
      .bind(target, JSON.stringify(record), was, askedBy, askedAt, reason, JSON.stringify(writers), target, askedAt),
  ]
}

/** A fact's day of checking is never set back: an older one would count as superseded by the file. */
function factBegins(db: D1Database, change: PlannedChange): D1PreparedStatement[] {
  const { target, record, askedBy, askedAt, reason, writers } = change
  const name = target.replace('fact:', '')
  return [
    db
      .prepare(
        `INSERT OR REPLACE INTO fact_changes (name, state, fact, asked_by, asked_at, reason, writers)
         SELECT ?1, 'live', json_set(?2, '$.checked', max(?2 ->> 'checked',
           coalesce((SELECT fact ->> 'checked' FROM fact_changes WHERE name = ?1 AND state = 'live'), ''))), ?3, ?4, ?5, ?6
         WHERE EXISTS (SELECT 1 FROM planned_changes WHERE target = ?7 AND asked_at = ?4)`,
      )
      .bind(name, JSON.stringify(record), askedBy, askedAt, reason, JSON.stringify(writers), target),
  ]
}

function dropPlanned(db: D1Database, { target, askedAt }: PlannedChange): D1PreparedStatement {
  return db.prepare('DELETE FROM planned_changes WHERE target = ? AND asked_at = ?').bind(target, askedAt)
}

/** Where what was asked for of a thing stands. */
function askedOf(target: string) {
  return target.startsWith('fact:')
    ? { table: 'fact_changes', column: 'name', name: target.replace('fact:', '') }
    : { table: 'record_changes', column: 'target', name: target }
}

function lineOf(
  action: AuditAction & `change-${string}`,
  { target, agency, begins, reason }: PlannedChange,
  who: string,
  now: Date,
): AuditEntry {
  return { at: now.toISOString(), who, action, target, reason, detail: { agency, begins } }
}
