import { writeFileSync } from 'node:fs'
import type { Snapshot } from '../../worker/corpus/snapshot/index.ts'
import {
  type AnswerableModel,
  type PackedAnswerable,
  packAnswerable,
} from '../../worker/engine/classifier/answerable.ts'
import { createEngine } from '../../worker/engine/index.ts'
import type { LogisticModel } from '../../worker/engine/model/logistic.ts'
import { OFFER_FEATURES } from '../../worker/engine/offer/offer-features.ts'
import { type BlindQuestion, readBlindQuestions } from '../bench/service/blind-questions.ts'
import type { Judged } from '../bench/service/judge-reply.ts'
import { askAll, rowsText } from '../bench/service/service.ts'
import { serviceRows } from '../bench/service/service-rows.ts'
import { trainedSnapshot } from '../build/trained-embeddings.ts'
import { loadContentOrExit } from '../content-folder/load-content.ts'
import { shuffled } from '../random/shuffled.ts'
import { answerableModels } from './answerable-models.ts'
import { type Example, fitLogistic } from './fit-logistic.ts'
import { heardClassifiers } from './heard/heard-classifiers.ts'
import { offerExamples } from './offer-examples.ts'

const RELEVANCE = new URL('../../test/relevance/questions.yaml', import.meta.url).pathname
const L2 = 20
const FOLDS = 10
const SEED = 3

/** Kinds of blind questions that ask for no answer. */
const NO_QUESTION = new Set(['danger', 'empty', 'contact'])
const asksForAnswer = ({ danger, kind }: BlindQuestion) => !danger && !NO_QUESTION.has(kind)

/** Fits how questions are put that have an answer, and how likely each answer by itself is right, says what people of situations left out would
 * get, and writes both as TypeScript.
 * @param more - Other files of blind questions, learnt from and never judged on: `learnt` teaches both, `answerable` the first alone. */
export async function trainOffer(
  blind: string,
  more: { learnt: string | undefined; answerable: string | undefined },
  content: string,
  targets: { offer: string; answerable: string },
): Promise<void> {
  const { corpus, questions: examination } = loadContentOrExit(content)
  const snapshot = await trainedSnapshot(corpus, content, examination)
  const questions = readBlindQuestions(blind)
  const learnt = readAsking(more.learnt)
  const labelled = [...learnt, ...readAsking(more.answerable)]
  const answerable = answerableModels(
    labelled,
    corpus.answers.map(({ id }) => id),
  )
  const classifierWithout = heardClassifiers(corpus, [more.learnt, more.answerable].flatMap(readAll))
  const ground = { questions: examination, snapshot, relevance: RELEVANCE, answerable, classifierWithout }
  const examples = offerExamples([...questions.filter(asksForAnswer), ...learnt], ground)
  const judged = judgeLeftOut(questions, examples, snapshot, answerable.model)
  console.log(rowsText(serviceRows(judged)))
  writeFileSync(targets.answerable, answerableSource(packAnswerable(answerable.model)))
  writeFileSync(targets.offer, sourceOf(fitOffers(examples), questions.length + learnt.length))
}

function readAll(file: string | undefined): BlindQuestion[] {
  return file === undefined ? [] : readBlindQuestions(file)
}

function readAsking(file: string | undefined): BlindQuestion[] {
  return readAll(file).filter(asksForAnswer)
}

/** The reply to each question by a model that saw none of its situation. */
function judgeLeftOut(
  questions: BlindQuestion[],
  examples: Example[],
  snapshot: Snapshot,
  answerable: AnswerableModel,
): Judged[] {
  const situations = shuffled([...new Set(questions.map(({ situation }) => situation))], SEED)
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const leftOut = new Set(situations.filter((_, at) => at % FOLDS === fold))
    const offerModel = fitOffers(examples.filter(({ set }) => !leftOut.has(set)))
    return askAll(
      questions.filter(({ situation }) => leftOut.has(situation)),
      createEngine(snapshot, { offerModel, answerable }),
    )
  })
}

/** Weights are rounded to two places: more would be noise. */
function fitOffers(examples: Example[]): LogisticModel {
  const model = fitLogistic(examples, OFFER_FEATURES, { l2: L2 })
  const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(2)))
  const short = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(3)))
  return {
    features: model.features,
    mean: short(model.mean),
    deviation: short(model.deviation),
    weights: rounded(model.weights),
    bias: Number(model.bias.toFixed(2)),
  }
}

function answerableSource(model: PackedAnswerable): string {
  return `import type { PackedAnswerable } from './answerable.ts'

/* Made by \`npm run train -- offer\` from ${model.questions} labelled questions (EXPERIMENTS.md, “How questions are put that have no answer”).
 * Not edited by hand. */

/** Does the corpus answer a question that is put so? */
export const ANSWERABLE: PackedAnswerable = ${JSON.stringify(model)}
`
}

function sourceOf(model: LogisticModel, count: number): string {
  return `import type { LogisticModel } from './logistic.ts'

/* Made by \`npm run train -- offer --blind FILE\` from ${count} blind questions and, two fifths each, our own (EXPERIMENTS.md, “What is offered”).
 * Not edited by hand. */

/** Is this answer, one of the best five, right for the turn? */
export const OFFER_CORRECT: LogisticModel = ${JSON.stringify(model)}
`
}
