import * as z from 'zod/mini'
import type { AuditLine } from '../audit.ts'
import { table } from '../table.ts'

const BROUGHT = table({ normalised: z.string() })

/** Wordings of a gap, all or these, as the trail names them: by number, for it is kept longer than people's words are. */
export async function wordingIds(db: D1Database, gap: string, normalised?: readonly string[]): Promise<string> {
  const found = await db
    .prepare(
      `SELECT json_group_array(id) AS ids FROM gap_wordings
       WHERE gap_id = ?1 AND (?2 IS NULL OR normalised IN (SELECT value FROM json_each(?2)))`,
    )
    .bind(gap, normalised ? JSON.stringify(normalised) : null)
    .first<string>('ids')
  return found ?? '[]'
}

/** The wordings that a line of the trail says were brought into a gap, those that are still there. */
export async function wordingsBrought(db: D1Database, gap: string, { detail }: AuditLine): Promise<string[]> {
  const found = await db
    .prepare(
      `SELECT ${BROUGHT.columns} FROM gap_wordings WHERE gap_id = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    )
    .bind(gap, String(detail.ids ?? '[]'))
    .all()
  return BROUGHT.list(found).map(({ normalised }) => normalised)
}
