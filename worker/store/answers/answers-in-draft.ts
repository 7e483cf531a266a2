import * as z from 'zod/mini'
import { table } from '../table.ts'

const DRAFTS = table({ answerId: z.string(), language: z.string() })

/** Which of these answers someone is changing already, as `id/language`. */
export async function answersInDraft(db: D1Database, ids: readonly string[]): Promise<Set<string>> {
  const found = await db
    .prepare(
      `SELECT DISTINCT ${DRAFTS.columns} FROM drafts
       WHERE answer_id IN (SELECT value FROM json_each(?)) AND state IN ('draft', 'in-review')`,
    )
    .bind(JSON.stringify(ids))
    .all()
  return new Set(DRAFTS.list(found).map(({ answerId, language }) => `${answerId}/${language}`))
}
