import * as z from 'zod/mini'
import { type AgencyRecord, type ContactRecord, contactText } from '../../corpus/index.ts'
import { type AuditAction, auditStatement } from '../audit.ts'
import { type Entry, json, table } from '../table.ts'

const CHANGES = table({
  /** `agency/contact`. */
  contact: z.string(),
  state: z.enum(['asked', 'live']),
  record: z.string(),
  was: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  reason: z.string(),
  writers: json(z.array(z.string())),
})
/** A change of a contact: `asked` waits for somebody to approve it. `was` is the contact as the file had it, as `contactText` writes it;
 * `writers` are all who wrote in it while it waited. */
export type ContactChange = Omit<Entry<typeof CHANGES>, 'record'> & { record: ContactRecord }
/** A change as it is kept: who writes in it is added to those who did. */
type NewChange = Omit<ContactChange, 'writers'>

/** All changes in one state, or those of one contact. */
export async function contactChanges(
  db: D1Database,
  where: { state: ContactChange['state'] } | { contact: string },
): Promise<ContactChange[]> {
  const [column, value] = 'state' in where ? ['state', where.state] : ['contact', where.contact]
  const found = await db
    .prepare(`SELECT ${CHANGES.columns} FROM contact_changes WHERE ${column} = ? ORDER BY contact`)
    .bind(value)
    .all()
  // What is kept was checked against the schema of agencies.yaml before.
  return CHANGES.list(found).map((row) => ({ ...row, record: JSON.parse(row.record) as ContactRecord }))
}

/** Agencies with the contacts that the desk changed, each unless the file changed that contact since then. */
export function agenciesNow(agencies: readonly AgencyRecord[], changes: readonly ContactChange[]): AgencyRecord[] {
  const live = new Map(changes.filter(({ state }) => state === 'live').map((change) => [change.contact, change]))
  return agencies.map((agency) => {
    const now = (contact: ContactRecord) => {
      const change = live.get(`${agency.id}/${contact.id}`)
      return change && change.was === contactText(contact) ? change.record : contact
    }
    const [main, ...others] = agency.contacts
    return { ...agency, contacts: [now(main), ...others.map(now)] }
  })
}

/** Keeps a change: as asked for, or as what holds from now on, which ends what was asked for. */
export async function keepContactChange(db: D1Database, change: NewChange, who: string, now: Date): Promise<void> {
  const { contact, state, record, was, askedBy, askedAt, reason } = change
  const action = state === 'live' ? 'contact-changed' : 'contact-asked'
  await db.batch([
    db
      .prepare(
        `INSERT OR REPLACE INTO contact_changes (contact, state, record, was, asked_by, asked_at, reason, writers)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, json_group_array(value) FROM (
           SELECT ?5 AS value UNION
           SELECT w.value FROM contact_changes f, json_each(f.writers) w WHERE f.contact = ?1 AND f.state = 'asked')`,
      )
      .bind(contact, state, JSON.stringify(record), was, askedBy, askedAt, reason),
    ...(state === 'live' ? [dropAsked(db, contact)] : []),
    line(db, action, change, who, now),
  ])
}

/** Ends what was asked for, without making it so. */
export async function refuseContactChange(
  db: D1Database,
  change: ContactChange,
  who: string,
  now: Date,
): Promise<void> {
  await db.batch([dropAsked(db, change.contact), line(db, 'contact-refused', change, who, now)])
}

const line = (db: D1Database, action: AuditAction, { contact, reason }: NewChange, who: string, now: Date) =>
  auditStatement(db, {
    at: now.toISOString(),
    who,
    action,
    target: `contact:${contact}`,
    reason,
    detail: { agency: contact.split('/')[0] ?? '' },
  })

function dropAsked(db: D1Database, contact: string): D1PreparedStatement {
  return db.prepare(`DELETE FROM contact_changes WHERE contact = ? AND state = 'asked'`).bind(contact)
}
