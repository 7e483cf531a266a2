import type { ReplyKind } from '../../contract/index.ts'
import {
  DAILY_KINDS,
  type DailyCount,
  type DailyKind,
  type DayRange,
  noneCounted,
} from '../../store/numbers/daily-counts.ts'
import { daysOf } from './numbers-address.ts'

/** A bar of a chart over time: a day, or the week from that day. */
export type Bin = Record<DailyKind, number> & { day: string }
export type Step = 'day' | 'week'

/** A year of days would be bars thinner than a line. */
const MOST_DAYS = 100

/** Counts by day, or by week where the time is long, with the days on which nothing was counted. The first week may be short:
 * the last one ends today. */
export function binsOf(range: DayRange, counts: readonly DailyCount[]): { step: Step; bins: Bin[] } {
  const days = daysOf(range)
  const length = days.length > MOST_DAYS ? 7 : 1
  const byDay = new Map(counts.map((count) => [count.day, count]))
  const bins: Bin[] = []
  for (let end = days.length; end > 0; end -= length) {
    const some = days.slice(Math.max(0, end - length), end)
    bins.unshift(some.reduce((bin, day) => add(bin, byDay.get(day)), emptyBin(some[0] ?? range.from)))
  }
  return { step: length === 1 ? 'day' : 'week', bins }
}

function emptyBin(day: string): Bin {
  return { day, ...noneCounted() }
}

function add(bin: Bin, count: Record<DailyKind, number> | undefined): Bin {
  for (const kind of count ? DAILY_KINDS : []) bin[kind] += count?.[kind] ?? 0
  return bin
}

/** The sums over all bins. */
export function totalOf(bins: readonly Bin[]): Bin {
  return bins.reduce(add, emptyBin(''))
}

/** All that came in. */
export function questionsOf(bin: Record<ReplyKind, number>): number {
  return askedOf(bin) + bin.note
}

/** What asked something: greetings and thanks are answered by themselves. */
export function askedOf(bin: Record<ReplyKind, number>): number {
  return answeredOf(bin) + bin.choices + bin.unanswered
}

/** What got an answer, or the people that it asked for. */
export function answeredOf({ answer, contacts }: Record<ReplyKind, number>): number {
  return answer + contacts
}
