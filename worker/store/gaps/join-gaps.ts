import * as z from 'zod/mini'
import { LANGUAGES, Problem } from '../../contract/index.ts'
import { auditStatement } from '../audit.ts'
import { GAP_STATES } from './gap-row.ts'
import { mergeGapsStatements } from './merge-gaps.ts'

const Row = z.object({
  id: z.string(),
  state: z.enum(GAP_STATES),
  language: z.enum(LANGUAGES),
  question: z.string(),
  kind: z.string(),
})

/** Makes two open gaps one, because a writer says that they ask the same; also where a writer once split them.
 * @throws {Problem} `gap-unknown`, `gap-closed`, or `field-wrong` where they are the same, or of two languages or kinds. */
export async function joinGaps(db: D1Database, from: string, into: string, who: string, now: Date): Promise<void> {
  const { results } = await db
    .prepare('SELECT id, kind, state, language, question FROM gaps WHERE id IN (?, ?)')
    .bind(from, into)
    .all()
  const rows = results.map((row) => Row.parse(row))
  const [old, kept] = [from, into].map((id) => rows.find((row) => row.id === id))
  if (!old || !kept) throw new Problem('gap-unknown')
  if (old.state !== 'open' || kept.state !== 'open') throw new Problem('gap-closed')
  if (from === into || old.language !== kept.language || old.kind !== kept.kind) throw new Problem('field-wrong')
  const [at, detail] = [now.toISOString(), { from, question: old.question }]
  await db.batch([
    db.prepare('DELETE FROM gaps_apart WHERE (one = ?1 AND other = ?2) OR (one = ?2 AND other = ?1)').bind(from, into),
    ...mergeGapsStatements(db, from, into, at),
    auditStatement(db, { at, who, action: 'gap-merged', target: `gap:${into}`, detail }),
  ])
}

const Like = z.object({ id: z.string(), question: z.string(), people: z.number() })
/** An open gap that may ask the same. */
export type LikeGap = z.infer<typeof Like>

/** Open gaps of the same language and kind that share most terms with a gap, most first. */
export async function likeGaps(db: D1Database, id: string, limit: number): Promise<LikeGap[]> {
  const { results } = await db
    .prepare(
      `SELECT g.id, g.question, g.people, count(*) AS shared FROM gap_terms mine
       JOIN gap_terms theirs ON theirs.term = mine.term AND theirs.gap_id <> mine.gap_id
       JOIN gaps g ON g.id = theirs.gap_id AND g.state = 'open'
       WHERE mine.gap_id = ?1 AND (g.language, g.kind) = (SELECT language, kind FROM gaps WHERE id = ?1)
       GROUP BY g.id ORDER BY shared DESC, g.people DESC LIMIT ?2`,
    )
    .bind(id, limit)
    .all()
  return results.map((row) => Like.parse(row))
}
