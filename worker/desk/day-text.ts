import type { DeskLanguage } from './view.ts'

/** An ISO time as a day in words, UTC: writers sit in many time zones, and a day is near enough. */
export function dayText(iso: string, language: DeskLanguage): string {
  const format = new Intl.DateTimeFormat(`${language}-US`, { dateStyle: 'medium', timeZone: 'UTC' })
  return format.format(Date.parse(iso))
}

/** An ISO time as day and minute in words, with the zone said. */
export function momentText(iso: string, language: DeskLanguage): string {
  const format = new Intl.DateTimeFormat(`${language}-US`, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
  return `${format.format(Date.parse(iso))} UTC`
}

/** Words as one list, joined as the language joins them. */
export function listText(words: string[], language: DeskLanguage): string {
  return new Intl.ListFormat(language).format(words)
}
