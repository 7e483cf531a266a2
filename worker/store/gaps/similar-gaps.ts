import * as z from 'zod/mini'
import { type Entry, table } from '../table.ts'

const GAPS = table({ id: z.string(), question: z.string(), people: z.number() })
/** An open gap that may ask the same. */
export type SimilarGap = Entry<typeof GAPS>

/** Open gaps of the same language and kind that share most terms with a gap, most first. */
export async function similarGaps(db: D1Database, id: string, limit: number): Promise<SimilarGap[]> {
  const found = await db
    .prepare(
      `SELECT g.id, g.question, g.people, count(*) AS shared FROM gap_terms mine
       JOIN gap_terms theirs ON theirs.term = mine.term AND theirs.gap_id <> mine.gap_id
       JOIN gaps g ON g.id = theirs.gap_id AND g.state = 'open'
       WHERE mine.gap_id = ?1 AND (g.language, g.kind) = (SELECT language, kind FROM gaps WHERE id = ?1)
       GROUP BY g.id ORDER BY shared DESC, g.people DESC LIMIT ?2`,
    )
    .bind(id, limit)
    .all()
  return GAPS.list(found)
}
