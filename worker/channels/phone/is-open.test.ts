import { describe, expect, it } from 'vitest'
import { isOpen } from './is-open.ts'

const weekdays = { days: [1, 2, 3, 4, 5], from: '08:00', to: '19:00' }
const at = (iso: string) => new Date(iso)

describe('hours', () => {
  it('hold by the clock of their own time zone, summer time counted', () => {
    const hours = { timeZone: 'America/Chicago', open: [weekdays] }
    expect(isOpen(hours, at('2026-11-30T13:59:00Z'))).toBe(false)
    expect(isOpen(hours, at('2026-11-30T14:00:00Z'))).toBe(true)
    expect(isOpen(hours, at('2026-07-01T13:00:00Z'))).toBe(true)
    expect(isOpen(hours, at('2026-12-01T01:00:00Z'))).toBe(false)
  })

  it('in the caller’s own time hold only while they do so from coast to coast', () => {
    const hours = { timeZone: 'caller', open: [weekdays] }
    expect(isOpen(hours, at('2026-11-30T14:00:00Z'))).toBe(false)
    expect(isOpen(hours, at('2026-11-30T17:00:00Z'))).toBe(true)
  })

  it('do not hold on a day that is not named, and are promised by nobody where there are none', () => {
    expect(isOpen({ timeZone: 'America/Chicago', open: [weekdays] }, at('2026-11-29T17:00:00Z'))).toBe(false)
    expect(isOpen(undefined, at('2026-11-30T17:00:00Z'))).toBe(false)
    expect(isOpen({ always: true }, at('2026-11-29T03:00:00Z'))).toBe(true)
  })
})
