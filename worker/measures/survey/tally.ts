import type { Box } from './omb-file.ts'
import { branchOf, DRIVERS, type Driver, pointsOf, type Scale } from './wording.ts'

/** Responses that say the same, and how many of them: what the store counts. */
export interface CountedResponse {
  trust: number
  positive: Record<Driver, Box>
  negative: Record<Driver, Box>
  count: number
}

/** What people said, counted. */
export interface Tally {
  responses: number
  /** Of trust, by point of the scale, in its order. */
  points: { point: number; count: number }[]
  /** Up, or 4 and 5. */
  trusting: number
  /** Of each driver that the survey has: how many ticked it on either list, and how many were shown that box. */
  drivers: { driver: Driver; positive: Ticked; negative: Ticked }[]
}
interface Ticked {
  ticked: number
  shown: number
}

/** Counts responses of one wording. A box counts among those who saw it: who answered the first question was shown one of the two lists. */
export function tallyOf(responses: readonly CountedResponse[], scale: Scale): Tally {
  const points = pointsOf(scale).map((point) => ({
    point,
    count: sum(responses.filter(({ trust }) => trust === point)),
  }))
  const has = (driver: Driver) =>
    responses.some((one) => one.positive[driver] !== undefined || one.negative[driver] !== undefined)
  return {
    responses: sum(responses),
    points,
    trusting: sum(responses.filter(({ trust }) => branchOf(scale, trust) === 'positive')),
    drivers: DRIVERS.filter(has).map((driver) => ({
      driver,
      positive: ticked(responses, scale, 'positive', driver),
      negative: ticked(responses, scale, 'negative', driver),
    })),
  }
}

function ticked(all: readonly CountedResponse[], scale: Scale, side: 'positive' | 'negative', driver: Driver): Ticked {
  const shown = all.filter((one) => branchOf(scale, one.trust) === side && one[side][driver] !== undefined)
  return { shown: sum(shown), ticked: sum(shown.filter((one) => one[side][driver] === 1)) }
}

function sum(responses: readonly CountedResponse[]): number {
  return responses.reduce((all, { count }) => all + count, 0)
}
