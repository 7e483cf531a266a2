import * as z from 'zod/mini'
import { LANGUAGES, Problem } from '../../contract/index.ts'
import { table } from '../table.ts'
import { GAP_STATES } from './gap-row.ts'
import { mergeStatements } from './merge-statements.ts'
import { wordingIds } from './wordings-brought.ts'

const GAPS = table({
  id: z.string(),
  state: z.enum(GAP_STATES),
  language: z.enum(LANGUAGES),
  kind: z.string(),
})

/** Makes two open gaps one, because a writer says that they ask the same; also where a writer once split them.
 * @throws {Problem} `gap-unknown`, `gap-closed`, or `field-wrong` where they are the same, or of two languages or kinds. */
export async function mergeGaps(db: D1Database, from: string, into: string, who: string, now: Date): Promise<void> {
  const found = await db.prepare(`SELECT ${GAPS.columns} FROM gaps WHERE id IN (?, ?)`).bind(from, into).all()
  const rows = GAPS.list(found)
  const [old, kept] = [from, into].map((id) => rows.find((row) => row.id === id))
  if (!old || !kept) throw new Problem('gap-unknown')
  if (old.state !== 'open' || kept.state !== 'open') throw new Problem('gap-closed')
  if (from === into || old.language !== kept.language || old.kind !== kept.kind) throw new Problem('field-wrong')
  const at = now.toISOString()
  const detail = { from, ids: await wordingIds(db, from) }
  await db.batch([
    db.prepare('DELETE FROM gaps_apart WHERE (one = ?1 AND other = ?2) OR (one = ?2 AND other = ?1)').bind(from, into),
    ...mergeStatements(db, { from, into, at }, { at, who, action: 'gap-merged', target: `gap:${into}`, detail }),
  ])
}
