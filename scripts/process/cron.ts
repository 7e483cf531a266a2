/** Minute, hour, day of the month, month, day of the week. */
const FIELDS = [
  (at: Date) => at.getUTCMinutes(),
  (at: Date) => at.getUTCHours(),
  (at: Date) => at.getUTCDate(),
  (at: Date) => at.getUTCMonth() + 1,
  (at: Date) => at.getUTCDay(),
]
const MINUTE_MS = 60_000
/** No cron of ours comes more seldom. */
const LOOKED_BACK_MINUTES = 1_440

/** When a cron was due last, until now: the beginning of that minute; undefined where it was not within a day.
 * @throws {Error} where it holds more than numbers, asterisks and steps. */
export function lastDue(cron: string, now: number): number | undefined {
  const fields = cron.split(' ').map(matcher)
  if (fields.length !== FIELDS.length) throw new Error(`${cron}: five fields are needed`)
  const minute = now - (now % MINUTE_MS)
  for (let back = 0; back < LOOKED_BACK_MINUTES; back++) {
    const at = new Date(minute - back * MINUTE_MS)
    if (FIELDS.every((read, place) => fields[place]?.(read(at)))) return at.getTime()
  }
  return undefined
}

function matcher(field: string): (value: number) => boolean {
  if (field === '*') return () => true
  const step = /^\*\/(\d+)$/.exec(field)?.[1]
  if (step) return (value) => value % Number(step) === 0
  if (/^\d+$/.test(field)) return (value) => value === Number(field)
  throw new Error(`${field} is no field of a cron that is understood here`)
}
