import * as z from 'zod/mini'
import { type Entry, table } from '../table.ts'

const COMMENTS = table({ at: z.string(), who: z.string(), text: z.string() })
/** What someone said about a draft. */
export type DraftComment = Entry<typeof COMMENTS>

/** The insert for one comment, to stand in the same batch as what it is about. */
export function commentStatement(
  db: D1Database,
  draftId: string,
  { at, who, text }: DraftComment,
): D1PreparedStatement {
  return db
    .prepare('INSERT INTO draft_comments (draft_id, at, who, text) VALUES (?, ?, ?, ?)')
    .bind(draftId, at, who, text)
}

/** What was said about a draft, oldest first, at most 200. */
export async function commentsOn(db: D1Database, draftId: string): Promise<DraftComment[]> {
  const found = await db
    .prepare(`SELECT ${COMMENTS.columns} FROM draft_comments WHERE draft_id = ? ORDER BY id LIMIT 200`)
    .bind(draftId)
    .all()
  return COMMENTS.list(found)
}
