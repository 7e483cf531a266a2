/** Editors write a file in steps, and tools write many at once: changes so close together are one. */
const SETTLE_MS = 40

/** Gathers names while they come in and while earlier ones are worked on, then works on all of them at once.
 * @param work - Must not fail.
 * @returns Takes more names. */
export function oneAtATime<T>(work: (names: T[]) => Promise<void>): (names: readonly T[]) => void {
  const waiting = new Set<T>()
  let isWorking = false
  let settling: NodeJS.Timeout | undefined

  const next = async () => {
    if (isWorking || waiting.size === 0) return
    isWorking = true
    const names = [...waiting]
    waiting.clear()
    await work(names)
    isWorking = false
    await next()
  }

  return (names) => {
    for (const name of names) waiting.add(name)
    clearTimeout(settling)
    settling = setTimeout(next, SETTLE_MS)
  }
}
