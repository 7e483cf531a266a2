import { describe, expect, it } from 'vitest'
import { plainScore } from './plain-score.ts'

describe('plain score', () => {
  it('is 100 where nothing is to be changed', () => expect(plainScore([], 8, 300)).toBe(100))
  it('takes 6 for each grade above the target', () => expect(plainScore([], 10, 300)).toBe(88))
  it('counts a finding by its cost in 100 words, so that long answers are not punished', () => {
    expect(plainScore([{ rule: 'long-sentence' }], 5, 100)).toBe(92)
    expect(plainScore([{ rule: 'long-sentence' }], 5, 400)).toBe(98)
  })
  it('never falls below 0', () => expect(plainScore(Array(40).fill({ rule: 'referral' }), 20, 10)).toBe(0))
})
