import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { DAY_MS } from '../../corpus/index.ts'
import { DraftFields } from '../answers/drafts.ts'
import { type Entry, json, table } from '../table.ts'

/** What a row of a file is to the answers there are: a new one, another text, the same text, or nothing that can be imported. */
const IMPORT_STATES = ['new', 'changed', 'same', 'wrong'] as const
type ImportState = (typeof IMPORT_STATES)[number]
/** What came of a row; '' before. `overtaken`: someone published in between, and nothing was overwritten. */
const IMPORT_RESULTS = ['', 'published', 'draft', 'skipped', 'overtaken', 'failed'] as const
export type ImportResult = (typeof IMPORT_RESULTS)[number]

const Problem = z.object({ field: z.string(), line: z.optional(z.number()), message: z.optional(z.string()) })
/** What is wrong with a row: a field and what about it, or a word for the whole row in `field`. */
export type ImportProblem = z.infer<typeof Problem>

const ROWS = table({
  place: z.number(),
  line: z.number(),
  answerId: z.string(),
  language: z.enum(LANGUAGES),
  title: z.string(),
  agency: z.string(),
  state: z.enum(IMPORT_STATES),
  problems: json(z.array(Problem)),
  fields: json(DraftFields),
  /** The answer file that the row makes; '' where it makes none. */
  markdown: z.string(),
  reviewBy: z.string(),
  /** The live version when the file was read; 0 where there was no answer. */
  baseVersion: z.number(),
  choice: z.enum(['import', 'skip']),
  result: z.enum(IMPORT_RESULTS),
  /** Where it was to be published and the gate held it back: the questions that would have lost their right answer. */
  heldFor: json(z.array(z.string())),
  /** Where it cannot be imported, its cells as they were sent, by column. */
  cells: json(z.record(z.string(), z.string())),
})
/** A row of a file as it was read. */
export type ImportRow = Entry<typeof ROWS>

/** A file someone uploaded. `rows` counts them by state, `results` by what came of them. */
export interface ImportFile {
  id: string
  file: string
  person: string
  doneAt?: string
  rows: Record<ImportState, number>
  results: Record<ImportResult, number>
  /** Rows that are to be imported and have no result yet. */
  chosen: number
  /** Rows with something to mend. */
  problems: number
}

/** Which rows of a file: all, or those with something to mend. */
export type WhichRows = 'all' | 'problems'
const TO_MEND = `(state = 'wrong' OR result IN ('overtaken', 'failed') OR held_for <> '[]')`

export const IMPORT_ROWS_PER_PAGE = 100
const KEPT_DAYS = 30
/** D1 takes 2 MB in one value; rows of the largest answers stay below with room to spare. */
const CHARACTERS_AT_ONCE = 400_000

const FILES = table({ id: z.string(), file: z.string(), person: z.string(), doneAt: z.exactOptional(z.string()) })
const COUNTS = table({
  state: z.enum(IMPORT_STATES),
  result: z.enum(IMPORT_RESULTS),
  choice: z.enum(['import', 'skip']),
  toMend: z.number(),
  rows: z.number(),
})
/** Keeps a file that was read, and forgets those of long ago.
 * @returns Its id. */
export async function keepImport(
  db: D1Database,
  { file, person }: { file: string; person: string },
  rows: readonly Omit<ImportRow, 'result' | 'heldFor'>[],
  now: Date,
): Promise<string> {
  const id = crypto.randomUUID()
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString()
  await db.batch([
    db.prepare('DELETE FROM import_rows WHERE import_id IN (SELECT id FROM imports WHERE created_at < ?)').bind(before),
    db.prepare('DELETE FROM imports WHERE created_at < ?').bind(before),
    db
      .prepare('INSERT INTO imports (id, file, person, created_at) VALUES (?, ?, ?, ?)')
      .bind(id, file, person, now.toISOString()),
    ...inParts(rows).map((part) => insertRows(db, id, part)),
  ])
  return id
}

