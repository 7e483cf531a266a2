import type { Language } from '../../worker/contract/index.ts'
import type { QuestionSet } from '../../worker/corpus/index.ts'
import type { Snapshot } from '../../worker/corpus/snapshot/index.ts'
import type { Classifier } from '../../worker/engine/classifier/classifier.ts'
import { askedTurn } from '../../worker/engine/offer/asked-turn.ts'
import { offerFeatures } from '../../worker/engine/offer/offer-features.ts'
import { lookedAt } from '../../worker/engine/offer/offers.ts'
import { decisionFeatures } from '../../worker/engine/ranking/decision-features.ts'
import { rank } from '../../worker/engine/ranking/rank.ts'
import { createSearchContext, type SearchContext } from '../../worker/engine/search-context.ts'
import type { BlindQuestion } from '../bench/service/blind-questions.ts'
import type { AnswerableModels } from './answerable-models.ts'
import type { Example } from './fit-logistic.ts'
import { readRelevance } from './starter-examples.ts'

/** Our own questions were written by people who knew the answers. */
const OWN_COUNTS = 0.4
/** A question whose answers were taken away has none, and says so less surely than one that never had any. */
const MASKED_COUNTS = 0.2
/** What examples are made on. `relevance`: a file of our own questions. */
export interface OfferGround {
  questions: QuestionSet
  snapshot: Snapshot
  relevance: string
  answerable: AnswerableModels
  /** The classifier that did not hear a situation; undefined of one that none heard. */
  classifierWithout: (situation: string) => Classifier | undefined
}

interface Asked {
  /** What is left out together: a situation, or one question. */
  set: string
  question: string
  language: Language
  agency?: string | undefined
  right: readonly string[]
  acceptable: readonly string[]
  weight: number
}

/** A row for each answer that might be offered to a question: blind ones that ask for one (`asksForAnswer`), and our own; each once with its
 * answers and once without. What was learnt of how questions are put, and what heard them, saw none of the same situation. */
export function offerExamples(
  asked: BlindQuestion[],
  { questions, snapshot, relevance, answerable, classifierWithout }: OfferGround,
): Example[] {
  const context = createSearchContext(snapshot)
  const none = questions.none.map((one) => ({ ...one, answers: [] }))
  const own = [...questions.must, ...none, ...readRelevance(relevance)]
  return [
    ...asked.map((one) => ({ ...one, set: one.situation, weight: 1 })),
    ...own.map((one, at) => ({ ...one, set: `own ${at}`, right: one.answers, acceptable: [], weight: OWN_COUNTS })),
  ].flatMap((one) => {
    const classifier = classifierWithout(one.set) ?? context.classifier
    const unseen = { ...context, answerable: answerable.without(one.set), classifier }
    return [...rowsOf(one, unseen), ...maskedRowsOf(one, unseen)]
  })
}

function maskedRowsOf(asked: Asked, context: SearchContext): Example[] {
  if (asked.right.length === 0) return []
  const without = new Set([...asked.right, ...asked.acceptable])
  return rowsOf({ ...asked, right: [], weight: MASKED_COUNTS * asked.weight }, context, without)
}

function rowsOf(asked: Asked, context: SearchContext, without?: ReadonlySet<string>): Example[] {
  const { set, question, language, agency, right, weight } = asked
  const query = { question, language, agency, without }
  const ranking = rank(query, context)
  const features = decisionFeatures(ranking, context)
  if (!features) return []
  const turn = askedTurn(query, ranking, context)
  return lookedAt(ranking, turn, context).flatMap((ranked) => {
    const { id, urgent } = context.snapshot.answerAt(ranked.docId)
    if (urgent) return []
    const figures = offerFeatures(ranked, turn, ranking, features, context)
    return [{ set, features: figures, label: Number(right.includes(id)), weight }]
  })
}
