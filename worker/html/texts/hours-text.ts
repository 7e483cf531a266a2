import type { Language, Week } from '../../contract/index.ts'
import { htmlStrings } from '../strings.ts'
import { clock, dayName } from './opening-text.ts'

function dayRange(days: number[], language: Language): string {
  const sorted = [...days].sort((a, b) => a - b)
  const first = sorted[0] ?? 1
  const last = sorted.at(-1) ?? first
  const unbroken = sorted.length > 2 && last - first === sorted.length - 1
  if (unbroken) return htmlStrings(language).range(dayName(first, language), dayName(last, language))
  return new Intl.ListFormat(language).format(sorted.map((day) => dayName(day, language)))
}

function zoneName(timeZone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(
    Date.UTC(2024, 0, 1),
  )
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
  // What people in the United States call it; the browser's word is another country's.
  return name === 'hora oriental' ? 'hora del Este' : name
}

/** Opening hours as one line of text in the reader's language. */
export function hoursText(hours: Week & { holidays?: unknown }, language: Language): string {
  const strings = htmlStrings(language)
  if ('always' in hours) return hours.holidays && hours.holidays !== 'none' ? strings.exceptHolidays : strings.always
  const zone = hours.timeZone === 'caller' ? strings.yourTime : zoneName(hours.timeZone, language)
  const times = hours.open.map(
    (open) =>
      `${dayRange(open.days, language)}, ${strings.range(clock(open.from, language), clock(open.to, language))}`,
  )
  return `${times.join('; ')} (${zone})`
}
