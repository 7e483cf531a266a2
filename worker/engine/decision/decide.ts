import type { Danger, Decision, Query, Verdict } from '../engine.ts'
import { named } from '../people/people.ts'
import { withoutCourtesy } from '../query/without-courtesy.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { SearchContext } from '../search-context.ts'
import { seenDanger } from '../urgent/seen-danger.ts'
import { contactsDecision, noteDecision } from './people-decision.ts'
import { usualDecision } from './usual-decision.ts'
import { whomToReach } from './whom-to-reach.ts'

/** Among how many of the answers found an urgent one is a sign of danger. */
const FIRST = 3

/** The answer for somebody in danger, first and alone; else a word to who asks nothing, people for who asks for people; else answer, ask
 * back, or say there is none: see README.md, “How a question is decided”. */
export function decide(query: Query, ranking: Ranking, context: SearchContext): Decision {
  const { question, found } = ranking
  const urgentFound = found.slice(0, FIRST).flatMap(({ docId }) => {
    const { urgent, id } = context.snapshot.answerAt(docId)
    return urgent ? [id] : []
  })
  // A greeting or a name before it makes a cry for help no calmer.
  const plain = withoutCourtesy(query.question)
  const danger = seenDanger([plain, question.mended], urgentFound)
  const decision = decisionFor(query, danger, ranking, context)
  return danger ? { ...decision, danger } : decision
}

function decisionFor(query: Query, danger: Danger | undefined, ranking: Ranking, context: SearchContext): Decision {
  const urgent = urgentDecision(query, danger, ranking, context)
  if (urgent) return { ...urgent, reach: whomToReach(query, ranking, urgent, context) }
  const usual = usualDecision(query, ranking, context, danger)
  const note = noteDecision(query, usual, context)
  if (note) return { ...note, reach: named(context.people.names, query.question) }
  const isDanger = danger !== undefined && usual.kind === 'unanswered'
  const reach = whomToReach(query, ranking, { inDomain: usual.inDomain, isDanger }, context)
  const contacts = contactsDecision(query, ranking, usual, reach, context)
  return contacts ? { ...contacts.verdict, reach: contacts.reach } : { ...usual, reach }
}

function urgentDecision(
  query: Query,
  danger: Danger | undefined,
  { question }: Ranking,
  { snapshot }: SearchContext,
): Verdict | undefined {
  const id = danger?.strength === 'sure' ? danger.answer : undefined
  const answer = id === undefined || query.without?.has(id) ? undefined : snapshot.answer(id, question.language)
  if (!answer?.urgent) return undefined
  return {
    kind: 'answer',
    language: question.language,
    confidence: 1,
    anyOfferedCorrect: 1,
    inDomain: 1,
    answer,
    related: [],
  }
}
