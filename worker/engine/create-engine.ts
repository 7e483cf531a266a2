import type { Snapshot } from '../corpus/snapshot/index.ts'
import { decide } from './decision/decide.ts'
import { explain } from './decision/explain.ts'
import { everyQuestion, understoodPart } from './decision/other-questions.ts'
import type { Decision, Engine, Explanation, Query } from './engine.ts'
import { type FocusFinder, focusFinder } from './focus/focus.ts'
import { oneSpelling } from './query/one-spelling.ts'
import { rank } from './ranking/rank.ts'
import { distinctTerms, similarity } from './ranking/similarity.ts'
import { createSearchContext, type Judges, type SearchContext } from './search-context.ts'
import { suggest } from './suggest/suggest.ts'

/** Makes a snapshot ready to be asked: its index is read once, about 1 µs a word.
 * @param judges - Training tries others than the engine's own.
 * @throws {Error} where the snapshot was compiled by another version of the engine. */
export function createEngine(snapshot: Snapshot, judges?: Partial<Judges>): Engine {
  const context = createSearchContext(snapshot, judges)
  const focus = focusFinder(context)
  return {
    snapshot,
    decide: (query) => wholeDecision(read(query), context, focus),
    focus,
    find: (query, limit) =>
      rank(read(query), context)
        .found.slice(0, limit)
        .map(({ docId, score }) => ({ answer: snapshot.answerAt(docId), score })),
    suggest: (query, limit) => suggest(query, limit, context),
    terms: (question, language) => distinctTerms(oneSpelling(question), language, context),
    explain: (typed) => {
      const query = read(typed)
      const explanation = withTurn(explain(query, context), wholeDecision(query, context, focus))
      const { decision } = explanation
      if (decision.kind !== 'answer') return explanation
      return {
        ...explanation,
        decision: focused(decision, query, focus),
        focus: focus(query, decision.answer),
      }
    },
    similarity: (a, b) => similarity(oneSpelling(a), oneSpelling(b), context),
  }
}

/** A query with one spelling for acronyms and forms, whatever was typed. */
function read(query: Query): Query {
  const { question, earlier } = query
  return { ...query, question: oneSpelling(question), ...(earlier ? { earlier: earlier.map(oneSpelling) } : {}) }
}

/** The decision on a turn: its first question's, what was understood of it, and its other questions'. */
function wholeDecision(query: Query, context: SearchContext, focus: FocusFinder): Decision {
  const decideOne = (one: Query) => {
    const ranking = rank(one, context)
    return { ranking, decision: focused(decide(one, ranking, context), one, focus) }
  }
  const { ranking, decision } = decideOne(query)
  const { first, others } = everyQuestion(query, decision, (one) => decideOne(one).decision)
  const part = understoodPart(query, ranking, first)
  return { ...first, ...(part === undefined ? {} : { part }), ...(others.length > 0 ? { others } : {}) }
}

/** An explanation that tells of the rest of the turn too. */
function withTurn(explanation: Explanation, { part, others = [] }: Decision): Explanation {
  const told = [
    part === undefined ? '' : `Understood of a long turn: “${part}”.`,
    ...others.map(({ question, decision }) => `Another question: “${question}” (${decision.kind}).`),
  ]
  return { ...explanation, why: [explanation.why, ...told].filter(Boolean).join(' ') }
}

/** A decision with the passage that was asked for: looked for in the answer that is given, and in no other. */
function focused(decision: Decision, query: Query, find: FocusFinder): Decision {
  if (decision.kind !== 'answer' || decision.answer.urgent) return decision
  const { focus } = find(query, decision.answer)
  return focus ? { ...decision, focus } : decision
}
