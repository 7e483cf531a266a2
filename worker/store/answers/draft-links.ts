import * as z from 'zod/mini'
import { DAY_MS } from '../../corpus/index.ts'
import { auditStatement, writeWithLines } from '../audit.ts'
import { type Entry, table } from '../table.ts'
import { commentStatement } from './draft-comments.ts'

/** A link holds so long. */
export const LINK_DAYS = 14
/** Nobody says more about one draft; who has the address by chance fills no database. */
const MOST_COMMENTS = 50

const LINKS = table({
  id: z.string(),
  draftId: z.string(),
  name: z.string(),
  madeBy: z.string(),
  expiresAt: z.string(),
})
/** A private link to the preview of a draft: whom it is for, who made it and until when. */
export type DraftLink = Entry<typeof LINKS>

/** Makes a link. @param secretHash - Of the secret in its address, which is kept nowhere. */
export async function makeDraftLink(
  db: D1Database,
  { draftId, name, who, secretHash }: { draftId: string; name: string; who: string; secretHash: string },
  now: Date,
): Promise<void> {
  const expiresAt = new Date(now.getTime() + LINK_DAYS * DAY_MS).toISOString()
  await db.batch([
    db
      .prepare(
        `INSERT INTO draft_links (id, draft_id, secret_hash, name, made_by, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .bind(crypto.randomUUID(), draftId, secretHash, name, who, now.toISOString(), expiresAt),
    auditStatement(db, {
      at: now.toISOString(),
      who,
      action: 'draft-shared',
      target: `draft:${draftId}`,
      reason: name,
    }),
  ])
}

/** Links of a draft that hold now, the oldest first. */
export async function linksOfDraft(db: D1Database, draftId: string, now: Date): Promise<DraftLink[]> {
  const found = await db
    .prepare(`SELECT ${LINKS.columns} FROM draft_links WHERE draft_id = ? AND expires_at > ? ORDER BY expires_at, id`)
    .bind(draftId, now.toISOString())
    .all()
  return LINKS.list(found)
}

/** The link whose secret has this hash, while it holds. */
export async function linkByHash(db: D1Database, secretHash: string, now: Date): Promise<DraftLink | undefined> {
  const found = await db
    .prepare(`SELECT ${LINKS.columns} FROM draft_links WHERE secret_hash = ? AND expires_at > ?`)
    .bind(secretHash, now.toISOString())
    .first()
  return LINKS.find(found)
}

/** Ends a link of a draft. */
export async function endDraftLink(
  db: D1Database,
  { draftId, id, who }: { draftId: string; id: string; who: string },
  now: Date,
): Promise<void> {
  const at = now.toISOString()
  const end = db
    .prepare('UPDATE draft_links SET expires_at = ?1 WHERE id = ?2 AND draft_id = ?3 AND expires_at > ?1')
    .bind(at, id, draftId)
  await writeWithLines(db, end, { at, who, action: 'draft-unshared', target: `draft:${draftId}` })
}

/** Keeps what somebody said by a link. @returns Whether it was kept: not where that link has been used too often. */
export async function commentByLink(
  db: D1Database,
  { id, draftId }: DraftLink,
  comment: { who: string; text: string },
  now: Date,
): Promise<boolean> {
  const { meta } = await db
    .prepare('UPDATE draft_links SET comments = comments + 1 WHERE id = ? AND comments < ?')
    .bind(id, MOST_COMMENTS)
    .run()
  if (meta.changes === 0) return false
  await commentStatement(db, draftId, { at: now.toISOString(), ...comment }).run()
  return true
}
