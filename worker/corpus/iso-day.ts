/** One day, in milliseconds. */
export const DAY_MS = 86_400_000

/** The day of a moment, `YYYY-MM-DD`, in UTC. Days sort as text.
 * @param moment - A date, or milliseconds since 1970. */
export function isoDay(moment: Date | number): string {
  return new Date(moment).toISOString().slice(0, 10)
}

/** The day so many days after another, or before it where `days` is negative. */
export function daysAfter(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * DAY_MS)
}

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && isoDay(time) === text
}
