import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOf, isMet } from './change.ts'
import { type ControlPoint, shareLimits, valueLimits, wideShareLimits } from './control-limits.ts'
import { shareDifference } from './newcombe.ts'
import { LEAST_POINTS, type SignalRule, signalsOf } from './signals.ts'
import { wilson } from './wilson.ts'

const tenths = (values: readonly number[]) => values.map((value) => Math.round(1_000 * value) / 10)
const Z = 1.959963985

/** Wilson's interval found another way: its ends are the shares that a score test just does not refuse, sought by halving. */
function wilsonByTest(count: number, total: number): [number, number] {
  const refused = (share: number) => Math.abs(count / total - share) > Z * Math.sqrt((share * (1 - share)) / total)
  const end = (inside: number, outside: number) => {
    let [a, b] = [inside, outside]
    for (let step = 0; step < 60; step++) {
      const middle = (a + b) / 2
      if (refused(middle)) b = middle
      else a = middle
    }
    return a
  }
  return [end(count / total, 0), end(count / total, 1)]
}

describe('Wilson’s interval', () => {
  it.each([
    [8, 10, 49.0, 94.3],
    [9, 10, 59.6, 98.2],
    [16, 20, 58.4, 91.9],
    [24, 30, 62.7, 90.5],
    [40, 50, 67.0, 88.8],
    [80, 100, 71.1, 86.7],
    [160, 200, 73.9, 85.0],
    [320, 400, 75.8, 83.6],
    [800, 1000, 77.4, 82.4],
    [10, 10, 72.2, 100],
    [1, 1, 20.7, 100],
  ])('of %d in %d is %d to %d per cent', (count, total, from, to) => {
    expect(tenths(wilson(count, total))).toEqual([from, to])
  })

  it('is where a score test begins to refuse, for any counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, share) => {
        const count = Math.round(share * total)
        const [from, to] = wilson(count, total)
        const [low, high] = wilsonByTest(count, total)
        return Math.abs(from - low) < 1e-4 && Math.abs(to - high) < 1e-4
      }),
    )
  })
})

describe('the difference of two shares', () => {
  it.each([
    [80, 100, 70, 100, 10, -2.0, 21.7],
    [800, 1000, 700, 1000, 10, 6.2, 13.8],
  ])('of %d in %d and %d in %d has Newcombe’s interval', (a, n, b, m, difference, from, to) => {
    const found = shareDifference({ count: a, total: n }, { count: b, total: m })
    expect(tenths([found.difference, ...found.interval])).toEqual([difference, from, to])
  })

  it('is named by rule: rose, fell, no clear change, too few', () => {
    const of = (count: number, total: number) => ({ count, total })
    expect(changeOf(of(800, 1000), of(700, 1000), 10)).toBe('rose')
    expect(changeOf(of(700, 1000), of(800, 1000), 10)).toBe('fell')
    expect(changeOf(of(80, 100), of(70, 100), 10)).toBe('no-clear-change')
    expect(changeOf(of(9, 9), of(100, 1000), 10)).toBe('too-few')
    expect(changeOf(of(10, 10), of(0, 10), 11)).toBe('too-few')
  })
})

describe('a target', () => {
  const result = (count: number, total: number, share: number, least = true) =>
    isMet({ count, total }, { share, least }, { interval: wilson(count, total), minimum: 10 })

  it('is met or missed only outside the interval', () => {
    expect(result(95, 100, 0.8)).toBe('yes')
    expect(result(60, 100, 0.8)).toBe('no')
    expect(result(82, 100, 0.8)).toBe('cannot-tell')
    expect(result(9, 9, 0.1)).toBe('cannot-tell')
  })

  it('can be a most as well as a least', () => {
    expect(result(1, 100, 0.2, false)).toBe('yes')
    expect(result(60, 100, 0.2, false)).toBe('no')
  })

  it('of a census is met or missed as counted', () => {
    const census = { interval: undefined, minimum: 0 }
    expect(isMet({ count: 4, total: 5 }, { share: 0.8, least: true }, census)).toBe('yes')
    expect(isMet({ count: 3, total: 5 }, { share: 0.8, least: true }, census)).toBe('no')
    expect(isMet({ count: 0, total: 0 }, { share: 0.8, least: true }, census)).toBe('cannot-tell')
  })
})

