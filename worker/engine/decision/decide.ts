import type { Danger, Decision, Query, Verdict } from '../engine.ts'
import type { Calibration } from '../model/calibration.ts'
import { ANSWER_FROM, ANY_OFFERED_CORRECT, IN_DOMAIN, TOP_CORRECT } from '../model/decision-model.ts'
import { likelihood, shifted } from '../model/logistic.ts'
import { named } from '../people/people.ts'
import { decisionFeatures } from '../ranking/decision-features.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { SearchContext } from '../search-context.ts'
import { ASK_FROM, NAME_FROM, TARGET_PRECISION } from '../settings.ts'
import { seenDanger } from '../urgent/seen-danger.ts'
import { diversified } from './diversified.ts'
import { contactsDecision, noteDecision } from './people-decision.ts'
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
  const danger = seenDanger([query.question, question.mended], urgentFound)
  const decision = decisionFor(query, danger, ranking, context)
  return danger ? { ...decision, danger } : decision
}

function decisionFor(query: Query, danger: Danger | undefined, ranking: Ranking, context: SearchContext): Decision {
  const { people, index, snapshot } = context
  const reach = whomToReach(query, ranking, { people, index, answerAt: snapshot.answerAt })
  const urgent = urgentDecision(query, danger, ranking, context)
  if (urgent) return { ...urgent, reach }
  const usual = usualDecision(ranking, context)
  const note = noteDecision(query, usual, context)
  if (note) return { ...note, reach: named(people.names, query.question) }
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

function usualDecision(ranking: Ranking, context: SearchContext): Verdict {
  const sure = { language: ranking.question.language, ...chancesOf(ranking, context) }
  const { confidence, anyOfferedCorrect } = sure
  const answers = diversified(ranking, context.index).map(({ docId }) => context.snapshot.answerAt(docId))
  const [answer, ...related] = answers
  if (answer && isOurs(sure, context.calibration)) {
    const answerFrom = context.calibration.answerFrom ?? ANSWER_FROM[TARGET_PRECISION]
    if (confidence >= answerFrom) return { kind: 'answer', ...sure, answer, related }
    if (answers.length > 1) return { kind: 'choices', ...sure, choices: answers }
  }
  return {
    kind: 'unanswered',
    ...sure,
    nearest: anyOfferedCorrect >= NAME_FROM ? answers.filter(({ urgent }) => !urgent) : [],
  }
}

/** Whether it is likely enough that the corpus is for the question, and has its answer. */
function isOurs({ inDomain, anyOfferedCorrect }: Chances, { askFrom }: Calibration): boolean {
  return askFrom === undefined ? inDomain * anyOfferedCorrect >= ASK_FROM : inDomain >= askFrom
}

type Chances = Pick<Verdict, 'confidence' | 'anyOfferedCorrect' | 'inDomain'>

function chancesOf(ranking: Ranking, context: SearchContext): Chances {
  const features = decisionFeatures(ranking, context)
  if (!features) return { confidence: 0, anyOfferedCorrect: 0, inDomain: 0 }
  return {
    confidence: shifted(likelihood(TOP_CORRECT, features), context.calibration.confidence),
    anyOfferedCorrect: shifted(likelihood(ANY_OFFERED_CORRECT, features), context.calibration.anyOfferedCorrect),
    inDomain: likelihood(IN_DOMAIN, features),
  }
}
