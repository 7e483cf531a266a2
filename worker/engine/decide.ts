import { decisionFeatures } from './decision-features.ts'
import { ANSWER_FROM, ON_TOPIC, THERE_IS, THIS_IS } from './decision-model.ts'
import type { Decision, Query } from './engine.ts'
import { likelihood } from './logistic.ts'
import type { Mind } from './mind.ts'
import type { Ranking } from './rank.ts'
import { ASK_FROM, NAME_FROM, OFFERED, TARGET_PRECISION } from './settings.ts'
import { urgentAnswer } from './urgent.ts'

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
  const features = decisionFeatures(ranking, mind)
  const confidence = features ? likelihood(THIS_IS, features) : 0
  const thereIs = features ? likelihood(THERE_IS, features) : 0
  const onTopic = features ? likelihood(ON_TOPIC, features) : 0
  const sure = { language: ranking.question.language, confidence, thereIs, onTopic }
  const answers = ranking.found.slice(0, OFFERED).map(({ place }) => mind.snapshot.answerAt(place))
  const [answer, ...related] = answers
  if (answer && confidence >= ANSWER_FROM[TARGET_PRECISION]) return { kind: 'answer', ...sure, answer, related }
  if (answers.length > 1 && onTopic >= ASK_FROM) return { kind: 'choices', ...sure, choices: answers }
  return { kind: 'unanswered', ...sure, nearest: thereIs >= NAME_FROM ? answers.filter(({ urgent }) => !urgent) : [] }
}
