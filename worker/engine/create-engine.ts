import type { Snapshot } from '../corpus/snapshot/index.ts'
import { decide } from './decision/decide.ts'
import { explain } from './decision/explain.ts'
import type { Engine } from './engine.ts'
import { rank } from './ranking/rank.ts'
import { distinctTerms, similarity } from './ranking/similarity.ts'
import { createSearchContext } from './search-context.ts'
import { suggest } from './suggest/suggest.ts'

/** Makes a snapshot ready to be asked: its index is read once, about 1 µs a word.
 * @throws {Error} where the snapshot was compiled by another version of the engine. */
export function createEngine(snapshot: Snapshot): Engine {
  const context = createSearchContext(snapshot)
  return {
    snapshot,
    decide: (query) => decide(query, rank(query, context), context),
    find: (query, limit) =>
      rank(query, context)
        .found.slice(0, limit)
        .map(({ docId, score }) => ({ answer: snapshot.answerAt(docId), score })),
    suggest: (query, limit) => suggest(query, limit, context),
    terms: (question, language) => distinctTerms(question, language, context),
    explain: (query) => explain(query, context),
    similarity: (a, b) => similarity(a, b, context),
  }
}
