import * as z from 'zod/mini'
import { auditStatement, withLines } from '../audit.ts'
import { json, table } from '../table.ts'
import { Roles } from './roles.ts'
import { hashOfToken, newToken } from './token.ts'

/** How often a session's last use is written down: a desk page costs one read, and a write at most this often. */
const SEEN_EVERY_MS = 30_000

/** When sessions end: so long after the last request, and so long after signing in. */
export interface SessionTimes {
  idleMinutes: number
  hours: number
}

/** Someone signed in to the desk, as they are now: who, what they may do, and how they signed in. */
export interface Session {
  personId: string
  /** The name, which no one else has. */
  person: string
  roles: Roles
  /** The provider's name for the person. */
  subject: string
  /** The setting SIGN_IN of when they signed in. */
  way: string
}

const SESSIONS = table({
  personId: z.string(),
  name: z.string(),
  roles: json(Roles),
  subject: z.string(),
  way: z.string(),
  seenAt: z.string(),
})

/** Machines' clocks differ by seconds. */
const CLOCKS_APART_MS = 60_000

/** Before which moments a session started or was last used that has ended by now. */
export function endedBefore({ idleMinutes, hours }: SessionTimes, now: Date): [seen: string, started: string] {
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString()
  return [before(idleMinutes * 60_000), before(hours * 3_600_000)]
}

/** What began later than this began under a clock that ran ahead: it would outlive its time by as much. */
export function soonest(now: Date): string {
  return new Date(now.getTime() + CLOCKS_APART_MS).toISOString()
}

/** Who comes or goes, as the audit trail names them. */
export interface Comer {
  id: string
  name: string
}

const lineOf = ({ id, name: who }: Comer, action: 'sign-in' | 'sign-out', now: Date) => ({
  ...{ at: now.toISOString(), who, action, target: `person:${id}` },
})

/** Starts a session, with a line in the audit trail, and forgets those that have ended.
 * @returns The token for the cookie, 256 bits; only its hash is kept. */
export async function startSession(
  db: D1Database,
  { person, way, times }: { person: Comer; way: string; times: SessionTimes },
  now: Date,
): Promise<string> {
  const token = newToken()
  const at = now.toISOString()
  await db.batch([
    db.prepare('DELETE FROM sessions WHERE seen_at < ? OR created_at < ?').bind(...endedBefore(times, now)),
    db
      .prepare('INSERT INTO sessions (token_hash, person_id, way, created_at, seen_at) VALUES (?, ?, ?, ?, ?)')
      .bind(await hashOfToken(token), person.id, way, at, at),
    auditStatement(db, lineOf(person, 'sign-in', now)),
  ])
  return token
}

/** The session of a cookie's token. Undefined when there is none, when it was idle too long, is too old, or when the
 * person is not active any more. */
export async function sessionOf(
  db: D1Database,
  token: string,
  times: SessionTimes,
  now: Date,
): Promise<Session | undefined> {
  const hash = await hashOfToken(token)
  const found = await db
    .prepare(
      `SELECT ${SESSIONS.columns} FROM sessions JOIN people ON people.id = person_id
       WHERE token_hash = ? AND people.state = 'active' AND seen_at >= ? AND sessions.created_at >= ?
         AND sessions.created_at <= ?`,
    )
    .bind(hash, ...endedBefore(times, now), soonest(now))
    .first()
  const known = SESSIONS.find(found)
  if (!known) return undefined
  const { name: person, seenAt, ...session } = known
  // Either way: what was seen under a clock that ran ahead would keep an idle session alive.
  if (Math.abs(now.getTime() - Date.parse(seenAt)) > SEEN_EVERY_MS) await touch(db, hash, now)
  return { ...session, person }
}

async function touch(db: D1Database, hash: string, now: Date): Promise<void> {
  await db.prepare('UPDATE sessions SET seen_at = ? WHERE token_hash = ?').bind(now.toISOString(), hash).run()
}

/** Ends a session; a token that is not known changes nothing.
 * @param person - Who goes by their own will, which the audit trail tells; left out where another session takes its place. */
export async function endSession(db: D1Database, token: string, person: Comer | undefined, now: Date): Promise<void> {
  const end = db.prepare('DELETE FROM sessions WHERE token_hash = ?').bind(await hashOfToken(token))
  await db.batch(withLines(db, end, ...(person ? [lineOf(person, 'sign-out', now)] : [])))
}

/** Ends every session of a person who is not active any more, to stand in the same batch as what ends their access. */
export function endSessionsStatement(db: D1Database, personId: string): D1PreparedStatement {
  return db
    .prepare(
      `DELETE FROM sessions WHERE person_id = ?1 AND EXISTS (SELECT 1 FROM people WHERE id = ?1 AND state <> 'active')`,
    )
    .bind(personId)
}
