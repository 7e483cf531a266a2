import * as z from 'zod/mini'
import { type AuditAction, type AuditEntry, withLines, writeWithLines } from '../audit.ts'
import { type Entry, table } from '../table.ts'
import { CHANGE_COLUMNS } from './change-columns.ts'

const CHANGES = table({
  ...CHANGE_COLUMNS,
  id: z.number(),
  state: z.enum(['asked', 'live', 'past']),
})
/** A change of something that content files say: `target` is what the trail calls it, `contact:AGENCY/ID`, `closures:AGENCY`, `agency:ID` or
 * `state:ID`; `new-agency:ID` and `new-contact:AGENCY/ID` begin what the files do not have. `asked` waits for somebody to approve it, `live` holds,
 * `past` held before. */
export type RecordChange<Record = unknown> = Omit<Entry<typeof CHANGES>, 'record'> & { record: Record }
/** A change as it is kept: who writes in it is added to those who did. */
type NewChange = Omit<RecordChange, 'id' | 'writers' | 'state' | 'begins'> & {
  state: 'asked' | 'live'
  begins?: string
}

interface Condition {
  sql: string
  values: (string | number)[]
}
const ALWAYS: Condition = { sql: '1', values: [] }
const PAST_SHOWN = 20

type RecordKindName = 'contact' | 'closures' | 'agency' | 'state' | 'new-agency' | 'new-contact'
/** What belongs to no agency: writers of any ask for it, and who may publish for all approves. */
export const EVERYBODYS: ReadonlySet<string> = new Set(['state', 'new-agency'])

/** Closed days of every agency at once. */
export const EVERYWHERE = 'everywhere'

/** All changes that wait or hold, or those of one thing with what held before, the newest first. */
export async function recordChanges(
  db: D1Database,
  where: { state: 'asked' | 'live' } | { target: string },
): Promise<RecordChange[]> {
  const [column, value] = 'state' in where ? ['state', where.state] : ['target', where.target]
  const limit = 'state' in where ? -1 : PAST_SHOWN + 2
  const found = await db
    .prepare(`SELECT ${CHANGES.columns} FROM record_changes WHERE ${column} = ? ORDER BY id DESC LIMIT ${limit}`)
    .bind(value)
    .all()
  return CHANGES.list(found).map((row) => ({ ...row, record: JSON.parse(row.record) as unknown }))
}

/** The agencies and contacts that were begun at the desk, in that order. */
export async function begunRecords(db: D1Database): Promise<RecordChange[]> {
  const found = await db
    .prepare(`SELECT ${CHANGES.columns} FROM record_changes WHERE target GLOB 'new-*' AND state = 'live' ORDER BY id`)
    .all()
  return CHANGES.list(found).map((row) => ({ ...row, record: JSON.parse(row.record) as unknown }))
}

/** Keeps a change: as asked for, or as what holds from now on, which ends what was asked for. */
export async function keepRecordChange(db: D1Database, change: NewChange, who: string, now: Date): Promise<void> {
  const { target, state, record, was, askedBy, askedAt, reason, begins = '' } = change
  const insert = db
    .prepare(
      `INSERT OR REPLACE INTO record_changes (target, state, record, was, asked_by, asked_at, reason, begins, writers)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, json_group_array(value) FROM (
         SELECT ?5 AS value UNION
         SELECT w.value FROM record_changes f, json_each(f.writers) w WHERE f.target = ?1 AND f.state = 'asked')`,
    )
    .bind(target, state, JSON.stringify(record), was, askedBy, askedAt, reason, begins)
  await db.batch([
    ...(state === 'live' ? [endLive(db, target)] : []),
    ...withLines(db, insert, lineOf(state === 'live' ? 'changed' : 'asked', change, who, now)),
    ...(state === 'live' ? [dropAsked(db, target)] : []),
  ])
}

/** Makes what was asked for hold.
 * @returns Whether it did: somebody else may have been first. */
export async function approveRecordChange(
  db: D1Database,
  change: RecordChange,
  who: string,
  now: Date,
): Promise<boolean> {
  const when = { sql: `EXISTS (SELECT 1 FROM record_changes WHERE id = ? AND state = 'asked')`, values: [change.id] }
  const live = db.prepare(`UPDATE record_changes SET state = 'live' WHERE id = ? AND state = 'asked'`).bind(change.id)
  const [, made] = await db.batch([
    endLive(db, change.target, when),
    ...withLines(db, live, lineOf('changed', change, who, now)),
  ])
  return made?.meta.changes === 1
}

/** Ends what was asked for, without making it so. */
export async function refuseRecordChange(db: D1Database, change: RecordChange, who: string, now: Date): Promise<void> {
  await writeWithLines(db, dropAsked(db, change.target), lineOf('refused', change, who, now))
}

/** Ends what was asked for, for who asked. */
export async function withdrawRecordChange(
  db: D1Database,
  change: RecordChange,
  who: string,
  now: Date,
): Promise<void> {
  const line = lineOf('refused', change, who, now)
  await writeWithLines(db, dropAsked(db, change.target), { ...line, action: 'change-withdrawn' })
}

/** What happened to a thing, as the trail names it. */
function lineOf(
  what: 'asked' | 'changed' | 'refused',
  { target, reason }: Pick<RecordChange, 'target' | 'reason'>,
  who: string,
  now: Date,
): AuditEntry {
  const [kind = '', id = ''] = target.split(':')
  const action: AuditAction = `${kind as RecordKindName}-${what}`
  const of = EVERYBODYS.has(kind) || id === EVERYWHERE ? '' : (id.split('/')[0] ?? '')
  return { at: now.toISOString(), who, action, target, reason, detail: { agency: of } }
}

/** What holds is what held before. */
function endLive(db: D1Database, target: string, { sql, values }: Condition = ALWAYS): D1PreparedStatement {
  return db
    .prepare(`UPDATE record_changes SET state = 'past' WHERE target = ? AND state = 'live' AND ${sql}`)
    .bind(target, ...values)
}

function dropAsked(db: D1Database, target: string): D1PreparedStatement {
  return db.prepare(`DELETE FROM record_changes WHERE target = ? AND state = 'asked'`).bind(target)
}
