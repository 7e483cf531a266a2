import type { Entry } from './state.ts'

const keys = new WeakMap<Entry, number>()
let last = 0

/**
 * What an entry of the thread is known by while it is on the screen. Not part of the entry: a kept conversation has
 * none.
 */
export function entryKey(entry: Entry): number {
  const key = keys.get(entry) ?? ++last
  keys.set(entry, key)
  return key
}

/** An entry that takes another's place on the screen: an answer for what was pending, a rated answer for itself. */
export function successor<Kind extends Entry>(old: Entry, entry: Kind): Kind {
  keys.set(entry, entryKey(old))
  return entry
}
