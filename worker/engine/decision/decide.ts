import type { Decision, Query } from '../engine.ts'
import type { Mind } from '../mind.ts'
import type { Calibration } from '../model/calibration.ts'
import { ANSWER_FROM, ON_TOPIC, THERE_IS, THIS_IS } from '../model/decision-model.ts'
import { likelihood, shifted } from '../model/logistic.ts'
import { decisionFeatures } from '../ranking/decision-features.ts'
import type { Ranking } from '../ranking/ranking.ts'
import { ASK_FROM, NAME_FROM, TARGET_PRECISION } from '../settings.ts'
import { urgentAnswer } from '../urgent/urgent.ts'
import { offered } from './offered.ts'

/** The answer for somebody in danger, first and alone; else answer, ask back, or say there is none: see README.md, “How a question is decided”. */
export function decide(query: Query, ranking: Ranking, mind: Mind): Decision {
  return urgentDecision(query, ranking, mind) ?? usualDecision(ranking, mind)
}

function urgentDecision(query: Query, { question }: Ranking, { snapshot }: Mind): Decision | undefined {
  const id = urgentAnswer([query.question, question.mended])
  const answer = id === undefined || query.without?.has(id) ? undefined : snapshot.answer(id, question.language)
  if (!answer?.urgent) return undefined
  return { kind: 'answer', language: question.language, confidence: 1, thereIs: 1, onTopic: 1, answer, related: [] }
}

function usualDecision(ranking: Ranking, mind: Mind): Decision {
  const sure = { language: ranking.question.language, ...chancesOf(ranking, mind) }
  const { confidence, thereIs } = sure
  const answers = offered(ranking, mind.index).map(({ place }) => mind.snapshot.answerAt(place))
  const [answer, ...related] = answers
  if (answer && isOurs(sure, mind.calibration)) {
    const answerFrom = mind.calibration.answerFrom ?? ANSWER_FROM[TARGET_PRECISION]
    if (confidence >= answerFrom) return { kind: 'answer', ...sure, answer, related }
    if (answers.length > 1) return { kind: 'choices', ...sure, choices: answers }
  }
  return { kind: 'unanswered', ...sure, nearest: thereIs >= NAME_FROM ? answers.filter(({ urgent }) => !urgent) : [] }
}

/** Whether it is likely enough that the corpus is for the question, and has its answer. */
function isOurs({ onTopic, thereIs }: Chances, { askFrom }: Calibration): boolean {
  return askFrom === undefined ? onTopic * thereIs >= ASK_FROM : onTopic >= askFrom
}

type Chances = Pick<Decision, 'confidence' | 'thereIs' | 'onTopic'>

function chancesOf(ranking: Ranking, mind: Mind): Chances {
  const features = decisionFeatures(ranking, mind)
  if (!features) return { confidence: 0, thereIs: 0, onTopic: 0 }
  return {
    confidence: shifted(likelihood(THIS_IS, features), mind.calibration.confidence),
    thereIs: shifted(likelihood(THERE_IS, features), mind.calibration.thereIs),
    onTopic: likelihood(ON_TOPIC, features),
  }
}
