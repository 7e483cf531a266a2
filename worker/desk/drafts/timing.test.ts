import { describe, expect, it } from 'vitest'
import { AGENCIES } from '../../../test/worker/deployment.ts'
import { momentIn, momentOf, zoneOf } from './timing.ts'

const at = (local: string, zone = 'America/New_York') => momentOf(local, zone)?.toISOString()

describe('a time as clocks show it', () => {
  it('is a moment in its zone, in winter and in summer', () => {
    expect(at('2026-12-01T09:00')).toBe('2026-12-01T14:00:00.000Z')
    expect(at('2026-07-01T09:00')).toBe('2026-07-01T13:00:00.000Z')
    expect(at('2026-07-01T09:00', 'Pacific/Honolulu')).toBe('2026-07-01T19:00:00.000Z')
  })

  it('holds up to the minute on the days when clocks change', () => {
    expect(at('2026-03-08T01:59')).toBe('2026-03-08T06:59:00.000Z')
    expect(at('2026-03-08T03:00')).toBe('2026-03-08T07:00:00.000Z')
    expect(at('2026-11-01T00:30')).toBe('2026-11-01T04:30:00.000Z')
    expect(at('2026-11-01T03:00')).toBe('2026-11-01T08:00:00.000Z')
  })

  it('is none where it is no day and time', () => {
    for (const wrong of ['', 'tomorrow', '2026-13-01T09:00', '2026-12-01', '2026-12-01T09:00Z'])
      expect(at(wrong)).toBeUndefined()
  })

  it('is said with its zone', () => {
    expect(momentIn('2026-12-01T14:00:00.000Z', 'America/New_York', 'en')).toBe('Tue, Dec 1, 2026, 9:00 AM EST')
  })
})

describe('an agency’s time zone', () => {
  const [first] = AGENCIES
  const withHours = (timeZone: string) =>
    first && { ...first, contacts: [{ ...first.contacts[0], hours: { timeZone, open: [] } }] as typeof first.contacts }

  it('is that of its hours, else the capital’s', () => {
    expect(zoneOf(withHours('America/Chicago'))).toBe('America/Chicago')
    expect(zoneOf(withHours('caller'))).toBe('America/New_York')
    expect(zoneOf(undefined)).toBe('America/New_York')
  })
})
