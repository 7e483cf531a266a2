import * as z from 'zod/mini'
import { type Entry, json, table } from '../table.ts'
import { DraftFields } from './drafts.ts'

const VERSIONS = table({ revision: z.number(), savedBy: z.string(), savedAt: z.string(), fields: json(DraftFields) })
/** What a draft was before somebody wrote over it. */
export type DraftVersion = Entry<typeof VERSIONS>

/** The kept versions of a draft, newest first, at most 50. */
export async function draftVersions(db: D1Database, draftId: string): Promise<DraftVersion[]> {
  const found = await db
    .prepare(`SELECT ${VERSIONS.columns} FROM draft_versions WHERE draft_id = ? ORDER BY revision DESC`)
    .bind(draftId)
    .all()
  return VERSIONS.list(found)
}

/** Who looks away from a page for so long has left it. */
const PRESENT_MINUTES = 5
const PRESENCE = table({ person: z.string() })

/** Notes that somebody has a draft open, and tells who else has. Who is gone is forgotten. */
export async function othersAtDraft(db: D1Database, draftId: string, person: string, now: Date): Promise<string[]> {
  const since = new Date(now.getTime() - PRESENT_MINUTES * 60_000).toISOString()
  const [, , found] = await db.batch([
    db.prepare('DELETE FROM draft_presence WHERE draft_id = ? AND at < ?').bind(draftId, since),
    db
      .prepare(
        `INSERT INTO draft_presence (draft_id, person, at) VALUES (?, ?, ?)
         ON CONFLICT (draft_id, person) DO UPDATE SET at = excluded.at`,
      )
      .bind(draftId, person, now.toISOString()),
    db
      .prepare('SELECT person FROM draft_presence WHERE draft_id = ? AND person <> ? ORDER BY person')
      .bind(draftId, person),
  ])
  return PRESENCE.list(found).map((row) => row.person)
}
