import type { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import * as z from 'zod/mini'
import { fromSafeText } from './csv-text.ts'

/** A row below the head: its cells by column and the line it starts on, or why it cannot be read. A quote that is never
 * closed takes all that follows with it. */
export type CsvRow =
  | { line: number; cells: Record<string, string> }
  /** `found`: its cells by column as far as they go, and what has no column; of an open quote the text from there on. */
  | { line: number; problem: 'cells' | 'quotes'; found: Record<string, string> }

/** The column under which a row that cannot be read keeps what has no column. */
export const LEFT_OVER = 'left_over'
/** No cell of a spreadsheet takes more. */
const CELL_CHARACTERS = 32_000

/** A file read as CSV, or why it cannot be. */
export type CsvFile = { columns: string[]; rows: CsvRow[] } | { problem: 'empty' | 'columns-twice' | 'unreadable' }

const Records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))

/** Reads CSV as spreadsheets save it: commas, semicolons or tabs, `sep=;` before all, quoted cells, any line ends. A row that cannot be
 * read is named and those around it stay; one without any value, and a column without a name, do not count. Formula-safe cells become
 * what they were.
 * @param key - A column that the file must have: what divides the cells shows by it. */
export function readCsv(text: string, key = ''): CsvFile {
  const clean = text.replace(/^\ufeff/, '')
  const broken: CsvRow[] = []
  const records = recordsOf(clean, key, broken)?.filter(({ record }) => record.some((cell) => cell.trim()))
  if (!records) return { problem: 'unreadable' }
  const [head, ...body] = records
  if (!head) return { problem: 'empty' }
  const names = head.record.map((name) => fromSafeText(name).trim().toLowerCase())
  const columns = names.filter(Boolean)
  if (new Set(columns).size < columns.length) return { problem: 'columns-twice' }
  const rows = [...body.map((one) => toRow(names, one)), ...broken]
  return { columns, rows: rows.sort((a, b) => a.line - b.line) }
}

function recordsOf(text: string, key: string, broken: CsvRow[]): z.infer<typeof Records> | undefined {
  const on_skip = (error: CsvError | undefined, raw: string | undefined): undefined => {
    const found = { [LEFT_OVER]: (raw ?? '').trim().slice(0, CELL_CHARACTERS) }
    broken.push({ line: Number(error?.lines ?? 1), problem: 'quotes', found })
  }
  const { delimiter, from_line } = dividedBy(text, key)
  const settings = {
    delimiter,
    from_line,
    info: true,
    raw: true, // what cannot be read is given back as it stands
    relax_column_count: true,
    relax_quotes: true, // a quote in the middle of a cell is a quote
    skip_empty_lines: true,
    skip_records_with_error: true,
  }
  try {
    return Records.parse(parse(text, { ...settings, on_skip }))
  } catch {
    return undefined
  }
}

const DELIMITERS = [',', ';', '\t']

/** What divides the cells: what the first line says (`sep=;`, as Excel writes it); else what makes a column of the key, or what the
 * line has most of, outside quotes: a head may have more commas in its names than semicolons between them. */
function dividedBy(text: string, key: string): { delimiter: string; from_line: number } {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  const said = /^"?sep=(.)"?$/i.exec(first)?.[1]
  if (said) return { delimiter: said, from_line: 2 }
  const bare = first.replace(/"([^"]*)"/g, (_, name: string) => (name.trim().toLowerCase() === key ? name : ''))
  const heads = DELIMITERS.map((each) => bare.split(each))
  const isKey = (name: string) => key !== '' && name.trim().toLowerCase() === key
  const keyed = heads.map((names) => (names.some(isKey) ? names.length : 0))
  const counts = keyed.some(Boolean) ? keyed : heads.map((names) => names.length)
  return { delimiter: DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',', from_line: 1 }
}

// csv-parse counts the lines read so far, and both marks of a CRLF in quotes: a row's own lines are taken off, so that the line named is the one it starts on.
function toRow(names: readonly string[], { record, info }: z.infer<typeof Records>[number]): CsvRow {
  const line = info.lines - (record.join('').match(/[\r\n]/g)?.length ?? 0)
  const named = names.flatMap((name, index) => (name ? [[name, fromSafeText(record[index] ?? '')] as const] : []))
  const over = record.slice(names.length).filter((cell) => cell.trim())
  if (over.length === 0 && record.length > names.findLastIndex(Boolean))
    return { line, cells: Object.fromEntries(named) }
  const found = { ...Object.fromEntries(named.slice(0, record.length)), [LEFT_OVER]: over.join('\n') }
  return { line, problem: 'cells', found }
}
