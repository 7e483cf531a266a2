import type { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import * as z from 'zod/mini'

/** A row of the file to import, with the line it starts on, or why it cannot be read. */
export type SourceRow = { line: number; row: Record<string, unknown> } | { line: number; reason: string }

/** Rows of a `.jsonl` file (one object a line) or a `.csv` file (first line: names of the columns). Broken rows are named, never thrown.
 * @throws When the whole file cannot be read as what it is called. */
export function readRows(path: string, text: string): SourceRow[] {
  const clean = text.replace(/^\ufeff/, '')
  if (path.endsWith('.csv')) return csvRows(clean)
  if (path.endsWith('.jsonl') || path.endsWith('.ndjson')) return jsonRows(clean)
  throw new Error('the file to import is a .jsonl or a .csv file')
}

function jsonRows(text: string): SourceRow[] {
  return text.split('\n').flatMap((one, index): SourceRow[] => {
    if (!one.trim()) return []
    const row = parseObject(one)
    return [row ? { line: index + 1, row } : { line: index + 1, reason: 'is not a JSON object' }]
  })
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

const csvSchema = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))

/** A row with too few or too many cells is named; the rows around it stay. A quote that never ends takes all that follows with it, and is named. */
function csvRows(text: string): SourceRow[] {
  const broken: SourceRow[] = []
  const on_skip = (error: CsvError | undefined): undefined => {
    broken.push({ line: Number(error?.lines ?? 1), reason: error?.message ?? 'cannot be read' })
  }
  const settings = {
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip,
  }
  const [head, ...body] = csvSchema.parse(parse(text, settings))
  const names = head?.record.map((name) => name.trim().toLowerCase()) ?? []
  const missing = ['id', 'title', 'text'].filter((name) => !names.includes(name))
  if (missing.length) throw new Error(`the first line names no column ${missing.join(', ')}`)
  return [...body.map((one) => csvRow(names, one)), ...broken].sort((a, b) => a.line - b.line)
}

/** csv-parse counts the lines read so far: a row's own lines are taken off, so that the line named is the one it starts on. */
function csvRow(names: readonly string[], { record, info }: z.infer<typeof csvSchema>[number]): SourceRow {
  const line = info.lines - (record.join('').match(/\n/g)?.length ?? 0)
  if (record.length !== names.length) return { line, reason: `has ${record.length} cells, not ${names.length}` }
  return { line, row: Object.fromEntries(names.map((name, index) => [name, record[index]])) }
}
