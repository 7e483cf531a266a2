import { readAnswerParts } from '../../corpus/index.ts'
import { type ImportFile, type ImportRow, importRows, wrongColumns } from '../../store/imports/imports.ts'
import { LEFT_OVER } from '../csv/read-csv.ts'
import { csvStream } from '../csv/stream-rows.ts'
import type { Strings } from '../strings/en/index.ts'
import { ANSWER_COLUMNS, rowOfAnswer } from './answer-columns.ts'
import { pagesOf } from './pages-of.ts'
import { problemsOfRow } from './row-problems.ts'

/** What is wrong with each row. An import passes over it, as over every column that it does not know. */
const WHAT_IS_WRONG = 'problems'

/** The rows of a file that have something to mend, as a file that can be mended and sent again: its own columns and cells, and beside
 * them what is wrong. */
export async function problemsFile(db: D1Database, file: ImportFile, t: Strings): Promise<ReadableStream<Uint8Array>> {
  const sent = await wrongColumns(db, file.id)
  const own = sent.length > 0 ? new Set(['id', ...sent]) : new Set<string>(ANSWER_COLUMNS)
  const known = ANSWER_COLUMNS.filter((column) => own.has(column))
  const others = [...own].filter((column) => !isOneOf(column, [...known, LEFT_OVER, WHAT_IS_WRONG]))
  const left = own.has(LEFT_OVER) ? [LEFT_OVER] : []
  return csvStream([WHAT_IS_WRONG, ...known, ...others, ...left], rowsOf(db, file, t))
}

async function* rowsOf(db: D1Database, file: ImportFile, t: Strings): AsyncGenerator<Record<string, string>[]> {
  for (let page = 1; page <= pagesOf(file, 'problems'); page++) {
    const rows = await importRows(db, file.id, page, 'problems')
    yield rows.map((row) => ({ ...cellsOf(row), [WHAT_IS_WRONG]: problemsOfRow(row, t).join('\n') }))
  }
}

/** What was sent, where it could not be read as an answer; else the answer. */
function cellsOf({ cells, markdown }: ImportRow): Record<string, string> {
  const parts = readAnswerParts(markdown)
  return parts ? rowOfAnswer(parts) : cells
}

function isOneOf(column: string, columns: readonly string[]): boolean {
  return columns.includes(column)
}
