import type { Hours } from '../../../worker/contract/index.ts'

/**
 * Whether someone picks up: now and until when, or when next. Moments in time; views put them into the reader's own
 * zone.
 */
export type Opening = { state: 'always' } | { state: 'open'; until: Date } | { state: 'closed'; opens: Date }

const DAY_MS = 86_400_000

/**
 * @returns undefined where the hours say nothing that we can use (no opening time, a zone this browser does not know).
 */
export function opening(hours: Hours, now: Date): Opening | undefined {
  if ('always' in hours) return { state: 'always' }
  try {
    return fromTimes(spans(hours, now), now)
  } catch {
    return undefined
  }
}

function fromTimes(times: { from: Date; to: Date }[], now: Date): Opening | undefined {
  const current = times.find(({ from, to }) => from <= now && now < to)
  if (current) return { state: 'open', until: current.to }
  const next = times.find(({ from }) => from > now)
  return next && { state: 'closed', opens: next.from }
}

/** Every opening time from yesterday to a week from now, earliest first. */
function spans(hours: Exclude<Hours, { always: true }>, now: Date) {
  const zone = hours.timeZone === 'caller' ? undefined : hours.timeZone
  const times: { from: Date; to: Date }[] = []
  for (let ahead = -1; ahead <= 8; ahead++) {
    const day = wallClock(new Date(now.getTime() + ahead * DAY_MS), zone)
    const weekday = day.getUTCDay() || 7
    for (const open of hours.open) {
      if (open.days.includes(weekday)) times.push({ from: at(day, open.from, zone), to: at(day, open.to, zone) })
    }
  }
  return times.sort((a, b) => a.from.getTime() - b.from.getTime())
}

/** A moment's clock face in a zone, written down as if it were UTC. */
function wallClock(moment: Date, timeZone: string | undefined) {
  const parts: Record<string, number> = {}
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  for (const { type, value } of format.formatToParts(moment)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts
  return new Date(Date.UTC(year, month - 1, day, hour, minute))
}

/**
 * The moment at which clocks of the zone show `HH:MM` on that day. Twice corrected: the first guess may lie across a
 * clock change.
 */
function at(day: Date, time: string, zone: string | undefined) {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const face = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hour, minute)
  let moment = face
  for (let round = 0; round < 2; round++) moment += face - wallClock(new Date(moment), zone).getTime()
  return new Date(moment)
}
