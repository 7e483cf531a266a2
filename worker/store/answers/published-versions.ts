import * as z from 'zod/mini'
import { type Entry, table } from '../table.ts'

const VERSIONS = table({ id: z.string(), language: z.string(), version: z.number(), markdown: z.string() })
/** An answer that is live: its version and that version's file, which says whether the rest is right. */
export type PublishedVersion = Entry<typeof VERSIONS>

/** A row holds about 4 KB: a page stays far below what D1 returns at once. */
const ROWS_PER_PAGE = 250

const NEXT_PAGE = `SELECT a.id, a.language, a.version, v.markdown FROM answers a
  JOIN answer_versions v ON v.id = a.id AND v.language = a.language AND v.version = a.version
  WHERE a.state = 'published' AND (a.id, a.language) > (?, ?) ORDER BY a.id, a.language LIMIT ?`

/** Every published answer's live version, by id, then language: the order of a snapshot. */
export async function* publishedVersions(db: D1Database): AsyncGenerator<PublishedVersion> {
  let [id, language] = ['', '']
  for (;;) {
    const rows = VERSIONS.list(await db.prepare(NEXT_PAGE).bind(id, language, ROWS_PER_PAGE).all())
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_PER_PAGE) return
    ;[id, language] = [last.id, last.language]
  }
}
