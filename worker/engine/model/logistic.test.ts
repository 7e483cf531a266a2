import { expect, it } from 'vitest'
import { levelOf, likelihood, shifted } from './logistic.ts'

const MODEL = { features: ['sign'], mean: [0], deviation: [1], weights: [2], bias: 0 }

it('cuts a feature that is far out, so that it cannot decide alone', () => {
  expect(likelihood(MODEL, { sign: 1000 })).toBe(likelihood(MODEL, { sign: 4 }))
  expect(likelihood(MODEL, {})).toBe(0.5)
})

it('takes a figure that is not known for the usual one', () => {
  const model = { ...MODEL, mean: [3], bias: 1 }
  expect(likelihood(model, {})).toBe(likelihood(model, { sign: 3 }))
  expect(likelihood(model, {})).not.toBe(likelihood(model, { sign: 0 }))
})

it('moves a chance by log-odds, and never to 0 or 1', () => {
  expect(shifted(0.5, Math.log(3))).toBe(0.75)
  expect(shifted(0.25, Math.log(3))).toBe(0.5)
  expect(shifted(0.1234, 0)).toBe(0.1234)
  expect(shifted(0, 3)).toBeLessThan(0.01)
  expect(shifted(1, -3)).toBeGreaterThan(0.99)
})

it('learns the level at which chances are right, and little from few cases', () => {
  const cases = (count: number) => Array.from({ length: count }, (_, at) => ({ chance: 0.5, holds: at % 4 !== 0 }))
  expect(levelOf(cases(4000))).toBeCloseTo(Math.log(3), 1)
  expect(levelOf(cases(4))).toBeLessThan(0.3)
  expect(levelOf([])).toBe(0)
})
