import type { Corpus } from '../corpus.ts'
import type { Snapshot } from './snapshot.ts'

/** All that a snapshot was compiled from but its answers: the deployment's agencies, words, facts and so on, for the next one. */
export function besideAnswers(snapshot: Snapshot): Omit<Corpus, 'answers'> {
  const { agencies, words, glosses, facts, states, names, notes, lines, keys, passagesAt } = snapshot
  const passages = keys.flatMap((_, docId) => passagesAt(docId))
  return { agencies, words, glosses, facts, states, names, notes, lines, passages }
}
