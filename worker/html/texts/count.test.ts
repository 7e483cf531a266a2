import { describe, expect, it } from 'vitest'
import { countingIn } from './count.ts'

describe('a count', () => {
  const forms = { one: '# gap is open', other: '# gaps are open' }

  it('has a form for one, and another for none and many', () => {
    const { count } = countingIn('en')
    expect([0, 1, 2, 1000].map((value) => count(value, forms))).toEqual([
      '0 gaps are open',
      '1 gap is open',
      '2 gaps are open',
      '1,000 gaps are open',
    ])
  })

  it('has the six forms of Arabic', () => {
    const { count } = countingIn('ar')
    const six = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' }
    expect([0, 1, 2, 3, 11, 100].map((value) => count(value, six))).toEqual(Object.values(six))
  })

  it('is said as any other number where a form has no words', () => {
    expect(countingIn('ar').count(2, { other: 'said' })).toBe('said')
  })

  it('writes the number as the language does', () => {
    expect(countingIn('es').number(1_234_567.5)).toBe('1,234,567.5')
  })
})
