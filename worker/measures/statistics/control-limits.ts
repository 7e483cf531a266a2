import type { Counted } from './newcombe.ts'

/** One place of a control chart: its value, and between which values chance alone leaves it. */
export interface ControlPoint {
  value: number
  middle: number
  low: number
  high: number
}

/** Three standard deviations, as Shewhart has it. */
const SIGMAS = 3
/** Mean moving range to three standard deviations of single values: 3 ÷ 1.128 (Shewhart's d2 for pairs). */
const XMR_FACTOR = 2.66
const D2 = 1.128

/** p-chart: shares of so many each, around the share of all of them. Limits stay between 0 and 1. */
export function shareLimits(counted: readonly Counted[]): ControlPoint[] {
  return limitsOf(counted, 1)
}

/** Laney's p′-chart, for thousands a period: a p-chart's limits, as wide as the shares really vary from one period to the next
 * (Laney, Quality Engineering 14, 2002). With so many, a p-chart takes every day for a signal. */
export function wideShareLimits(counted: readonly Counted[]): ControlPoint[] {
  const middle = meanShare(counted)
  // Where all or none were counted, nothing varies.
  if (middle === 0 || middle === 1) return shareLimits(counted)
  const scores = counted.map(({ count, total }) => (count / total - middle) / deviation(middle, total))
  return limitsOf(counted, meanMovingRange(scores) / D2)
}

/** XmR chart of single values, such as counts and times. Nothing here is below 0. */
export function valueLimits(values: readonly number[]): ControlPoint[] {
  const middle = mean(values)
  const width = XMR_FACTOR * meanMovingRange(values)
  return values.map((value) => ({ value, middle, low: Math.max(0, middle - width), high: middle + width }))
}

function limitsOf(counted: readonly Counted[], spread: number): ControlPoint[] {
  const middle = meanShare(counted)
  return counted.map(({ count, total }) => {
    const width = SIGMAS * deviation(middle, total) * spread
    return { value: count / total, middle, low: Math.max(0, middle - width), high: Math.min(1, middle + width) }
  })
}

function meanShare(counted: readonly Counted[]): number {
  return sum(counted.map(({ count }) => count)) / sum(counted.map(({ total }) => total))
}

function deviation(share: number, total: number): number {
  return Math.sqrt((share * (1 - share)) / total)
}

function meanMovingRange(values: readonly number[]): number {
  return mean(values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value))))
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
