import type { Snapshot } from '../corpus/snapshot/index.ts'
import { decide } from './decision/decide.ts'
import { explain } from './decision/explain.ts'
import type { Engine } from './engine.ts'
import { createMind } from './mind.ts'
import { rank } from './ranking/rank.ts'
import { distinctTerms, similarity } from './ranking/similarity.ts'
import { suggest } from './suggest/suggest.ts'

/** Makes a snapshot ready to be asked: its index is read once, about 1 µs a word.
 * @throws {Error} where the snapshot was compiled by another version of the engine. */
export function createEngine(snapshot: Snapshot): Engine {
  const mind = createMind(snapshot)
  return {
    snapshot,
    decide: (query) => decide(query, rank(query, mind), mind),
    find: (query, limit) =>
      rank(query, mind)
        .found.slice(0, limit)
        .map(({ place, score }) => ({ answer: snapshot.answerAt(place), score })),
    suggest: (query, limit) => suggest(query, limit, mind),
    terms: (question, language) => distinctTerms(question, language, mind),
    explain: (query) => explain(query, mind),
    similarity: (a, b) => similarity(a, b, mind),
  }
}
