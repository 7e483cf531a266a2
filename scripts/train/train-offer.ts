import { writeFileSync } from 'node:fs'
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
import { type Example, fitLogistic } from './fit-logistic.ts'
import { offerExamples } from './offer-examples.ts'

const RELEVANCE = new URL('../../test/relevance/questions.yaml', import.meta.url).pathname
const L2 = 20
const FOLDS = 10
const SEED = 3

/** Fits how likely each answer by itself is right, says what people of situations left out would get, and writes it as TypeScript.
 * @param more - Another file of blind questions, learnt from and never judged on. */
export async function trainOffer(
  blind: string,
  more: string | undefined,
  content: string,
  target: string,
): Promise<void> {
  const questions = readBlindQuestions(blind)
  const learnt = more === undefined ? [] : readBlindQuestions(more)
  const examples = await offerExamples([...questions, ...learnt], content, RELEVANCE)
  console.log(rowsText(serviceRows(await judgeLeftOut(questions, examples, content))))
  writeFileSync(target, sourceOf(fitOffers(examples), questions.length + learnt.length))
}

/** The reply to each question by a model that saw none of its situation. */
async function judgeLeftOut(questions: BlindQuestion[], examples: Example[], content: string): Promise<Judged[]> {
  const { corpus, questions: examination } = loadContentOrExit(content)
  const snapshot = await trainedSnapshot(corpus, content, examination)
  const situations = shuffled([...new Set(questions.map(({ situation }) => situation))], SEED)
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const leftOut = new Set(situations.filter((_, at) => at % FOLDS === fold))
    const model = fitOffers(examples.filter(({ set }) => !leftOut.has(set)))
    return askAll(
      questions.filter(({ situation }) => leftOut.has(situation)),
      createEngine(snapshot, model),
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

function sourceOf(model: LogisticModel, count: number): string {
  return `import type { LogisticModel } from './logistic.ts'

/* Made by \`npm run train -- offer --blind FILE\` from ${count} blind questions and, two fifths each, our own (EXPERIMENTS.md, “What is offered”).
 * Not edited by hand. */

/** Is this answer, one of the best five, right for the turn? */
export const OFFER_CORRECT: LogisticModel = ${JSON.stringify(model)}
`
}
