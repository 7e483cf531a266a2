import * as z from 'zod/mini'
import { type Entry, json, table } from '../table.ts'
import { Roles } from './roles.ts'

/** invited: added by email, not signed in yet. waiting: signed in, and nobody has given them a role. */
const PERSON_STATES = ['waiting', 'active', 'invited', 'disabled'] as const

const PEOPLE = table({
  id: z.string(),
  name: z.string(),
  /** Lower case, empty where it is not known. */
  email: z.string(),
  state: z.enum(PERSON_STATES),
  roles: json(Roles),
  /** Counts changes; a change names the revision it started from. */
  revision: z.number(),
  /** Who vouches for them; undefined before their first sign-in. */
  issuer: z.exactOptional(z.string()),
  signedInAt: z.exactOptional(z.string()),
})
/** Someone who may use the desk, could, or did. `name` is unique. */
export type Person = Entry<typeof PEOPLE>

/** A name in the list of people may have so many characters. */
export const PERSON_NAME_CHARACTERS = 60
/** Lists show so many people; a deployment of 300 places has fewer. */
const PEOPLE_LISTED = 1000

/** Everyone: first those who wait for a role, then by name. */
export async function listPeople(db: D1Database): Promise<Person[]> {
  const found = await db
    .prepare(`SELECT ${PEOPLE.columns} FROM people ORDER BY state <> 'waiting', state = 'disabled', name LIMIT ?`)
    .bind(PEOPLE_LISTED)
    .all()
  return PEOPLE.list(found)
}

/** A person by id. */
export async function readPerson(db: D1Database, id: string): Promise<Person | undefined> {
  const found = await db.prepare(`SELECT ${PEOPLE.columns} FROM people WHERE id = ?`).bind(id).first()
  return PEOPLE.find(found)
}

/** The person whom a provider calls so. */
export async function personOfIdentity(db: D1Database, issuer: string, subject: string): Promise<Person | undefined> {
  const found = await db
    .prepare(`SELECT ${PEOPLE.columns} FROM people WHERE issuer = ? AND subject = ?`)
    .bind(issuer, subject)
    .first()
  return PEOPLE.find(found)
}

/** Whom an admin added by this email address and who has not signed in yet. */
export async function invitedPerson(db: D1Database, email: string): Promise<Person | undefined> {
  const found = await db
    .prepare(`SELECT ${PEOPLE.columns} FROM people WHERE email = ? AND subject IS NULL AND state = 'invited'`)
    .bind(email.toLowerCase())
    .first()
  return PEOPLE.find(found)
}

/** Whether someone for whom this provider vouches is admin. Admins of a provider that is no more in use let nobody in. */
export async function hasAdmin(db: D1Database, issuer: string): Promise<boolean> {
  const found = await db.prepare(`SELECT 1 FROM people WHERE issuer = ? AND ${IS_ADMIN} LIMIT 1`).bind(issuer).first()
  return found !== null
}

/** Holds for rows of people who are admins now. */
export const IS_ADMIN = `state = 'active' AND json_extract(roles, '$."*"') = 'admin'`

/** A name that nobody has: the one asked for, or with what tells two people apart. */
export async function freeName(db: D1Database, name: string, apart: string): Promise<string> {
  const short = name.slice(0, PERSON_NAME_CHARACTERS)
  for (const candidate of [short, `${short} (${apart})`]) {
    const taken = await db.prepare('SELECT 1 FROM people WHERE name = ?').bind(candidate).first()
    if (!taken) return candidate
  }
  return `${short} (${crypto.randomUUID()})`
}
