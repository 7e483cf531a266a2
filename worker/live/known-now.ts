import { isOver } from '../clock.ts'
import { logError } from '../log.ts'
import { perIsolate } from '../per-isolate.ts'
import type { Background } from './live.ts'

/** What D1 holds, as this isolate knows it: a reply never waits for D1. */
type KnownNow<T> = (env: Env, background: Background) => readonly T[]

/** A list that changes seldom, kept in memory and read again in the background. Empty until it was read once: whoever will need it asks for it early,
 * so that it is read while a reply is found. What cannot be read stays as it was.
 * @param what - For the log: “the surveys”. */
export function knownNow<T>(what: string, read: (db: D1Database) => Promise<T[]>, lookAgainMs: number): KnownNow<T> {
  const known = perIsolate(() => new WeakMap<D1Database, { all: readonly T[]; readAtMs: number }>())
  const look = async (db: D1Database, before: readonly T[]) => {
    const held = known.now
    held.set(db, { all: before, readAtMs: Date.now() })
    try {
      held.set(db, { all: await read(db), readAtMs: Date.now() })
    } catch (error) {
      logError(`${what} could not be read; those known before go on`, error)
    }
  }
  return ({ DB }, background) => {
    if (!DB) return [] // without a database people are answered all the same
    const now = known.now.get(DB)
    if (!now || isOver(now.readAtMs, lookAgainMs)) background.waitUntil(look(DB, now?.all ?? []))
    return known.now.get(DB)?.all ?? []
  }
}
