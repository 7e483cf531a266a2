import * as z from 'zod/mini'
import type { Language } from '../../contract/index.ts'

/** So many answers in a row may have been taken down into the next one. */
const MOST_STEPS = 5

/** The answer, by its id, that took the place of one that was taken down, through others that were taken down since; undefined where none
 * did. Taking down the English takes its translations along; what was published again leads nowhere. */
export async function movedTo(db: D1Database, id: string, language: Language): Promise<string | undefined> {
  const found = await db
    .prepare(
      `WITH RECURSIVE way (id, step) AS (SELECT ?1, 0 UNION ALL
         SELECT (SELECT m.to_id FROM answer_moves m WHERE m.id = way.id AND m.language IN (?2, 'en')
                   AND NOT EXISTS (SELECT 1 FROM answers a
                     WHERE a.id = m.id AND a.language IN (m.language, ?2) AND a.state = 'published')
                 ORDER BY m.language = ?2 DESC LIMIT 1), step + 1
         FROM way WHERE step < ${MOST_STEPS} AND way.id IS NOT NULL)
       SELECT id FROM way WHERE step > 0 AND id IS NOT NULL AND id <> ?1 ORDER BY step DESC LIMIT 1`,
    )
    .bind(id, language)
    .first('id')
  return found === null ? undefined : z.string().parse(found)
}

/** Notes where an answer went, or that it went nowhere. */
export function moveStatement(
  db: D1Database,
  { id, language, into }: { id: string; language: Language; into: string },
): D1PreparedStatement {
  return into
    ? db.prepare('INSERT OR REPLACE INTO answer_moves (id, language, to_id) VALUES (?, ?, ?)').bind(id, language, into)
    : db.prepare('DELETE FROM answer_moves WHERE id = ? AND language = ?').bind(id, language)
}
