import * as z from 'zod/mini'
import { withLines } from '../audit.ts'
import { table } from '../table.ts'
import { type Comer, endedBefore, type SessionTimes, soonest } from './sessions.ts'
import { hashOfToken } from './token.ts'

const OWN = table({ name: z.string(), way: z.string(), createdAt: z.string(), seenAt: z.string() })
/** One of a person's sessions; `isThis` where it is the one that asks. Its name is the hash of its token, which signs nobody in. */
export type OwnSession = ReturnType<typeof OWN.list>[number] & { isThis: boolean }

/** The sessions in which a person is signed in now, the last used first. */
export async function ownSessions(
  db: D1Database,
  { personId, token }: { personId: string; token: string },
  times: SessionTimes,
  now: Date,
): Promise<OwnSession[]> {
  const found = await db
    .prepare(
      `SELECT token_hash AS name, way, created_at, seen_at FROM sessions
       WHERE person_id = ? AND seen_at >= ? AND created_at >= ? AND created_at <= ? ORDER BY seen_at DESC, created_at DESC`,
    )
    .bind(personId, ...endedBefore(times, now), soonest(now))
    .all()
  const own = await hashOfToken(token)
  return OWN.list(found).map((session) => ({ ...session, isThis: session.name === own }))
}

/** Ends one of a person's other sessions, or all of them: never the one that asks, and nobody else's.
 * @param name - Which; all others where it is left out. */
export async function endOthers(
  db: D1Database,
  { person, token, name }: { person: Comer; token: string; name?: string | undefined },
  now: Date,
): Promise<void> {
  const end = db
    .prepare('DELETE FROM sessions WHERE person_id = ?1 AND token_hash <> ?2 AND (?3 IS NULL OR token_hash = ?3)')
    .bind(person.id, await hashOfToken(token), name ?? null)
  const line = {
    at: now.toISOString(),
    who: person.name,
    action: 'sessions-ended',
    target: `person:${person.id}`,
  } as const
  await db.batch(withLines(db, end, line))
}
