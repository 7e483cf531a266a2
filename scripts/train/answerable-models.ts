import type { AnswerableModel } from '../../worker/engine/classifier/answerable.ts'
import { withoutCourtesy } from '../../worker/engine/query/without-courtesy.ts'
import type { BlindQuestion } from '../bench/service/blind-questions.ts'
import { shuffled } from '../random/shuffled.ts'
import { fitAnswerable } from './fit-answerable.ts'

const FOLDS = 10
const SEED = 5
/** A question that an answer only helps with has half an answer. */
const HELPED = 0.5

export interface AnswerableModels {
  /** Learnt from all questions. */
  model: AnswerableModel
  /** Learnt from those of other situations. */
  without(situation: string): AnswerableModel
}

/** How questions are put that have an answer, once from all of them and once for each tenth of situations left out.
 * @param answers - Ids of the answers that there are. */
export function answerableModels(questions: BlindQuestion[], answers: string[]): AnswerableModels {
  const learn = (some: BlindQuestion[]) => fitAnswerable(some.map(labelled), answers)
  const situations = shuffled([...new Set(questions.map(({ situation }) => situation))], SEED)
  const foldOf = new Map(situations.map((situation, at) => [situation, at % FOLDS]))
  const model = learn(questions)
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    learn(questions.filter(({ situation }) => foldOf.get(situation) !== fold)),
  )
  return { model, without: (situation) => models[foldOf.get(situation) ?? -1] ?? model }
}

function labelled({ question, right, acceptable }: BlindQuestion) {
  const label = right.length > 0 ? 1 : acceptable.length > 0 ? HELPED : 0
  return { text: withoutCourtesy(question), label }
}
