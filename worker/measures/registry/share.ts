import type { Language } from '../../contract/index.ts'
import { wilson } from '../statistics/wilson.ts'
import { FIGURES, MINIMUM_CELL } from './figures.ts'
import type { FigureId } from './texts/en.ts'

/** A share of a figure, as it may be shown. The only way to one: a page that divides by itself is found by a test. */
export interface Share {
  figure: FigureId
  count: number
  total: number
  /** Undefined where there was nothing, or too few people, to share. */
  value: number | undefined
  /** 95 %; undefined for a census and where there is no value. */
  interval: [number, number] | undefined
  /** People stand behind it, and they are fewer than the minimum cell, or so few on both sides. */
  tooFew: boolean
  /** Where one side is under the minimum cell: the share is over, or under, this, and no more is told. */
  bound?: { is: 'over' | 'under'; share: number }
}

/** So many of so many, by a figure's rules. */
export function shareOf(figure: FigureId, count: number, total: number, minimum: number = MINIMUM_CELL): Share {
  const { tells, interval } = FIGURES[figure]
  const isSmall = (people: number) => tells === 'cells' && people > 0 && people < minimum
  const [few, fewOthers] = [isSmall(count), isSmall(total - count)]
  const tooFew = (tells !== 'all' && total < minimum) || (few && fewOthers)
  const isThere = total > 0 && !tooFew && !few && !fewOthers
  return {
    ...{ figure, count, total, tooFew },
    value: isThere ? count / total : undefined,
    interval: isThere && interval === 'wilson' ? wilson(count, total) : undefined,
    ...(few && !tooFew ? { bound: { is: 'under', share: minimum / total } } : {}),
    ...(fewOthers && !tooFew ? { bound: { is: 'over', share: (total - minimum) / total } } : {}),
  }
}

/** From how many on a share has a decimal: fewer do not bear one. */
const DECIMAL_FROM = 1_000

/** A share in words, as precise as its number of cases bears; `–` where there is none. All but one are not all. One that would give away how few were on one side is
 * told as “> 90%”. */
export function shareText({ value, total, bound }: Share, language: Language): string {
  if (bound) return `${bound.is === 'over' ? '>' : '<'} ${percentText(outward(bound, total), total, language)}`
  if (value === undefined) return '–'
  const end = endOf(value, total)
  return end
    ? `${end.is === 'over' ? '>' : '<'} ${percentText(end.share, total, language)}`
    : percentText(value, total, language)
}

/** What is nearly all, or nearly nothing, would be written as all or nothing: it is told as over the last share below all, or under the first. */
function endOf(value: number, total: number): Share['bound'] {
  const step = total < DECIMAL_FROM ? 0.01 : 0.001
  if (value > 1 - step / 2 && value < 1) return { is: 'over', share: 1 - step }
  return value > 0 && value < step / 2 ? { is: 'under', share: step } : undefined
}

/** A bound rounded away from the share, so that it is true as it is written. */
function outward({ is, share }: NonNullable<Share['bound']>, total: number): number {
  const steps = total < DECIMAL_FROM ? 100 : 1_000
  // 0.29 · 100 is a little less than 29.
  return (is === 'over' ? Math.floor(share * steps + 1e-9) : Math.ceil(share * steps - 1e-9)) / steps
}

/** The interval of a share in words, or undefined where it has none. */
export function intervalText({ interval, total }: Share, language: Language): [string, string] | undefined {
  return interval && [percentText(interval[0], total, language), percentText(interval[1], total, language)]
}

/** What a standard promises, as a share: `90%`, or `99.5%` where that is meant. */
export function targetText(share: number, language: Language): string {
  return percentText(share, DECIMAL_FROM, language)
}

/** A place on the axis of a chart. */
export function axisText(share: number, language: Language): string {
  return percentText(share, 1, language)
}

function percentText(share: number, total: number, language: Language): string {
  const digits = total < DECIMAL_FROM ? 0 : 1
  const format = { style: 'percent', minimumFractionDigits: 0, maximumFractionDigits: digits } as const
  return new Intl.NumberFormat(`${language}-US`, format).format(share)
}
