import { expect, it } from 'vitest'
import { phrasingBias } from './phrasing-bias.ts'

const found = (isWorded: boolean, phrases: number, wording: number) => ({
  isWorded,
  parts: {
    words: 1,
    phrases,
    letters: 1,
    meaning: 1,
    wording,
    covered: 1,
    agency: 0,
    phrasingBias: 0,
    earlier: 0,
    part: 0,
  },
})
const several = <T>(count: number, one: T) => Array.from({ length: count }, () => one)

it('is how far answers with wordings lie above the others, less where there are few of either', () => {
  const all = [...several(20, found(true, 0.3, 0.5)), ...several(20, found(false, 0.2, 0.4))]
  expect(phrasingBias(all)).toBeCloseTo((0.2 * 20) / 25, 9)
  expect(phrasingBias([found(true, 0.3, 0.5), ...several(20, found(false, 0.2, 0.4))])).toBeCloseTo(0.2 / 6, 9)
})

it('is nothing where all answers have wordings, or none, or nothing was found', () => {
  expect(phrasingBias(several(9, found(true, 0.3, 0.5)))).toBe(0)
  expect(phrasingBias(several(9, found(false, 0.3, 0.5)))).toBe(0)
  expect(phrasingBias([])).toBe(0)
})
