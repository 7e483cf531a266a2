import type { Snapshot } from '../../../corpus/snapshot/index.ts'

/** Which answers, as `id/language`, each owner keeps and each topic has. */
export interface AnswerGroups {
  owners: Map<string, string[]>
  topics: Map<string, string[]>
}

const known = new WeakMap<Snapshot, AnswerGroups>()

/** Owners and topics of a snapshot's answers, in alphabetical order; gathered once a snapshot. */
export function answerGroups(snapshot: Snapshot): AnswerGroups {
  const groups = known.get(snapshot) ?? gather(snapshot)
  known.set(snapshot, groups)
  return groups
}

function gather(snapshot: Snapshot): AnswerGroups {
  const owners: [string, string][] = []
  const topics: [string, string][] = []
  for (let place = 0; place < snapshot.size; place++) {
    const { id, language, owner, topics: named } = snapshot.answerAt(place)
    owners.push([owner, `${id}/${language}`])
    for (const topic of named) topics.push([topic, `${id}/${language}`])
  }
  return { owners: grouped(owners), topics: grouped(topics) }
}

function grouped(pairs: [name: string, key: string][]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [name, key] of pairs) {
    const keys = groups.get(name)
    if (keys) keys.push(key)
    else groups.set(name, [key])
  }
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b)))
}

/** The answers of an owner and of a topic; undefined where neither is asked for. */
export function answersAmong(
  snapshot: Snapshot,
  owner: string | undefined,
  topic: string | undefined,
): string[] | undefined {
  if (!owner && !topic) return undefined
  const { owners, topics } = answerGroups(snapshot)
  const ofTopic = topic ? (topics.get(topic) ?? []) : undefined
  const ofOwner = owner ? (owners.get(owner) ?? []) : ofTopic
  const both = new Set(ofTopic ?? ofOwner)
  return (ofOwner ?? []).filter((key) => both.has(key))
}
