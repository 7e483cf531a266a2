import type { Snapshot } from '../corpus/snapshot/index.ts'
import { decide } from './decision/decide.ts'
import { explain } from './decision/explain.ts'
import type { Decision, Engine, Query } from './engine.ts'
import { type FocusFinder, focusFinder } from './focus/focus.ts'
import { rank } from './ranking/rank.ts'
import { distinctTerms, similarity } from './ranking/similarity.ts'
import { createSearchContext } from './search-context.ts'
import { suggest } from './suggest/suggest.ts'

/** Makes a snapshot ready to be asked: its index is read once, about 1 µs a word.
 * @throws {Error} where the snapshot was compiled by another version of the engine. */
export function createEngine(snapshot: Snapshot): Engine {
  const context = createSearchContext(snapshot)
  const focus = focusFinder(context)
  return {
    snapshot,
    decide: (query) => focused(decide(query, rank(query, context), context), query, focus),
    focus,
    find: (query, limit) =>
      rank(query, context)
        .found.slice(0, limit)
        .map(({ docId, score }) => ({ answer: snapshot.answerAt(docId), score })),
    suggest: (query, limit) => suggest(query, limit, context),
    terms: (question, language) => distinctTerms(question, language, context),
    explain: (query) => {
      const explanation = explain(query, context)
      const { decision } = explanation
      if (decision.kind !== 'answer') return explanation
      return {
        ...explanation,
        decision: focused(decision, query, focus),
        focus: focus(query, decision.answer),
      }
    },
    similarity: (a, b) => similarity(a, b, context),
  }
}

/** A decision with the passage that was asked for: looked for in the answer that is given, and in no other. */
function focused(decision: Decision, query: Query, find: FocusFinder): Decision {
  if (decision.kind !== 'answer' || decision.answer.urgent) return decision
  const { focus } = find(query, decision.answer)
  return focus ? { ...decision, focus } : decision
}
