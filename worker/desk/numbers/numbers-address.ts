import * as z from 'zod/mini'
import { CHANNELS, type Channel } from '../../contract/index.ts'
import { DAY_MS, daysAfter, isoDay } from '../../corpus/index.ts'
import type { DayRange } from '../../store/numbers/daily-counts.ts'

/** The times that numbers can be of, as they stand in the address. */
export const TIMES = ['7d', '30d', '90d', '12m'] as const
export type Time = (typeof TIMES)[number]

const DAYS: Record<Time, number> = { '7d': 7, '30d': 30, '90d': 90, '12m': 365 }

/** What the numbers are of: a time, one agency or all, one channel or all. */
export interface NumbersFilter {
  time: Time
  agency?: string
  channel?: Channel
}

// What cannot be read in the address counts as not said: a view sent by mail still opens.
const Address = z.object({
  time: z.catch(z.enum(TIMES), '30d'),
  agency: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(80))), undefined),
  channel: z.catch(z.optional(z.enum(CHANNELS)), undefined),
})

/** The filter of an address. An agency that this deployment does not have counts as not said. */
export function readFilter(query: Record<string, string>, agencies: readonly { id: string }[]): NumbersFilter {
  const { time, agency, channel } = Address.parse(query)
  const isKnown = agencies.some(({ id }) => id === agency)
  return { time, ...(agency !== undefined && isKnown ? { agency } : {}), ...(channel ? { channel } : {}) }
}

/** The address of a page of numbers; what is as usual is left out. */
export function numbersPath({ time, agency, channel }: NumbersFilter, place = '/desk/numbers'): string {
  const query = new URLSearchParams()
  if (time !== '30d') query.set('time', time)
  if (agency) query.set('agency', agency)
  if (channel) query.set('channel', channel)
  return query.size === 0 ? place : `${place}?${query}`
}

/** The whole days of a time, today last. */
export function rangeOf(time: Time, now: Date): DayRange {
  return { from: daysAfter(isoDay(now), 1 - DAYS[time]), to: isoDay(now) }
}

/** As many days as a range has, right before it. */
export function rangeBefore({ from, to }: DayRange): DayRange {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1
  return { from: daysAfter(from, -days), to: daysAfter(from, -1) }
}

/** Every day of a range. */
export function daysOf({ from, to }: DayRange): string[] {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1
  return Array.from({ length: days }, (_, at) => daysAfter(from, at))
}
