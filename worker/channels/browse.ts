import type { Language } from '../contract/index.ts'
import type { AnswerRecord } from '../corpus/index.ts'
import type { Snapshot } from '../corpus/snapshot/index.ts'

/** Answers to leaf through, in one language, each list in the order of titles. */
export interface Shelves {
  byTopic: ReadonlyMap<string, AnswerRecord[]>
  byAgency: ReadonlyMap<string, AnswerRecord[]>
}

const kept = new WeakMap<Snapshot, Map<Language, Shelves>>()

/** Every answer by topic and by the agencies that take part. Of an answer that is not written in the language, the English text stands in its
 * place, but under no topic: topics are words of their language. Made once a snapshot and language. */
export function shelvesOf(snapshot: Snapshot, language: Language): Shelves {
  const known = kept.get(snapshot)?.get(language)
  if (known) return known
  const made = makeShelves(snapshot, language)
  kept.set(snapshot, new Map(kept.get(snapshot)).set(language, made))
  return made
}

/** A topic in words: topics are written as ids, in the language of their answers. */
export function topicName(topic: string): string {
  const words = topic.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function makeShelves(snapshot: Snapshot, language: Language): Shelves {
  const ids = [...new Set(snapshot.keys.map(({ id }) => id))]
  const answers = ids.flatMap((id) => snapshot.answer(id, language) ?? [])
  answers.sort((a, b) => a.title.localeCompare(b.title, language))
  const own = answers.filter((answer) => answer.language === language)
  return {
    byTopic: grouped(own, ({ topics }) => topics),
    byAgency: grouped(answers, ({ agencies }) => agencies),
  }
}

function grouped(answers: AnswerRecord[], namesOf: (answer: AnswerRecord) => string[]): Map<string, AnswerRecord[]> {
  const groups = new Map<string, AnswerRecord[]>()
  for (const answer of answers)
    for (const name of new Set(namesOf(answer))) groups.set(name, [...(groups.get(name) ?? []), answer])
  return groups
}
