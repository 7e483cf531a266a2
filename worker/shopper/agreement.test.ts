import { expect, it } from 'vitest'
import { agreementOf } from './agreement.ts'

const pairs = (...counts: [string, string, number][]) =>
  counts.flatMap(([one, other, count]) => Array.from({ length: count }, () => [one, other] as const))

it('is Cohen’s kappa: 35 of 50 alike where half would be by chance', () => {
  // Yes/yes 20, yes/no 5, no/yes 10, no/no 15: p_o = .7, p_e = .5 · .6 + .5 · .4 = .5.
  const { both, same, kappa } = agreementOf(
    pairs(['yes', 'yes', 20], ['yes', 'no', 5], ['no', 'yes', 10], ['no', 'no', 15]),
  )
  expect([both, same]).toEqual([50, 35])
  expect(kappa).toBeCloseTo(0.4)
})

it('is below 0 where two agree less than by chance, and 1 where always', () => {
  expect(agreementOf(pairs(['right', 'wrong', 5], ['wrong', 'right', 5])).kappa).toBe(-1)
  expect(agreementOf(pairs(['right', 'right', 5], ['wrong', 'wrong', 5])).kappa).toBe(1)
})

it('is not told where nobody rated, or all said the same', () => {
  expect(agreementOf([])).toEqual({ both: 0, same: 0, kappa: undefined })
  expect(agreementOf(pairs(['right', 'right', 9])).kappa).toBeUndefined()
})
