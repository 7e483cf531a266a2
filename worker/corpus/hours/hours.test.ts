import { describe, expect, it } from 'vitest'
import type { ClosureRecord, HoursRecord } from '../corpus.ts'
import { closedDays, presentHours } from './closed-days.ts'
import { openingAt } from './opening.ts'

const weekdays = (changes: Partial<HoursRecord> = {}): HoursRecord => ({
  timeZone: 'America/New_York',
  open: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' }],
  ...(changes as object),
})
const year = (hours: HoursRecord, of: number) =>
  closedDays(hours, [], `${of}-01-01`, `${of}-12-31`).map(({ day }) => day.slice(5))

describe('federal holidays', () => {
  // As the Office of Personnel Management published them.
  it.each([
    [2021, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
    [2022, '01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26'],
    [2023, '01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25'],
    [2024, '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
    [2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
    [2027, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
  ])('of %i are those that were observed', (of, days) => {
    expect(year(weekdays(), of).join(' ')).toBe(days)
  })

  it('that fall on a Saturday are kept on it by whoever is there on Saturdays', () => {
    const open = [{ days: [1, 2, 3, 4, 5, 6], from: '08:00', to: '18:00' }]
    expect(year(weekdays({ open }), 2026)).toContain('07-04')
    expect(year(weekdays({ open }), 2026)).not.toContain('07-03')
  })

  it('hold Inauguration Day in Washington alone, a day later where it is a Sunday', () => {
    expect(year(weekdays({ holidays: 'washington' }), 2029)).toContain('01-20')
    expect(year(weekdays({ holidays: 'washington' }), 2013)).toContain('01-21')
    expect(year(weekdays({ holidays: 'washington' }), 2027)).not.toContain('01-20')
    expect(year(weekdays(), 2029)).not.toContain('01-20')
  })

  it('are kept as the hours say: none, or those named', () => {
    expect(year(weekdays({ holidays: 'none' }), 2026)).toEqual([])
    expect(year(weekdays({ holidays: ['thanksgiving', 'christmas'] }), 2026)).toEqual(['11-26', '12-25'])
    expect(year({ always: true }, 2026)).toEqual([])
  })
})

describe('closures of an agency', () => {
  const closure: ClosureRecord = { from: '2026-12-23', to: '2026-12-28', name: { en: 'Moving', es: 'Mudanza' } }

  it('close every day of theirs', () => {
    const days = closedDays(weekdays(), [closure], '2026-12-01', '2026-12-26').map(({ day }) => day)
    expect(days).toEqual(['2026-12-23', '2026-12-24', '2026-12-25', '2026-12-26'])
  })

  it('travel in the reader’s language, with the holidays of two weeks', () => {
    expect(presentHours(weekdays(), [closure], 'es', '2026-11-20').closed).toEqual([
      { day: '2026-11-26', name: 'Día de Acción de Gracias' },
    ])
    expect(presentHours(weekdays(), [closure], 'es', '2026-12-20').closed?.[0]).toEqual({
      day: '2026-12-23',
      name: 'Mudanza',
    })
  })
})

describe('whether somebody picks up', () => {
  const at = (iso: string, hours = weekdays()) => {
    const now = new Date(iso)
    return openingAt(presentHours(hours, [], 'en', now.toISOString().slice(0, 10)), now)
  }

  it('is told with the time until which', () => {
    expect(at('2026-11-25T20:00:00Z')).toEqual({ state: 'open', until: '2026-11-25T20:00', on: '2026-11-25' })
  })

  it('is no on a holiday, with its name and the next day that is none', () => {
    expect(at('2026-11-26T20:00:00Z')).toMatchObject({
      ...{ state: 'closed', closedFor: 'Thanksgiving Day', opens: '2026-11-27T08:00' },
    })
  })

  it('is no on the eve, after hours: it opens past the holiday', () => {
    expect(at('2026-11-26T02:00:00Z')).toMatchObject({ state: 'closed', opens: '2026-11-27T08:00', on: '2026-11-25' })
    expect(at('2026-07-03T02:00:00Z')).toMatchObject({ opens: '2026-07-06T08:00' })
  })

  it('is the line’s day, not the world’s: 11 p.m. before Labor Day in New York is Labor Day in London', () => {
    expect(at('2026-09-07T03:00:00Z')).not.toHaveProperty('closedFor')
    expect(at('2026-09-07T05:00:00Z')).toMatchObject({ closedFor: 'Labor Day', opens: '2026-09-08T08:00' })
  })

  it('is right before and after a clock change', () => {
    expect(at('2026-03-09T12:30:00Z')).toMatchObject({ state: 'open' }) // 8:30, the first day of summer time
    expect(at('2026-03-06T12:30:00Z')).toMatchObject({ state: 'closed', opens: '2026-03-06T08:00' })
    expect(at('2026-11-02T12:30:00Z')).toMatchObject({ state: 'closed' }) // 7:30, summer time ended yesterday
  })

  it('in the caller’s own zone is told only where it is so in every state', () => {
    const caller = weekdays({ timeZone: 'caller' })
    expect(at('2026-11-25T19:00:00Z', caller)).toEqual({ state: 'open' }) // 2 p.m. in New York, 9 a.m. in Honolulu
    expect(at('2026-11-25T14:00:00Z', caller)).toBeUndefined()
    expect(at('2026-11-26T20:00:00Z', caller)).toMatchObject({ state: 'closed', closedFor: 'Thanksgiving Day' })
  })

  it('is always only where it is always', () => {
    expect(at('2026-11-26T20:00:00Z', { always: true })).toEqual({ state: 'always' })
    expect(at('2026-11-20T20:00:00Z', { always: true, holidays: 'some' })).toEqual({ state: 'open' })
    expect(at('2026-11-26T20:00:00Z', { always: true, holidays: 'some' })).toEqual({
      ...{ state: 'unsure', closedFor: 'Thanksgiving Day' },
    })
    expect(at('2026-11-26T20:00:00Z', { always: true, holidays: ['thanksgiving'] })).toMatchObject({
      ...{ state: 'closed', opens: '2026-11-27T00:00' },
    })
  })
})
