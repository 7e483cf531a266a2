import { describe, expect, it } from 'vitest'
import { isIsoDate } from './iso-day.ts'
import { addPeriod, parsePeriod } from './review-date.ts'

describe('when the next review is due', () => {
  it.each([
    ['2026-11-22', '90 days', '2027-02-20'],
    ['2026-11-22', '2 weeks', '2026-12-06'],
    ['2026-11-22', '6 months', '2027-05-22'],
    ['2026-08-31', '6 months', '2027-02-28'],
    ['2027-08-31', '6 months', '2028-02-29'],
    ['2028-02-29', '1 year', '2029-02-28'],
  ])('%s and %s is %s', (day, period, due) => {
    expect(addPeriod(day, parsePeriod(period) ?? { count: 0, unit: 'day' })).toBe(due)
  })

  it.each(['6', 'months', '0 days', '1.5 years', '6 moons', '-1 year', '1000 days'])(
    'does not take %j as a period',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined()
    },
  )

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', 'today', '2026-11-22T00:00:00Z'])(
    'does not take %j as a day',
    (text) => {
      expect(isIsoDate(text)).toBe(false)
    },
  )
})
