import type { Hours, Opening } from '../../contract/index.ts'
import { daysAfter } from '../iso-day.ts'
import { weekdayOf } from './holidays.ts'

/** Longer than the longest closure that travels with hours. */
const DAYS_AHEAD = 16

/** Time zones of the states. Territories are left out: with them hardly any moment would be the same for every caller. */
export const STATE_ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
]

/** Whether somebody picks up at a moment; undefined where nobody can say. */
export function openingAt(hours: Hours, now: Date): Opening | undefined {
  if ('always' in hours && !hours.holidays && !hours.closed) return { state: 'always' }
  const zone = 'always' in hours ? 'caller' : hours.timeZone
  if (zone !== 'caller') return openingOn(hours, wallClock(now, zone))
  return agreed(STATE_ZONES.map((one) => openingOn(hours, wallClock(now, one))))
}

/** What is so on every clock; times only where they are the same. */
function agreed(openings: Opening[]): Opening | undefined {
  const [first] = openings
  if (!first || openings.some(({ state }) => state !== first.state)) return undefined
  const same = (of: (opening: Opening) => string | undefined) =>
    openings.every((one) => of(one) === of(first)) ? of(first) : undefined
  const closedFor = same((one) => ('closedFor' in one ? one.closedFor : undefined))
  const reason = closedFor === undefined ? {} : { closedFor }
  if (first.state === 'unsure') return closedFor === undefined ? undefined : { state: 'unsure', closedFor }
  if (first.state !== 'closed') return { state: first.state }
  const opens = same((one) => ('opens' in one ? one.opens : undefined))
  return { state: 'closed', ...reason, ...(opens === undefined ? {} : { opens }) }
}

/** Whether somebody picks up when the clocks there show `at`, `YYYY-MM-DDTHH:MM`. */
function openingOn(hours: Hours, at: string): Opening {
  const [today = '', time = ''] = at.split('T')
  const closed = hours.closed?.find(({ day }) => day === today)
  if (closed?.maybe) return { state: 'unsure', closedFor: closed.name }
  if (!closed) {
    if ('always' in hours) return { state: 'open', on: today }
    const now = spansOn(hours, today).find(({ from, to }) => from <= time && time < to)
    if (now) return { state: 'open', until: `${today}T${now.to}`, on: today }
  }
  const opens = nextOpening(hours, today, time)
  return { state: 'closed', ...(closed ? { closedFor: closed.name } : {}), ...(opens ? { opens } : {}), on: today }
}

function nextOpening(hours: Hours, today: string, time: string): string | undefined {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const day = daysAfter(today, ahead)
    const [first] = spansOn(hours, day)
      .map(({ from }) => from)
      .filter((from) => ahead > 0 || from > time)
      .sort()
    if (first !== undefined) return `${day}T${first}`
  }
  return undefined
}

/** When somebody picks up on a day; a holiday that only some keep counts as a day like any other. */
function spansOn(hours: Hours, day: string) {
  if (hours.closed?.some((one) => one.day === day && !one.maybe)) return []
  if ('always' in hours) return [{ from: '00:00', to: '24:00' }]
  return hours.open.filter(({ days }) => days.includes(weekdayOf(day)))
}

/** What the clocks of a zone show at a moment, `YYYY-MM-DDTHH:MM`. */
function wallClock(moment: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit' },
    minute: '2-digit',
  })
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`
}
