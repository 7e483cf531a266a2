import type { AuditAction } from '../audit.ts'
import { IS_ADMIN, type Person } from './people.ts'
import type { Roles } from './roles.ts'
import { endSessionsStatement } from './sessions.ts'

/** Someone to add before they have signed in. */
export interface NewPerson {
  name: string
  email: string
  roles: Roles
}

/** Roles as the audit trail writes them: `reviewer:*, writer:va`. */
export function rolesText(roles: Roles): string {
  return Object.entries(roles)
    .map(([agency, role]) => `${role}:${agency}`)
    .sort()
    .join(', ')
}

/** Adds someone by email; they get in when the provider vouches for that address.
 * @returns Their id, or undefined when the name or the email is someone's already, and nothing was written. */
export async function addPerson(
  db: D1Database,
  { name, email, roles }: NewPerson,
  by: string,
  now: Date,
): Promise<string | undefined> {
  const id = crypto.randomUUID()
  const at = now.toISOString()
  const line = [at, by, `person:${id}`, JSON.stringify({ name, roles: rolesText(roles) })]
  const [added] = await db.batch([
    db
      .prepare(
        `INSERT INTO people (id, name, email, state, roles, created_at) SELECT ?, ?, ?, 'invited', ?, ?
         WHERE NOT EXISTS (SELECT 1 FROM people WHERE name = ? OR (email = ? AND email <> ''))`,
      )
      .bind(id, name, email.toLowerCase(), JSON.stringify(roles), at, name, email.toLowerCase()),
    db
      .prepare(
        `INSERT INTO audit (at, who, action, target, detail) SELECT ?, ?, 'person-added', ?, ?
         WHERE EXISTS (SELECT 1 FROM people WHERE id = ?)`,
      )
      .bind(...line, id),
  ])
  return added?.meta.changes === 1 ? id : undefined
}

/** What an admin changes about a person. */
export interface PersonChange {
  action: Extract<AuditAction, 'person-changed' | 'person-disabled' | 'person-enabled'>
  roles: Roles
  state: Person['state']
  by: string
}

// True for the row to change, unless that would leave the deployment without an admin.
const MAY_CHANGE = `id = ?1 AND revision = ?2 AND (NOT (${IS_ADMIN}) OR ?3 = 1
  OR EXISTS (SELECT 1 FROM people AS other WHERE other.id <> ?1 AND other.state = 'active'
    AND json_extract(other.roles, '$."*"') = 'admin'))`

/** Changes a person's roles and state, writes it down, and ends their sessions where they may not come in any more.
 * @returns Whether it was changed. False means that someone else changed them first, or that nobody would be admin;
 *   nothing was written. */
export async function changePerson(db: D1Database, person: Person, change: PersonChange, now: Date): Promise<boolean> {
  const { action, roles, state, by } = change
  const staysAdmin = state === 'active' && roles['*'] === 'admin' ? 1 : 0
  const key = [person.id, person.revision, staysAdmin]
  const detail = JSON.stringify({ name: person.name, before: rolesText(person.roles), roles: rolesText(roles) })
  // The line comes first: both statements look at the row before it changes, so that they agree.
  const [line] = await db.batch([
    db
      .prepare(
        `INSERT INTO audit (at, who, action, target, detail) SELECT ?4, ?5, ?6, ?7, ?8
         WHERE EXISTS (SELECT 1 FROM people WHERE ${MAY_CHANGE})`,
      )
      .bind(...key, now.toISOString(), by, action, `person:${person.id}`, detail),
    db
      .prepare(`UPDATE people SET roles = ?4, state = ?5, revision = revision + 1 WHERE ${MAY_CHANGE}`)
      .bind(...key, JSON.stringify(roles), state),
    endSessionsStatement(db, person.id),
  ])
  return line?.meta.changes === 1
}
