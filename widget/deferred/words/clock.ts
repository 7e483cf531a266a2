import { creole } from './creole.ts'

/** A time of day where the reader is, as people say it: "8 p.m.", "la 1 p.m.", "오전 8시". */
export function clock(date: Date, locale: string): string {
  const hour = date.getHours()
  const minutes = date.getMinutes() ? String(date.getMinutes()).padStart(2, '0') : ''
  if (locale === 'ht') return creole.time(hour, minutes)
  const minute = minutes ? '2-digit' : undefined
  if (locale === 'en' || locale.startsWith('es')) return american(date, locale, minute)
  // Parts of the day in words: "8 PM" is no Korean, "م" is read as a letter. `hour12` would make noon 0 in Chinese.
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute, hourCycle: 'h12', dayPeriod: 'long' }).format(date)
}

function american(date: Date, locale: string, minute: '2-digit' | undefined): string {
  const hour = date.getHours()
  const words = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute }).format(date)
  // Spanish says "la 1 p.m." and "las 8 p.m.".
  if (locale !== 'en') return `${hour % 12 === 1 ? 'la' : 'las'} ${words}`
  if (!minute && hour % 12 === 0) return hour ? 'noon' : 'midnight'
  // Plain-language style: "8 p.m.", not "8 PM".
  return words.replace(/\s([AP])M/, (_, half: string) => ` ${half.toLowerCase()}.m.`)
}
