import type { Hours } from '../../../worker/contract/index.ts'

/**
 * Whether someone picks up: now and until when, or when next, and why not today. Moments in time; views put them into
 * the reader's own zone. `unsure`: on a holiday that only some keep.
 */
export type Opening =
  | { state: 'always' }
  | { state: 'open'; until?: Date }
  | { state: 'closed'; opens: Date | undefined; closedFor: string | undefined }
  | { state: 'unsure'; closedFor: string }

/** Closed days travel for two weeks. */
const DAYS_AHEAD = 16

/**
 * @returns undefined where the hours say nothing that we can use (no opening time, a zone this browser does not know).
 */
export function opening(hours: Hours, now: Date): Opening | undefined {
  if ('always' in hours && !hours.holidays && !hours.closed) return { state: 'always' }
  try {
    return openingOn(hours, now)
  } catch {
    return undefined
  }
}

function openingOn(hours: Hours, now: Date): Opening | undefined {
  const zone = 'always' in hours || hours.timeZone === 'caller' ? undefined : hours.timeZone
  const today = wallClock(now, zone)
  const closed = closedOn(hours, today)
  if (closed?.maybe) return { state: 'unsure', closedFor: closed.name }
  if (!closed && 'always' in hours) return { state: 'open' }
  const times = spans(hours, today, zone)
  const current = times.find(({ from, to }) => from <= now && now < to)
  if (current) return { state: 'open', until: current.to }
  const opens = times.find(({ from }) => from > now)?.from
  return opens || closed ? { state: 'closed', opens, closedFor: closed?.name } : undefined
}

function closedOn({ closed }: Hours, day: Date) {
  return closed?.find((one) => one.day === day.toISOString().slice(0, 10))
}

/** Every opening time from yesterday on, earliest first; days are counted on the calendar, since one may have 23 hours. */
function spans(hours: Hours, today: Date, zone: string | undefined) {
  const times: { from: Date; to: Date }[] = []
  for (let ahead = -1; ahead <= DAYS_AHEAD; ahead++) {
    const day = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + ahead))
    const closed = closedOn(hours, day)
    if (closed && !closed.maybe) continue
    for (const open of timesOn(hours, day)) times.push({ from: at(day, open.from, zone), to: at(day, open.to, zone) })
  }
  return times.sort((a, b) => a.from.getTime() - b.from.getTime())
}

function timesOn(hours: Hours, day: Date) {
  if ('always' in hours) return [{ from: '00:00', to: '24:00' }]
  return hours.open.filter(({ days }) => days.includes(day.getUTCDay() || 7))
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
