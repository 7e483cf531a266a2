import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import type { FactRecord } from '../../corpus/index.ts'
import { type AuditAction, type AuditEntry, withLines, writeWithLines } from '../audit.ts'
import { type Entry, json, table } from '../table.ts'

const ChangedFact = z.object({
  value: z.union([z.string(), z.partialRecord(z.enum(LANGUAGES), z.string())]),
  source: z.string(),
  /** ISO dates. */
  checked: z.string(),
  expires: z.string(),
  checkedBy: z.string(),
})
/** What of a fact the desk can change. */
export type ChangedFact = z.infer<typeof ChangedFact>

const CHANGES = table({
  name: z.string(),
  state: z.enum(['asked', 'live']),
  fact: json(ChangedFact),
  askedBy: z.string(),
  askedAt: z.string(),
  reason: z.string(),
  writers: json(z.array(z.string())),
  /** The ISO day that it is to begin on; '' for at once. */
  begins: z.string(),
})
/** A change of a fact: `asked` waits for somebody to approve it; `writers` are all who wrote in it while it did. */
export type FactChange = Entry<typeof CHANGES>
/** A change as it is kept: who writes in it is added to those who did. */
type NewChange = Omit<FactChange, 'writers' | 'begins'> & { begins?: string }

/** All changes in one state, or those of one fact. */
export async function factChanges(
  db: D1Database,
  where: { state: FactChange['state'] } | { name: string },
): Promise<FactChange[]> {
  const [column, value] = 'state' in where ? ['state', where.state] : ['name', where.name]
  const found = await db.prepare(`SELECT ${CHANGES.columns} FROM fact_changes WHERE ${column} = ?`).bind(value).all()
  return CHANGES.list(found)
}

/** Facts as they hold: those that the desk changed, unless the file's were checked later. */
export function factsNow(facts: readonly FactRecord[], changes: readonly FactChange[]): FactRecord[] {
  const byName = new Map(changes.filter(({ state }) => state === 'live').map((change) => [change.name, change.fact]))
  return facts.map((fact) => {
    const changed = byName.get(fact.name)
    return changed && changed.checked >= fact.checked ? { ...fact, ...changed } : fact
  })
}

/** Who did it, and whose the fact is. */
interface By {
  who: string
  agency: string
}

function lineOf(action: AuditAction, { name, reason }: NewChange, { who, agency }: By, now: Date): AuditEntry {
  return { at: now.toISOString(), who, action, target: `fact:${name}`, reason, detail: { agency } }
}

function insert(
  db: D1Database,
  { name, state, fact, askedBy, askedAt, reason, begins = '' }: NewChange,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR REPLACE INTO fact_changes (name, state, fact, asked_by, asked_at, reason, begins, writers)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, json_group_array(value) FROM (
         SELECT ?4 AS value UNION SELECT w.value FROM fact_changes f, json_each(f.writers) w WHERE f.name = ?1 AND f.state = 'asked')`,
    )
    .bind(name, state, JSON.stringify(fact), askedBy, askedAt, reason, begins)
}

/** Keeps a change: as asked for, or as what holds from now on, which ends what was asked for. */
export async function keepFactChange(
  db: D1Database,
  change: NewChange,
  { action, ...by }: By & { action: 'fact-asked' | 'fact-changed' | 'fact-checked' },
  now: Date,
): Promise<void> {
  await db.batch([
    ...withLines(db, insert(db, change), lineOf(action, change, by, now)),
    ...(change.state === 'live' ? [dropAsked(db, change.name)] : []),
  ])
}

/** Ends what was asked for, without making it so: somebody refused it, or took it back. */
export async function dropFactChange(
  db: D1Database,
  change: FactChange,
  { action, ...by }: By & { action: 'fact-refused' | 'change-withdrawn' },
  now: Date,
): Promise<void> {
  await writeWithLines(db, dropAsked(db, change.name), lineOf(action, change, by, now))
}

function dropAsked(db: D1Database, name: string): D1PreparedStatement {
  return db.prepare(`DELETE FROM fact_changes WHERE name = ? AND state = 'asked'`).bind(name)
}
