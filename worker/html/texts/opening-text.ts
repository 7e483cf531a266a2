import type { Language, Opening } from '../../contract/index.ts'
import { htmlStrings } from '../strings.ts'

/** Whether somebody picks up now, in the reader's language: "Open now, until 8 p.m." or "Closed today: Labor Day. Opens Tuesday at 8 a.m." */
export function openingText(opening: Opening, language: Language): string {
  const strings = htmlStrings(language)
  switch (opening.state) {
    case 'always':
      return strings.always
    case 'unsure':
      return strings.maybeClosed(opening.closedFor)
    case 'open':
      return opening.until ? strings.openUntil(clockAt(opening.until, language)) : strings.openNow
    case 'closed': {
      const closed = opening.closedFor ? strings.closedToday(opening.closedFor) : strings.closedNow
      return opening.opens ? `${closed} ${opensText(opening.opens, opening.on, language)}` : closed
    }
  }
}

/** When it opens: the day by its name, once it is not the same day or the next. */
function opensText(opens: string, today: string | undefined, language: Language): string {
  const strings = htmlStrings(language)
  const [day = ''] = opens.split('T')
  const time = clockAt(opens, language)
  const days = today === undefined ? undefined : (Date.parse(day) - Date.parse(today)) / 86_400_000
  if (days === 0) return strings.opensToday(time)
  if (days === 1) return strings.opensTomorrow(time)
  const isSoon = days === undefined || days < 7
  return strings.opensOn(isSoon ? dayName(weekday(day), language) : dateText(day, language), time)
}

const weekday = (day: string) => new Date(day).getUTCDay() || 7

// 2024-01-01 is a Monday, so ISO weekday n is January n.
/** An ISO weekday's name. */
export function dayName(day: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))
}

function dateText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(Date.parse(day))
}

const clockAt = (moment: string, language: Language) => clock(moment.slice(-5), language)

/** A time of day, `HH:MM`, as people say it. */
export function clock(time: string, language: Language): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const options: Intl.DateTimeFormatOptions = {
    hour: 'numeric',
    timeZone: 'UTC',
    ...(minutes > 0 ? { minute: '2-digit' } : {}),
  }
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-US' : `${language}-US`, options)
  const said = format.format(Date.UTC(2024, 0, 1, hours, minutes))
  if (language === 'en' && minutes === 0 && hours % 12 === 0) return hours === 12 ? 'noon' : 'midnight'
  // Plain-language style for English: "8 p.m.", not "8 PM".
  return language === 'en' ? said.replace(/\s([AP])M/, (_, half: string) => ` ${half.toLowerCase()}.m.`) : said
}
