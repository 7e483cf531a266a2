import type { Hours } from '../../contract/index.ts'

/** Where a caller may be: hours in their own time count as open only while they are so at both ends of the mainland. */
const CALLERS_ZONES = ['America/New_York', 'America/Los_Angeles']

/** Whether somebody picks up now. Hours that nobody wrote down are not promised. Holidays are not known. */
export function isOpen(hours: Hours | undefined, now: Date): boolean {
  if (!hours) return false
  if ('always' in hours) return true
  const zones = hours.timeZone === 'caller' ? CALLERS_ZONES : [hours.timeZone]
  return zones.every((zone) => {
    const { day, time } = clockIn(zone, now)
    return hours.open.some(({ days, from, to }) => days.includes(day) && from <= time && time < to)
  })
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** The ISO weekday and `HH:MM` of a moment, by the clock on the wall there. */
function clockIn(timeZone: string, now: Date): { day: number; time: string } {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  })
  const parts = format.formatToParts(now)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  return { day: WEEKDAYS.indexOf(part('weekday')) + 1, time: `${part('hour')}:${part('minute')}` }
}
