import type { Snapshot } from '../../corpus/snapshot/index.ts'

const known = new WeakMap<Snapshot, string[]>()

/** The topics of a snapshot's answers, in alphabetical order; gathered once a snapshot. */
export function topicsIn(snapshot: Snapshot): string[] {
  const gathered = known.get(snapshot) ?? gather(snapshot)
  known.set(snapshot, gathered)
  return gathered
}

function gather(snapshot: Snapshot): string[] {
  const places = Array.from({ length: snapshot.size }, (_, place) => place)
  return [...new Set(places.flatMap((place) => snapshot.answerAt(place).topics))].sort()
}
