import type { Language } from '../../contract/index.ts'

/** An ISO date in words, in the reader's language. */
export function longDayText(isoDate: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(isoDate))
}
