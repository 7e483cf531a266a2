import { describe, expect, it } from 'vitest'
import { placeOf } from './place-of.ts'

const there = (fact: string, text: string, spelling: 'written' | 'spoken' = 'written', language: 'en' | 'es' = 'en') =>
  placeOf(fact, text, spelling, language) >= 0

describe('a fact', () => {
  it('arrives however its number is grouped, and not where a digit is wrong or one more stands beside it', () => {
    expect(there('1-800-772-1213', 'Call (800) 772-1213 now')).toBe(true)
    expect(there('1-800-772-1213', 'Call 8 0 0, 7 7 2, 1 2 1 3.', 'spoken')).toBe(true)
    expect(there('1-800-772-1213', 'Call 800-772-1214')).toBe(false)
    expect(there('988', 'Call 9 8 8 now.', 'spoken')).toBe(true)
    expect(there('911', 'Case 29115 of 9,110')).toBe(false)
  })

  it('arrives with other quotes, spaces and accents, as text messages have them', () => {
    expect(there('within 60 days', 'You have “within\u00a060  days”')).toBe(true)
    expect(there('60 días', 'Tiene 60 dias')).toBe(true)
    expect(there('60 days', 'Within 160 days, or 1,060 days')).toBe(false)
    expect(there('$20', 'It costs $202.90, or $20.90.')).toBe(false)
    expect(there('$20', 'Not $202.90. It costs $20.')).toBe(true)
  })

  it('arrives by voice as it is said: forms, amounts and addresses', () => {
    expect(there('SS-5', 'Fill out form S S dash 5.', 'spoken')).toBe(true)
    expect(there('$202.90', 'It is 202 dollars and 90 cents a month.', 'spoken')).toBe(true)
    expect(there('ssa.gov/number-card', 'Web address: s s a dot gov slash number dash card.', 'spoken')).toBe(true)
    expect(there('SS-5', 'Fill out form S S dash 6.', 'spoken')).toBe(false)
  })

  it('has a place, so that what must come first can be told', () => {
    expect(placeOf('988', 'Call 988, or 911', 'written', 'en')).toBeLessThan(
      placeOf('911', 'Call 988, or 911', 'written', 'en'),
    )
  })
})
