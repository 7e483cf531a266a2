import { expect, it } from 'vitest'
import { likelihood } from '../../worker/engine/model/logistic.ts'
import { type Example, fitLogistic } from './fit-logistic.ts'

/** Examples whose label follows from `sign` in eight of ten; `hint` only tells which set it is. */
function examplesOf(set: string, shareWithSign: number, hint: number): Example[] {
  return Array.from({ length: 200 }, (_, at) => {
    const sign = at % 20 < 20 * shareWithSign ? 1 : 0
    const label = Math.floor(at / 20) < 8 ? sign : 1 - sign
    return { set, features: { sign, hint }, label, weight: 1 }
  })
}

const EASY = examplesOf('easy', 0.8, 1)
const HARD = examplesOf('hard', 0.2, 0)

it('gives the shares that it saw as chances', () => {
  const model = fitLogistic(EASY, ['sign'], { l2: 0.001 })
  expect(likelihood(model, { sign: 1 })).toBeCloseTo(0.8, 2)
  expect(likelihood(model, { sign: 0 })).toBeCloseTo(0.2, 2)
})

it('does not learn from which set an example comes where each set has a level of its own', () => {
  const weightOf = (ownLevels: boolean) =>
    Math.abs(fitLogistic([...EASY, ...HARD.map(opposite)], ['sign', 'hint'], { l2: 1, ownLevels }).weights[1] ?? 0)
  expect(weightOf(false)).toBeGreaterThan(0.3)
  expect(weightOf(true)).toBeLessThan(0.05)
})

/** As many more are false in the set as the hint would explain. */
function opposite(example: Example, at: number): Example {
  return at % 3 === 0 ? { ...example, label: 0 } : example
}

it('keeps one level for all sets, at which the chances are right over all of them', () => {
  const all = [...EASY, ...HARD]
  const model = fitLogistic(all, ['sign'], { l2: 1, ownLevels: true })
  const expected = all.reduce((sum, { label }) => sum + label, 0)
  const said = all.reduce((sum, { features }) => sum + likelihood(model, features), 0)
  expect(said).toBeCloseTo(expected, 0)
})
