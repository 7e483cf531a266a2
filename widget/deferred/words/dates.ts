import { creole } from './creole.ts'

type Zone = 'UTC' | undefined

/** A day as the language writes it in a sentence: "October 1, 2026". @param zone - Without one, the reader's own. */
export function dayText(date: Date, locale: string, zone?: Zone): string {
  if (locale === 'ht') return `${creole.monthDay(inUtc(date, zone))} ${inUtc(date, zone).getUTCFullYear()}`
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone }).format(date)
}

/** A day on which something opens, where the reader is: by its name, or by its date once a week is not enough. */
export function comingDay(date: Date, locale: string, isThisWeek: boolean): string {
  if (locale === 'ht') return isThisWeek ? creole.weekday(inUtc(date)) : creole.monthDay(inUtc(date))
  return new Intl.DateTimeFormat(locale, isThisWeek ? { weekday: 'long' } : { month: 'long', day: 'numeric' }).format(
    date,
  )
}

/** The calendar day of a moment, written down as if it were UTC. */
function inUtc(date: Date, zone?: Zone): Date {
  return zone ? date : new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()))
}
