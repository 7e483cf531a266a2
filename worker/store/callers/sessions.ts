import * as z from 'zod/mini'
import { table } from '../table.ts'

const SESSIONS = table({ state: z.string() })

/** What a conversation left, as JSON; undefined where there is none or it ran out.
 * @param caller - Keyed hash. */
export async function readSession(db: D1Database, caller: string, now: Date): Promise<string | undefined> {
  const found = await db
    .prepare(`SELECT ${SESSIONS.columns} FROM caller_sessions WHERE caller = ? AND expires_at > ?`)
    .bind(caller, now.toISOString())
    .first()
  return SESSIONS.find(found)?.state
}

/** Keeps where a conversation stands until `expires`. */
export async function saveSession(db: D1Database, caller: string, state: string, expires: Date): Promise<void> {
  await db
    .prepare(
      `INSERT INTO caller_sessions (caller, state, expires_at) VALUES (?, ?, ?)
       ON CONFLICT (caller) DO UPDATE SET state = excluded.state, expires_at = excluded.expires_at`,
    )
    .bind(caller, state, expires.toISOString())
    .run()
}

/** Forgets every conversation and every reply whose time has run out. */
export async function forgetOldCallers(db: D1Database, now: Date): Promise<void> {
  const at = now.toISOString()
  await db.batch(
    ['caller_sessions', 'caller_replies', 'caller_quiet'].map((name) =>
      db.prepare(`DELETE FROM ${name} WHERE expires_at <= ?`).bind(at),
    ),
  )
}
