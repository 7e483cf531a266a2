import { describe, expect, it } from 'vitest'
import { daysAfter, isoDay } from './iso-day.ts'

describe('a day', () => {
  it('is the one in UTC, of a date or of milliseconds', () => {
    const evening = new Date('2026-11-22T22:30:00-05:00')
    expect([isoDay(evening), isoDay(evening.getTime())]).toEqual(['2026-11-23', '2026-11-23'])
  })

  it('may be counted on over the end of a month, and back', () => {
    expect([daysAfter('2028-02-28', 2), daysAfter('2027-01-01', -1)]).toEqual(['2028-03-01', '2026-12-31'])
  })
})
