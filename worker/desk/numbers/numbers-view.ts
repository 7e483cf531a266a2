import { type AgencyRecord, presentAgency } from '../../corpus/index.ts'
import { countingIn } from '../../html/count.ts'
import type { DayRange } from '../../store/numbers/daily-counts.ts'
import type { Strings } from '../strings/en/index.ts'
import { dayText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'
import type { NumbersFilter } from './numbers-address.ts'

/** What every figure needs to be drawn: the words, how numbers and days are written, what the figures are of. */
export interface NumbersView {
  t: Strings
  filter: NumbersFilter
  range: DayRange
  number: (value: number) => string
  percent: (share: number) => string
  day: (iso: string) => string
  /** A day without its year, for the foot of a chart. */
  shortDay: (iso: string) => string
  agency: (id: string) => string
}

/** The frame of a page of numbers in the desk's language. */
export function numbersViewOf(
  { language, t }: View,
  filter: NumbersFilter,
  range: DayRange,
  agencies: AgencyRecord[],
): NumbersView {
  const locale = `${language}-US`
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return {
    t,
    filter,
    range,
    number: countingIn(language).number,
    percent: (share) => percent.format(share),
    day: (iso) => dayText(iso, language),
    shortDay: (iso) => short.format(Date.parse(iso)),
    agency: (id) => (id === '' ? t.numbers.noAgency : presentAgency(id, agencies, language).name),
  }
}
