import { rolesText } from './change-people.ts'
import { freeName, hasAdmin, invitedPerson, type Person, personOfIdentity, readPerson } from './people.ts'
import { ADMIN, type Roles } from './roles.ts'

/** Who a provider says someone is. */
export interface Identity {
  /** Who vouches: the provider's address, `development` for nobody. */
  issuer: string
  /** The provider's own name for the person; it never changes. */
  subject: string
  name: string
  /** Empty where the provider does not say. */
  email: string
  /** Whether the provider vouches for the email address too. */
  emailVerified: boolean
  /** What the provider says they may do; undefined where admins decide that here. */
  roles?: Roles
}

/** Finds the person a provider vouches for: someone known, someone whom an admin added by email, or someone new. Who has
 * no role yet waits until an admin gives one; `firstAdmin` (email or subject) becomes admin while there is none.
 * @returns The person; only one whose state is `active` may come in. */
export async function resolveIdentity(
  db: D1Database,
  identity: Identity,
  firstAdmin: string,
  now: Date,
): Promise<Person> {
  const known = await personOfIdentity(db, identity.issuer, identity.subject)
  const invited = known ? undefined : await invitedOf(db, identity)
  const found = known ?? invited
  const roles = await rolesOf(db, found, identity, firstAdmin)
  const state = found?.state === 'disabled' ? 'disabled' : Object.keys(roles).length > 0 ? 'active' : 'waiting'
  const id = found
    ? await update(db, found, identity, { roles, state, at: now.toISOString() })
    : await insert(db, identity, { roles, state, at: now.toISOString() })
  const person = await readPerson(db, id)
  if (!person) throw new Error('a person was admitted and is not there')
  return person
}

async function invitedOf(db: D1Database, { email, emailVerified }: Identity): Promise<Person | undefined> {
  // Anyone could claim an address that the provider has not checked, and with it someone else's role.
  return email && emailVerified ? invitedPerson(db, email) : undefined
}

async function rolesOf(
  db: D1Database,
  found: Person | undefined,
  identity: Identity,
  firstAdmin: string,
): Promise<Roles> {
  const names = [identity.subject, ...(identity.emailVerified ? [identity.email.toLowerCase()] : [])]
  const isFirst = firstAdmin !== '' && (names.includes(firstAdmin) || names.includes(firstAdmin.toLowerCase()))
  if (isFirst && !(await hasAdmin(db, identity.issuer))) return ADMIN
  return identity.roles ?? found?.roles ?? {}
}

interface Access {
  roles: Roles
  state: Person['state']
  at: string
}

async function update(db: D1Database, found: Person, identity: Identity, { roles, state, at }: Access) {
  const { issuer, subject, email } = identity
  const kept = rolesText(found.roles) === rolesText(roles) && found.state === state ? 0 : 1
  await db
    .prepare(
      `UPDATE people SET issuer = ?, subject = ?, email = ?, roles = ?, state = ?, signed_in_at = ?,
         revision = revision + ? WHERE id = ?`,
    )
    .bind(issuer, subject, email.toLowerCase(), JSON.stringify(roles), state, at, kept, found.id)
    .run()
  return found.id
}

async function insert(db: D1Database, identity: Identity, { roles, state, at }: Access): Promise<string> {
  const { issuer, subject, email } = identity
  const id = crypto.randomUUID()
  const name = await freeName(db, identity.name || email || subject, email || subject)
  // Two first sign-ins at once make one person: the second finds the first's row.
  await db
    .prepare(
      `INSERT INTO people (id, issuer, subject, name, email, state, roles, created_at, signed_in_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (issuer, subject) DO NOTHING`,
    )
    .bind(id, issuer, subject, name, email.toLowerCase(), state, JSON.stringify(roles), at, at)
    .run()
  return (await personOfIdentity(db, issuer, subject))?.id ?? id
}
