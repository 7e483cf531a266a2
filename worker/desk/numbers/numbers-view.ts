import { type AgencyRecord, presentAgency } from '../../corpus/index.ts'
import { countingIn } from '../../html/texts/count.ts'
import { axisText, type Counted, changeOf, intervalText, type Share, shareText } from '../../measures/index.ts'
import type { DayRange } from '../../store/numbers/daily-counts.ts'
import type { Strings } from '../strings/en/index.ts'
import { dayText } from '../ui/day-text.ts'
import type { DeskLanguage, View } from '../ui/view.ts'
import type { NumbersFilter } from './numbers-address.ts'

/** What every figure needs to be drawn: the words, how numbers and days are written, what the figures are of. */
export interface NumbersView {
  t: Strings
  /** The first number of people of which a share is given. */
  minimum: number
  language: DeskLanguage
  filter: NumbersFilter
  range: DayRange
  number: (value: number) => string
  /** A share of the registry, as precise as it may be. */
  share: (share: Share) => string
  /** From where to where a share is sure to be; undefined for a census. */
  interval: (share: Share) => [string, string] | undefined
  /** A place on the axis of a chart of shares. */
  axis: (share: number) => string
  /** The word for a change, by rule. */
  change: (after: Counted, before: Counted) => string
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
  minimum: number,
): NumbersView {
  const locale = `${language}-US`
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return {
    t,
    minimum,
    language,
    filter,
    range,
    number: countingIn(language).number,
    share: (share) => shareText(share, language),
    interval: (share) => intervalText(share, language),
    axis: (share) => axisText(share, language),
    change: (after, before) => t.numbers.changes[changeOf(after, before, minimum)],
    day: (iso) => dayText(iso, language),
    shortDay: (iso) => short.format(Date.parse(iso)),
    agency: (id) => (id === '' ? t.numbers.noAgency : presentAgency(id, agencies, language).name),
  }
}
