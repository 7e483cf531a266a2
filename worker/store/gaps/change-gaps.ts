import * as z from 'zod/mini'
import { type AuditEntry, withLines } from '../audit.ts'
import { type Entry, json, table } from '../table.ts'
import { GAP_STATES } from './gap-row.ts'

/** What can be done to many gaps at once. `until` is an ISO day; `reason` is read by people with a receipt; `note` by who looks at
 * the gap; `agency` is whose work it becomes. */
export type GapChange =
  | { kind: 'take'; person: string }
  | { kind: 'assign'; person: string }
  | { kind: 'give-back' }
  | { kind: 'hand'; agency: string; note: string }
  | { kind: 'put-aside'; until: string }
  | { kind: 'wake' }
  | { kind: 'dismissed' | 'not-ours'; reason: string }
export const GAP_CHANGES = [
  'take',
  'assign',
  'give-back',
  'hand',
  'put-aside',
  'wake',
  'dismissed',
  'not-ours',
] as const

/** What a change sets, as the columns are named: this is what it keeps as JSON. Everything else of a gap stays. */
const Settings = z.object({
  id: z.string(),
  state: z.enum(GAP_STATES),
  reason: z.string(),
  assigned_to: z.string(),
  snoozed_until: z.string(),
  agency: z.string(),
  handed_by: z.string(),
  closed_at: z.nullable(z.string()),
  closed_by: z.nullable(z.string()),
})
type Settings = z.infer<typeof Settings>
const COLUMNS = Object.keys(Settings.shape).join(', ')

/** A change that was made: how many gaps it changed, and whether it was undone. */
export interface MadeChange {
  id: string
  kind: GapChange['kind']
  gaps: number
  isUndone: boolean
}
const CHANGES = table({
  id: z.string(),
  kind: z.enum(GAP_CHANGES),
  before: json(z.array(z.object({ before: Settings, after: Settings }))),
  undoneAt: z.exactOptional(z.string()),
})

/** Changes open gaps, all or none, with a line of the audit trail each.
 * @returns The change's id, by which it can be undone; undefined where no gap was open or none would change. */
export async function changeGaps(
  db: D1Database,
  ids: string[],
  change: GapChange,
  who: string,
  now: Date,
): Promise<string | undefined> {
  const { results } = await db
    .prepare(`SELECT ${COLUMNS} FROM gaps WHERE id IN (SELECT value FROM json_each(?)) AND state = 'open'`)
    .bind(JSON.stringify(ids))
    .all()
  const pairs = results
    .map((row) => Settings.parse(row))
    .map((before) => ({ before, after: changed(before, change, who, now) }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  if (pairs.length === 0) return undefined
  const id = crypto.randomUUID()
  await db.batch([
    db
      .prepare('INSERT INTO gap_changes (id, at, who, kind, before) VALUES (?, ?, ?, ?, ?)')
      .bind(id, now.toISOString(), who, change.kind, JSON.stringify(pairs)),
    ...pairs.flatMap(({ before, after }) => withLines(db, settle(db, before, after), lineOf(after, change, who, now))),
  ])
  return id
}

function changed(before: Settings, change: GapChange, who: string, now: Date): Settings {
  switch (change.kind) {
    case 'take':
    case 'assign':
      return { ...before, assigned_to: change.person }
    case 'give-back':
      return { ...before, assigned_to: '' }
    // Who works on it works for the agency that hands it on.
    case 'hand':
      return { ...before, agency: change.agency, handed_by: who, assigned_to: '', snoozed_until: '' }
    case 'put-aside':
      return { ...before, snoozed_until: change.until }
    case 'wake':
      return { ...before, snoozed_until: '' }
    default: {
      const closed = { reason: change.reason, closed_at: now.toISOString(), closed_by: who }
      return { ...before, ...closed, state: change.kind, snoozed_until: '' }
    }
  }
}

/** Sets a gap from one state of things to another; changes nothing where someone else was there in between. */
function settle(db: D1Database, from: Settings, to: Settings): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE gaps SET state = ?, reason = ?, assigned_to = ?, snoozed_until = ?, agency = ?, handed_by = ?,
         closed_at = ?, closed_by = ?
       WHERE id = ? AND state = ? AND assigned_to = ? AND snoozed_until = ? AND agency = ?`,
    )
    .bind(
      ...[to.state, to.reason, to.assigned_to, to.snoozed_until, to.agency, to.handed_by, to.closed_at, to.closed_by],
      ...[from.id, from.state, from.assigned_to, from.snoozed_until, from.agency],
    )
}

function lineOf({ id }: Settings, change: GapChange, who: string, now: Date): AuditEntry {
  const base = { at: now.toISOString(), who, target: `gap:${id}` }
  if (change.kind === 'dismissed' || change.kind === 'not-ours')
    return { ...base, action: 'gap-closed', reason: change.reason, detail: { state: change.kind } }
  if (change.kind === 'hand') {
    const { note: reason, agency } = change
    return { ...base, action: 'gap-hand', reason, detail: { agency } }
  }
  return { ...base, action: `gap-${change.kind}`, detail: detailOf(change) }
}

function detailOf(change: GapChange): Record<string, string> {
  if ('until' in change) return { until: change.until }
  return change.kind === 'assign' ? { person: change.person } : {}
}

async function changeById(db: D1Database, id: string): Promise<Entry<typeof CHANGES> | undefined> {
  return CHANGES.find(await db.prepare(`SELECT ${CHANGES.columns} FROM gap_changes WHERE id = ?`).bind(id).first())
}

/** A change by its id. */
export async function readChange(db: D1Database, id: string): Promise<MadeChange | undefined> {
  const change = await changeById(db, id)
  return change && { id, kind: change.kind, gaps: change.before.length, isUndone: change.undoneAt !== undefined }
}

/** Undoes a change, once: each gap becomes as it was, unless someone changed it since.
 * @returns How many gaps became as they were. */
export async function undoChange(db: D1Database, id: string, who: string, now: Date): Promise<number> {
  const at = now.toISOString()
  const change = await changeById(db, id)
  if (!change || change.undoneAt !== undefined) return 0
  const pairs = change.before
  const undoing = db.prepare('UPDATE gap_changes SET undone_at = ? WHERE id = ? AND undone_at IS NULL').bind(at, id)
  const line = { at, who, action: 'gaps-undone', target: `change:${id}`, detail: { gaps: pairs.length } } as const
  const [, , ...undone] = await db.batch([
    ...withLines(db, undoing, line),
    ...pairs.map(({ before, after }) => settle(db, after, before)),
  ])
  return undone.filter((result) => result.meta.changes > 0).length
}
