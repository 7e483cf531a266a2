/** Processor time that a piece of work takes, in ms: other programs on the machine do not count, as they would on a clock. The least of
 * three runs, since the first compiles and a collection of garbage may fall into one. */
export function cpuMs(work: () => unknown): number {
  return Math.min(...[1, 2, 3].map(() => once(work)))
}

function once(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Below this many ms a ratio tells of the clock and the compiler rather than of the work. */
const FLOOR_MS = 4

/** Between 4 and 16, as far from one as from the other on a scale of ratios. */
export const MOST_GROWTH = 9

/** How much longer work takes on four times the input: about 4 where it grows with the length, 16 where it grows with its square. A figure
 * over `MOST_GROWTH` is taken anew, three times at most: noise passes, a square does not.
 * @param work - Does the work on a text.
 * @param unit - Repeated to make the text.
 * @param characters - Length of the longer text. */
export function growth(work: (text: string) => unknown, unit: string, characters: number): number {
  const timed = (length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    return Math.max(
      FLOOR_MS,
      cpuMs(() => work(text)),
    )
  }
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && least > MOST_GROWTH; attempt++)
    least = Math.min(least, timed(characters) / timed(characters / 4))
  return least
}
