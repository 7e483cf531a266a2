// `Intl` knows no Haitian Creole: asked for it, a browser writes dates in its own language without a word.
const MONTHS = 'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm'.split(' ')
const WEEKDAYS = 'dimanch lendi madi mèkredi jedi vandredi samdi'.split(' ')
const LANGUAGES: Record<string, string> = {
  en: 'angle',
  es: 'panyòl',
  zh: 'chinwa',
  vi: 'vyetnamyen',
  ko: 'koreyen',
  ar: 'arab',
  ht: 'kreyòl ayisyen',
}

/** The words of `Intl` for Haitian Creole. Dates are read by their UTC parts. */
export const creole = {
  monthDay: (date: Date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`,
  weekday: (date: Date) => WEEKDAYS[date.getUTCDay()] ?? '',
  language: (language: string) => LANGUAGES[language] ?? language,
  /** @param minutes - Two digits, or nothing on the hour. */
  time(hour: number, minutes: string) {
    if (hour % 12 === 0 && !minutes) return hour ? 'midi' : 'minui'
    const part = hour < 12 ? 'nan maten' : hour < 18 ? 'nan apremidi' : 'diswa'
    return `${hour % 12 || 12}è${minutes} ${part}`
  },
}
