import { decisionFeatures } from './decision-features.ts'
import { ANSWER_FROM, THERE_IS, THIS_IS } from './decision-model.ts'
import type { Decision } from './engine.ts'
import { likelihood } from './logistic.ts'
import type { Mind } from './mind.ts'
import type { Ranking } from './rank.ts'
import { ASK_FROM, OFFERED, TARGET_PRECISION } from './settings.ts'

/** Answer, ask back, or say there is none: see README.md, “How a question is decided”. */
export function decide(ranking: Ranking, mind: Mind): Decision {
  const features = decisionFeatures(ranking, mind)
  const confidence = features ? likelihood(THIS_IS, features) : 0
  const thereIs = features ? likelihood(THERE_IS, features) : 0
  const sure = { language: ranking.question.language, confidence, thereIs }
  const answers = ranking.found.slice(0, OFFERED).map(({ place }) => mind.snapshot.answerAt(place))
  const [answer, ...related] = answers
  if (answer && confidence >= ANSWER_FROM[TARGET_PRECISION]) return { kind: 'answer', ...sure, answer, related }
  if (answers.length > 1 && thereIs >= ASK_FROM) return { kind: 'choices', ...sure, choices: answers }
  return { kind: 'unanswered', ...sure, nearest: answers }
}