function insertRows(db: D1Database, id: string, rows: string[]): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO import_rows (import_id, place, line, answer_id, language, title, agency, state, problems, fields, markdown,
         review_by, base_version, choice, cells)
       SELECT ?1, value ->> 'place', value ->> 'line', value ->> 'answerId', value ->> 'language', value ->> 'title',
         value ->> 'agency', value ->> 'state', value -> 'problems', value -> 'fields', value ->> 'markdown',
         value ->> 'reviewBy', value ->> 'baseVersion', value ->> 'choice', value -> 'cells' FROM json_each(?2)`,
    )
    .bind(id, `[${rows.join()}]`)
}

/** Rows as JSON, in parts that D1 takes. */
function inParts(rows: readonly Omit<ImportRow, 'result' | 'heldFor'>[]): string[][] {
  const parts: string[][] = []
  let room = 0
  for (const text of rows.map((row) => JSON.stringify(row))) {
    if (text.length > room) {
      parts.push([])
      room = CHARACTERS_AT_ONCE
    }
    parts.at(-1)?.push(text)
    room -= text.length
  }
  return parts
}

/** A file by its id, with its rows counted. */
export async function readImport(db: D1Database, id: string): Promise<ImportFile | undefined> {
  const [found, counted] = await db.batch([
    db.prepare(`SELECT ${FILES.columns} FROM imports WHERE id = ?`).bind(id),
    db
      .prepare(
        `SELECT state, result, choice, ${TO_MEND} AS to_mend, count(*) AS rows FROM import_rows WHERE import_id = ? GROUP BY 1, 2, 3, 4`,
      )
      .bind(id),
  ])
  const file = FILES.find(found?.results[0])
  if (!file) return undefined
  const rows = { new: 0, changed: 0, same: 0, wrong: 0 }
  const results = { '': 0, published: 0, draft: 0, skipped: 0, overtaken: 0, failed: 0 }
  let chosen = 0
  let problems = 0
  for (const count of COUNTS.list(counted)) {
    rows[count.state] += count.rows
    results[count.result] += count.rows
    if (count.toMend) problems += count.rows
    if (count.choice === 'import' && count.result === '') chosen += count.rows
  }
  return { ...file, rows, results, chosen, problems }
}

/** One page of a file's rows, in the order of the file; `page` counts from 1. */
export async function importRows(db: D1Database, id: string, page: number, which: WhichRows): Promise<ImportRow[]> {
  const found = await db
    .prepare(
      `SELECT ${ROWS.columns} FROM import_rows WHERE import_id = ?${which === 'problems' ? ` AND ${TO_MEND}` : ''} ORDER BY place LIMIT ? OFFSET ?`,
    )
    .bind(id, IMPORT_ROWS_PER_PAGE, (page - 1) * IMPORT_ROWS_PER_PAGE)
    .all()
  return ROWS.list(found)
}

/** The columns of the rows that cannot be imported, as they were sent. */
export async function wrongColumns(db: D1Database, id: string): Promise<string[]> {
  const { results } = await db
    .prepare('SELECT DISTINCT key FROM import_rows, json_each(cells) WHERE import_id = ?')
    .bind(id)
    .all<{ key: string }>()
  return results.map(({ key }) => key)
}

/** Rows that are to be imported and have no result yet, read page by page. */
export async function rowsToImport(db: D1Database, id: string): Promise<ImportRow[]> {
  const rows: ImportRow[] = []
  for (let after = -1; ; ) {
    const found = await db
      .prepare(
        `SELECT ${ROWS.columns} FROM import_rows
         WHERE import_id = ? AND place > ? AND choice = 'import' AND result = '' ORDER BY place LIMIT ?`,
      )
      .bind(id, after, IMPORT_ROWS_PER_PAGE)
      .all()
    const next = ROWS.list(found)
    rows.push(...next)
    if (next.length < IMPORT_ROWS_PER_PAGE) return rows
    after = rows.at(-1)?.place ?? 0
  }
}

/** Keeps what was chosen for some rows; rows that cannot be imported, or need not, stay skipped. */
export function chooseStatement(
  db: D1Database,
  id: string,
  choice: ImportRow['choice'],
  places: readonly number[] | 'all-changed',
): D1PreparedStatement {
  const which = places === 'all-changed' ? `state = 'changed'` : 'place IN (SELECT value FROM json_each(?3))'
  return db
    .prepare(
      `UPDATE import_rows SET choice = ?2 WHERE import_id = ?1 AND ${which} AND state IN ('new', 'changed') AND result = ''`,
    )
    .bind(id, choice, ...(places === 'all-changed' ? [] : [JSON.stringify(places)]))
}

/** Writes what came of a row, once, to stand in the batch of what it did. */
export function resultStatement(
  db: D1Database,
  id: string,
  place: number,
  result: Exclude<ImportResult, ''>,
  heldFor: readonly string[] = [],
): D1PreparedStatement {
  return db
    .prepare(`UPDATE import_rows SET result = ?, held_for = ? WHERE import_id = ? AND place = ? AND result = ''`)
    .bind(result, JSON.stringify(heldFor), id, place)
}

/** Says of rows that nobody chose that they are skipped. */
export function skipStatement(db: D1Database, id: string): D1PreparedStatement {
  return db
    .prepare(`UPDATE import_rows SET result = 'skipped' WHERE import_id = ? AND choice = 'skip' AND result = ''`)
    .bind(id)
}

/** Finishes a file, once. */
export function finishStatement(db: D1Database, id: string, now: Date): D1PreparedStatement {
  return db.prepare('UPDATE imports SET done_at = ? WHERE id = ? AND done_at IS NULL').bind(now.toISOString(), id)
}