describe('a control chart', () => {
  it.each([
    [10, 42, 100],
    [25, 56, 100],
    [100, 68, 92],
    [400, 74, 86],
  ])('of shares around 80 per cent has the limits of %d a period', (total, low, high) => {
    const [point] = shareLimits(Array.from({ length: 12 }, () => ({ count: 0.8 * total, total })))
    expect([point?.low, point?.high].map((end) => Math.round(100 * (end ?? 0)))).toEqual([low, high])
  })

  it('of single values has the limits of the worked example in the NIST handbook (6.3.2.2)', () => {
    const flows = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]
    const [point] = valueLimits(flows)
    expect([point?.low, point?.middle, point?.high].map((end) => Math.round(100 * (end ?? 0)) / 100)).toEqual([
      45.82, 50.81, 55.8,
    ])
  })

  it('of thousands a day is as wide as the days really vary', () => {
    const days = Array.from({ length: 14 }, (_, day) => ({
      count: 8_000 + (day % 2 === 0 ? 300 : -300),
      total: 10_000,
    }))
    const outside = (points: ControlPoint[]) => points.filter(({ value, low, high }) => value < low || value > high)
    expect(outside(shareLimits(days))).toHaveLength(14)
    expect(outside(wideShareLimits(days))).toHaveLength(0)
  })

  it.each([0, 5_000])('of thousands a day has limits where %d of 5,000 were counted each day', (count) => {
    const days = Array.from({ length: LEAST_POINTS }, () => ({ count, total: 5_000 }))
    const [point] = wideShareLimits(days)
    expect([point?.low, point?.middle, point?.high]).toEqual(Array(3).fill(count / 5_000))
  })
})

const point = (value: number): ControlPoint => ({ value, middle: 50, low: 20, high: 80 })
/** Values that break no rule. */
const QUIET = [51, 49, 52, 48, 51, 49, 52, 48, 51, 49, 52, 48]

/** The rules written down once more, as somebody would check them by eye. */
function byEye(values: number[]): string[] {
  const found: string[] = []
  for (let at = 0; at < values.length; at++) {
    const last = (count: number) => (at + 1 < count ? [] : values.slice(at + 1 - count, at + 1))
    const seven = last(7)
    const value = values[at] ?? 50
    const near = values.slice(Math.max(0, at - 2), at + 1)
    if (value > 80 || value < 20) found.push(`outside ${at}`)
    if (seven.length > 0 && (seven.every((one) => one > 50) || seven.every((one) => one < 50))) found.push(`run ${at}`)
    const [up, down] = [1, -1].map((way) => seven.every((one, i) => i === 0 || way * (one - (seven[i - 1] ?? 0)) > 0))
    if (seven.length > 0 && (up || down)) found.push(`trend ${at}`)
    const high = value > 70 && near.filter((one) => one > 70).length >= 2
    if (high || (value < 30 && near.filter((one) => one < 30).length >= 2)) found.push(`near-limit ${at}`)
  }
  return found
}

describe('the signals of a control chart', () => {
  it.each<[SignalRule, number[]]>([
    ['outside', [81]],
    ['run', [53, 52, 54, 52, 53, 52, 54]],
    ['trend', [44, 46, 48, 50, 51, 52, 53]],
    ['near-limit', [72, 51, 74]],
  ])('see %s', (rule, values) => {
    const rules = signalsOf([...QUIET, ...values].map(point)).map((signal) => signal.rule)
    expect(rules).toContain(rule)
  })

  it('see no nearness to a limit that was cut at all of them: it takes two of the three deviations', () => {
    const cut = (value: number): ControlPoint => ({ value, middle: 0.9, low: 0.75, high: 1 })
    const rules = (...values: number[]) =>
      signalsOf([...QUIET.map((value) => 0.85 + value / 1_000), ...values].map(cut)).map(({ rule }) => rule)
    expect(rules(0.98, 0.9, 0.98)).not.toContain('near-limit')
    expect(rules(0.79, 0.9, 0.79)).toContain('near-limit')
  })

  it('are none in what is only chance, nor in fewer than twelve points', () => {
    expect(signalsOf(QUIET.map(point))).toEqual([])
    expect(signalsOf(Array.from({ length: LEAST_POINTS - 1 }, () => point(99)))).toEqual([])
  })

  it('are those that a second reading of the rules finds, over 1,000 random charts', () => {
    const VALUES = fc.array(fc.integer({ min: 10, max: 90 }), { minLength: LEAST_POINTS, maxLength: 40 })
    fc.assert(
      fc.property(VALUES, (values) => {
        const found = signalsOf(values.map(point)).map(({ rule, at }) => `${rule} ${at}`)
        expect(found).toEqual(byEye(values))
      }),
      { numRuns: 1_000 },
    )
  })
})
