import type { AnswerRecord } from '../../corpus/index.ts'
import type { Danger, Query, Verdict } from '../engine.ts'
import type { Calibration } from '../model/calibration.ts'
import { ANSWER_FROM, ANY_OFFERED_CORRECT, IN_DOMAIN, TOP_CORRECT } from '../model/decision-model.ts'
import { likelihood, shifted } from '../model/logistic.ts'
import { type Offer, offersOf } from '../offer/offers.ts'
import { decisionFeatures, type Features } from '../ranking/decision-features.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { SearchContext } from '../search-context.ts'
import {
  ASK_FROM,
  NAME_FROM,
  OFFER_BESIDE,
  OFFER_FROM,
  OFFER_FROM_OUTSIDE,
  OUTRIGHT_BESIDE_DANGER,
  OUTRIGHT_FROM,
  REACH_FROM,
  TARGET_PRECISION,
} from '../settings.ts'
import { diversified } from './diversified.ts'
import { taughtAnswer } from './taught-answer.ts'

/** Answer, ask back, or say that there is none, of a question that is an ordinary one. What a writer gave an answer word for word is its. In a corpus
 * with an examination each answer is judged by itself (offer/); elsewhere the question is, and all that come first are offered.
 * @param danger - One that may be: a sure one is not decided here. Where nothing answers, no titles are guessed beside it. */
export function usualDecision(query: Query, ranking: Ranking, context: SearchContext, danger?: Danger): Verdict {
  const features = decisionFeatures(ranking, context)
  const sure = { language: ranking.question.language, ...chancesOf(features, context) }
  const isExamined = context.calibration.askFrom !== undefined
  const taught = taughtAnswer(query, ranking, context)
  if (taught) return taughtDecision(taught, sure, ranking, context)
  const decision =
    isExamined && features
      ? examinedDecision(sure, offersOf(query, ranking, features, context), context.calibration, danger)
      : unexaminedDecision(sure, ranking, context)
  return danger && decision.kind === 'unanswered' ? { ...decision, nearest: [] } : decision
}

function taughtDecision(answer: AnswerRecord, sure: Sure, ranking: Ranking, context: SearchContext): Verdict {
  const others = diversified(ranking, context.index).map(({ docId }) => context.snapshot.answerAt(docId))
  const related = others.filter(({ id }) => id !== answer.id)
  return { kind: 'answer', ...sure, confidence: 1, anyOfferedCorrect: 1, inDomain: 1, answer, related }
}

type Sure = Pick<Verdict, 'language' | 'confidence' | 'anyOfferedCorrect' | 'inDomain'>

function unexaminedDecision(sure: Sure, ranking: Ranking, context: SearchContext): Verdict {
  const answers = diversified(ranking, context.index).map(({ docId }) => context.snapshot.answerAt(docId))
  const [answer, ...related] = answers
  const { confidence, inDomain, anyOfferedCorrect } = sure
  if (!answer || inDomain * anyOfferedCorrect < ASK_FROM) return unanswered(sure, answers)
  if (confidence >= answerFrom(context.calibration)) return { kind: 'answer', ...sure, answer, related }
  return answers.length > 1 ? { kind: 'choices', ...sure, choices: answers } : unanswered(sure, answers)
}

function examinedDecision(sure: Sure, offers: Offer[], calibration: Calibration, danger?: Danger): Verdict {
  const answers = offers.map(({ answer }) => answer)
  const [first] = offers
  if (!first) return unanswered(sure, answers)
  const isInDomain = sure.inDomain >= (calibration.askFrom ?? 0)
  const [answer, ...related] = answers
  if (answer && isInDomain && isSure(offers, sure, calibration, danger))
    return { kind: 'answer', ...sure, confidence: first.chance, answer, related }
  const likely = offers.filter(({ chance }) => chance >= OFFER_BESIDE)
  const anyLikely = likely.reduce((sum, { chance }) => sum + chance, 0)
  if (anyLikely < (isInDomain ? OFFER_FROM : OFFER_FROM_OUTSIDE)) return unanswered(sure, answers)
  return { kind: 'choices', ...sure, choices: likely.map(({ answer }) => answer) }
}

/** Whether the first may be said outright: likely enough by itself, more so where it is calm and somebody may be in danger; not for those whom
 * somebody says they are not; and no other one so likely that people would have to choose. What to do in another danger than was seen, or where
 * none was, is hardly ever meant: there the question must be as sure as well. */
function isSure([first, second]: Offer[], { confidence }: Sure, calibration: Calibration, danger?: Danger): boolean {
  if (!first || first.isDenied || (second && second.chance >= OUTRIGHT_FROM)) return false
  const { id, urgent } = first.answer
  if (first.chance < (danger && !urgent ? OUTRIGHT_BESIDE_DANGER : OUTRIGHT_FROM)) return false
  return !urgent || id === danger?.answer || confidence >= answerFrom(calibration)
}

function unanswered(sure: Sure, answers: Offer['answer'][]): Verdict {
  const isNear = sure.anyOfferedCorrect >= NAME_FROM && sure.inDomain >= REACH_FROM
  const nearest = isNear ? answers.filter(({ urgent }) => !urgent) : []
  return { kind: 'unanswered', ...sure, nearest }
}

function answerFrom(calibration: Calibration): number {
  return calibration.answerFrom ?? ANSWER_FROM[TARGET_PRECISION]
}

function chancesOf(features: Features | undefined, { calibration }: SearchContext): Omit<Sure, 'language'> {
  if (!features) return { confidence: 0, anyOfferedCorrect: 0, inDomain: 0 }
  return {
    confidence: shifted(likelihood(TOP_CORRECT, features), calibration.confidence),
    anyOfferedCorrect: shifted(likelihood(ANY_OFFERED_CORRECT, features), calibration.anyOfferedCorrect),
    inDomain: likelihood(IN_DOMAIN, features),
  }
}
