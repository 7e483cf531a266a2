/** What a cell holds. Numbers and nothing are written as they are. */
export type CsvValue = string | number | null | undefined

// A spreadsheet reads a cell that starts with one of these as a formula; quotes in front of it do not count.
const FORMULA = /^'*[=+\-@\t\r\0]/
// Where the list separator is a semicolon or a tab (in Spanish, in French …), what follows one begins a cell of its own.
const FORMULA_WITHIN = /([;\t])(?='*[=+\-@\t\r\0])/g
const SAFE_WITHIN = /([;\t])'(?='*[=+\-@\t\r\0])/g
const NEEDS_QUOTES = /[",\r\n]|^[ \ufeff]|[ ]$/

/** A text as spreadsheets leave it alone: one quote in front of what they would take for a formula. `fromSafeText` takes it away:
 * both together change no text, whatever it starts with. */
export function toSafeText(text: string): string {
  const within = text.replace(FORMULA_WITHIN, "$1'")
  return FORMULA.test(within) ? `'${within}` : within
}

/** The text that `toSafeText` made safe. */
export function fromSafeText(cell: string): string {
  const text = cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
  return text.replace(SAFE_WITHIN, '$1')
}

function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = toSafeText(value)
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line of CSV as RFC 4180 wants it. A row of one empty cell is quoted: an empty line would be no row. */
export function csvLine(values: readonly CsvValue[]): string {
  const line = values.map(csvCell).join(',')
  return `${line === '' && values.length === 1 ? '""' : line}\r\n`
}

/** Head and rows of CSV, with the mark by which spreadsheets know that it is UTF-8. */
export function csvText(head: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return CSV_START + [head, ...rows].map(csvLine).join('')
}

/** The byte order mark: without it spreadsheets take UTF-8 for their own old code page, and accents break. */
export const CSV_START = '\ufeff'
