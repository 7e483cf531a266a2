import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  closedPeriods,
  lastClosed,
  measureDay,
  PERIOD_KINDS,
  periodNamed,
  periodOf,
  periodWeeks,
} from './fiscal-periods.ts'
import { workingDayAfter } from './working-days.ts'

const DAY = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a period', () => {
  it.each([
    ['2026-09-30', '2026-Q4', '2026-07-01', '2026-09-30'],
    ['2026-10-01', '2027-Q1', '2026-10-01', '2026-12-31'],
    ['2026-12-31', '2027-Q1', '2026-10-01', '2026-12-31'],
    ['2027-01-01', '2027-Q2', '2027-01-01', '2027-03-31'],
    ['2026-05-14', '2026-Q3', '2026-04-01', '2026-06-30'],
  ])('of %s is the fiscal quarter %s', (day, name, from, to) => {
    expect(periodOf('quarter', day)).toEqual({ name, from, to })
  })

  it('knows leap years and fiscal years', () => {
    expect(periodOf('month', '2028-02-03')).toEqual({ name: '2028-02', from: '2028-02-01', to: '2028-02-29' })
    expect(periodOf('year', '2026-11-29')).toEqual({ name: 'FY2027', from: '2026-10-01', to: '2027-09-30' })
  })

  it('holds its day, is found again by its name, and touches the one before, for any day', () => {
    fc.assert(
      fc.property(DAY, fc.constantFrom(...PERIOD_KINDS), (day, kind) => {
        const period = periodOf(kind, day)
        const [closed] = closedPeriods(kind, day, 2)
        expect(period.from <= day && day <= period.to).toBe(true)
        expect(periodNamed(period.name)).toEqual(period)
        expect(Date.parse(period.from) - Date.parse(closed?.to ?? '')).toBe(86_400_000)
      }),
    )
  })

  it('is closed the day after its last', () => {
    expect(lastClosed('quarter', '2026-12-31').name).toBe('2026-Q4')
    expect(lastClosed('quarter', '2027-01-01').name).toBe('2027-Q1')
  })

  it('holds whole weeks, Monday to Sunday, for any day', () => {
    expect(periodWeeks(periodOf('quarter', '2026-11-01'))).toEqual({ from: '2026-10-05', to: '2026-12-21' })
    fc.assert(
      fc.property(DAY, (day) => {
        const period = periodOf('quarter', day)
        const { from, to } = periodWeeks(period)
        const sunday = new Date(Date.parse(to) + 6 * 86_400_000).toISOString().slice(0, 10)
        expect([from, to].map((one) => new Date(one).getUTCDay())).toEqual([1, 1])
        expect(from >= period.from && sunday <= period.to).toBe(true)
        expect((Date.parse(to) - Date.parse(from)) / 604_800_000).toBeGreaterThanOrEqual(11)
      }),
    )
  })

  it('of another name is none', () => {
    for (const name of ['2026-Q5', '2026-13', 'FY26', '']) expect(periodNamed(name)).toBeUndefined()
  })
})

describe('the day where figures are counted', () => {
  it.each([
    ['2026-10-01T03:59:59Z', '2026-09-30'],
    ['2026-10-01T04:00:00Z', '2026-10-01'],
    ['2027-01-01T04:59:59Z', '2026-12-31'],
    ['2027-01-01T05:00:00Z', '2027-01-01'],
    ['2026-11-01T05:30:00Z', '2026-11-01'],
    ['2026-11-01T06:30:00Z', '2026-11-01'],
  ])('of %s is %s, daylight saving or not', (moment, day) => {
    expect(measureDay(new Date(moment))).toBe(day)
  })
})

describe('working days', () => {
  it.each([
    ['2026-11-20', 3, '2026-11-25'],
    ['2026-11-25', 1, '2026-11-27'],
    ['2026-12-23', 2, '2026-12-28'],
    ['2026-07-02', 1, '2026-07-06'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-20', 10, '2026-12-07'],
  ])('after %s, %d of them end on %s', (day, count, end) => {
    expect(workingDayAfter(day, count)).toBe(end)
  })
})
