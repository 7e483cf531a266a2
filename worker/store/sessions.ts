import * as z from 'zod/mini'

/** A session ends this long after its last request. */
export const SESSION_IDLE_SECONDS = 8 * 3600
/** How often a session's last use is written down: a desk page costs one read, and a write at most this often. */
const SEEN_EVERY_SECONDS = 300

const Row = z.object({ person: z.string(), way: z.string(), seen_at: z.string() })

/** Someone signed in to the desk; `way` is how: `development`, or the provider's name. */
export interface Session {
  person: string
  way: string
}

async function hashOf(token: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Starts a session and forgets those that have ended.
 * @returns The token for the cookie, 256 bits; it is not kept here. */
export async function startSession(db: D1Database, session: Session, now: Date): Promise<string> {
  const token = newToken()
  const at = now.toISOString()
  const ended = new Date(now.getTime() - SESSION_IDLE_SECONDS * 1000).toISOString()
  await db.batch([
    db.prepare('DELETE FROM sessions WHERE seen_at < ?').bind(ended),
    db
      .prepare('INSERT INTO sessions (token_hash, person, way, created_at, seen_at) VALUES (?, ?, ?, ?, ?)')
      .bind(await hashOf(token), session.person, session.way, at, at),
  ])
  return token
}

/** The session of a cookie's token, or undefined when there is none or it has been idle too long. */
export async function sessionOf(db: D1Database, token: string, now: Date): Promise<Session | undefined> {
  const hash = await hashOf(token)
  const found = await db.prepare('SELECT person, way, seen_at FROM sessions WHERE token_hash = ?').bind(hash).first()
  if (!found) return undefined
  const row = Row.parse(found)
  const idleSeconds = (now.getTime() - Date.parse(row.seen_at)) / 1000
  if (idleSeconds > SESSION_IDLE_SECONDS) return undefined
  if (idleSeconds > SEEN_EVERY_SECONDS) await touch(db, hash, now)
  return { person: row.person, way: row.way }
}

async function touch(db: D1Database, hash: string, now: Date): Promise<void> {
  await db.prepare('UPDATE sessions SET seen_at = ? WHERE token_hash = ?').bind(now.toISOString(), hash).run()
}

/** Ends a session; a token that is not known changes nothing. */
export async function endSession(db: D1Database, token: string): Promise<void> {
  await db
    .prepare('DELETE FROM sessions WHERE token_hash = ?')
    .bind(await hashOf(token))
    .run()
}
