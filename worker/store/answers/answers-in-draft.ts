import * as z from 'zod/mini'

const Row = z.object({ answer_id: z.string(), language: z.string() })

/** Which of these answers someone is changing already, as `id/language`. */
export async function answersInDraft(db: D1Database, ids: readonly string[]): Promise<Set<string>> {
  const { results } = await db
    .prepare(
      `SELECT DISTINCT answer_id, language FROM drafts
       WHERE answer_id IN (SELECT value FROM json_each(?)) AND state IN ('draft', 'in-review')`,
    )
    .bind(JSON.stringify(ids))
    .all()
  return new Set(results.map((found) => Row.parse(found)).map(({ answer_id, language }) => `${answer_id}/${language}`))
}
