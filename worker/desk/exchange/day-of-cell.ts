import { DAY_MS, isoDay } from '../../corpus/index.ts'

/** Spreadsheets count days from here. */
const FIRST_DAY_MS = Date.UTC(1899, 11, 30)
/** Numbers that can be days of our time: 1982 to 2064. */
const SERIAL = /^[3-5]\d{4}$/
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/

/** A day as spreadsheets of the United States give it back: 10/22/2026, 10/22/26, or the days since their first. The month stands first;
 * where it cannot be one, it is the day. What is none of these stays as it is, and is told as what is wrong. */
export function dayOfCell(cell: string): string {
  const text = cell.trim()
  if (SERIAL.test(text)) return isoDay(FIRST_DAY_MS + Number(text) * DAY_MS)
  const [, first = '', second = '', year = ''] = SLASHED.exec(text) ?? []
  if (!year) return text
  const [month, day] = Number(first) > 12 ? [second, first] : [first, second]
  const iso = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const read = Date.parse(iso)
  return !Number.isNaN(read) && isoDay(read) === iso ? iso : text
}
