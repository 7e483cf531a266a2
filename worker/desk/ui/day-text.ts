import type { DeskLanguage } from './view.ts'

/** One for each language: making a format costs more than using it a hundred times, and a list has a hundred days. */
function forEachLanguage<Format>(make: (locale: string) => Format): Record<DeskLanguage, Format> {
  return { en: make('en-US'), es: make('es-US') }
}
const DAYS = forEachLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }))
const MOMENTS = forEachLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
)
const LISTS = forEachLanguage((locale) => new Intl.ListFormat(locale))

/** An ISO time as a day in words, UTC: writers sit in many time zones, and a day is near enough. */
export function dayText(iso: string, language: DeskLanguage): string {
  return DAYS[language].format(Date.parse(iso))
}

/** An ISO time as day and minute in words, with the zone said. */
export function momentText(iso: string, language: DeskLanguage): string {
  return `${MOMENTS[language].format(Date.parse(iso))} UTC`
}

/** Words as one list, joined as the language joins them. */
export function listText(words: string[], language: DeskLanguage): string {
  return LISTS[language].format(words)
}
