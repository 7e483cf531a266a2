import * as z from 'zod/mini'
import { type Entry, table } from '../table.ts'

const ANSWERS = table({
  id: z.string(),
  language: z.string(),
  version: z.number(),
  agency: z.string(),
  markdown: z.string(),
})
/** An answer's last version, published or archived. */
export type LiveAnswer = Entry<typeof ANSWERS>

const IDS_AT_ONCE = 200

/** The last versions of some answers in every language, by `id/language`. */
export async function liveAnswers(db: D1Database, ids: readonly string[]): Promise<Map<string, LiveAnswer>> {
  const found = new Map<string, LiveAnswer>()
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const rows = await db
      .prepare(
        `SELECT a.id, a.language, a.version, a.agency, v.markdown FROM answers a
         JOIN answer_versions v ON v.id = a.id AND v.language = a.language AND v.version = a.version
         WHERE a.id IN (SELECT value FROM json_each(?))`,
      )
      .bind(JSON.stringify(ids.slice(start, start + IDS_AT_ONCE)))
      .all()
    for (const row of ANSWERS.list(rows)) found.set(`${row.id}/${row.language}`, row)
  }
  return found
}
