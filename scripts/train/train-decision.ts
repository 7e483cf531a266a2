import { writeFileSync } from 'node:fs'
import { FEATURE_NAMES } from '../../worker/engine/decision-features.ts'
import { type LogisticModel, likelihood } from '../../worker/engine/logistic.ts'
import { type BenchQuestion, readBenchSets, readOffTopic } from '../bench/bench-set.ts'
import { auroc, calibrationError } from '../bench/measures.ts'
import { type DecisionExample, decisionExamples, farQuestions } from './decision-examples.ts'
import { type Example, fitLogistic } from './fit-logistic.ts'
import { onTopicExamples } from './on-topic-examples.ts'
import { reportOnTopic } from './report-on-topic.ts'
import { starterExamples } from './starter-examples.ts'

const THERE_L2 = 3
const THIS_L2 = 30
const TOPIC_L2 = 30
const MASKED_WEIGHT = 0.3
const FAR_WEIGHT = 0.5
const RELEVANCE = new URL('../../test/relevance/questions.yaml', import.meta.url).pathname
const LEAST_SHOWN = 20
const PRECISIONS = [0.8, 0.85, 0.9, 0.92, 0.95]

/** Trains the three models of a decision on the benchmark's train questions and our own, and writes them as TypeScript. */
export async function trainDecision(data: string, content: string, target: string): Promise<void> {
  const far = farQuestions(readOffTopic(data, 'train'))
  const examples = [...(await benchExamples(data, far)), ...(await starterExamples(content, RELEVANCE, far))]
  const there = fitLogistic(weighted(examples, thereExample), FEATURE_NAMES, THERE_L2)
  const this_ = fitLogistic(weighted(examples, thisExample), FEATURE_NAMES, THIS_L2)
  const onTopic = fitLogistic(onTopicExamples(examples), FEATURE_NAMES, TOPIC_L2)
  report(examples)
  reportOnTopic(examples, TOPIC_L2)
  const thresholds = thresholdsFor(crossFitted(examples, thisExample, THIS_L2))
  const source = `import type { LogisticModel } from './logistic.ts'

/* Made by \`npm run train -- decision --data DIR\` from train questions and our own. Not edited by hand. */

/** Is there an answer in the corpus at all? */
export const THERE_IS: LogisticModel = ${JSON.stringify(there)}

/** Is the question one that the corpus is for? */
export const ON_TOPIC: LogisticModel = ${JSON.stringify(onTopic)}

/** Is the first answer the right one? */
export const THIS_IS: LogisticModel = ${JSON.stringify(this_)}

/** From which \`THIS_IS\` on answers reach a precision, measured on questions that the model had not seen. */
export const ANSWER_FROM = ${JSON.stringify(thresholds)} as const
`
  writeFileSync(target, source)
}

/** All examples of the sets that have train questions. */
async function benchExamples(data: string, far: BenchQuestion[]): Promise<DecisionExample[]> {
  const sets = readBenchSets(data, 'train').filter((set) => set.train.length > 0)
  const examples: DecisionExample[] = []
  for (const set of sets) examples.push(...(await decisionExamples(set, far)))
  return examples
}

type ToExample = (example: DecisionExample) => Example

const thereExample: ToExample = ({ kind, features }) => ({
  features,
  label: Number(kind === 'asked'),
  weight: kind === 'far' ? FAR_WEIGHT : 1,
})

const WEIGHTS = { asked: 1, masked: MASKED_WEIGHT, far: FAR_WEIGHT, none: 1 }
const thisExample: ToExample = ({ kind, features, pageRight }) => ({
  features,
  label: Number(pageRight),
  weight: WEIGHTS[kind],
})

/** Each set's examples scaled by 1/√(sum of their weights): a large set counts for more, but not in proportion. */
function weighted(examples: DecisionExample[], toExample: ToExample): Example[] {
  const sums = new Map<string, number>()
  for (const example of examples) sums.set(example.set, (sums.get(example.set) ?? 0) + toExample(example).weight)
  return examples.map((example) => {
    const one = toExample(example)
    return { ...one, weight: (one.weight * 12) / Math.sqrt(sums.get(example.set) ?? 1) }
  })
}

/** What a model trained on the other sets says about each example. */
function crossFitted(
  examples: DecisionExample[],
  toExample: ToExample,
  l2: number,
): { example: DecisionExample; chance: number }[] {
  const sets = [...new Set(examples.map(({ set }) => set))]
  return sets.flatMap((held) => {
    const model: LogisticModel = fitLogistic(
      weighted(
        examples.filter(({ set }) => set !== held),
        toExample,
      ),
      FEATURE_NAMES,
      l2,
    )
    return examples
      .filter(({ set }) => set === held)
      .map((example) => ({ example, chance: likelihood(model, example.features) }))
  })
}

/** The lowest chance from which the answers shown reach each precision; masked questions count like in a corpus where one in five is missing. */
function thresholdsFor(judged: { example: DecisionExample; chance: number }[]): Record<string, number> {
  const shown = judged.filter(({ example }) => example.kind !== 'far').sort((a, b) => b.chance - a.chance)
  const found: Record<string, number> = {}
  let right = 0
  let all = 0
  for (const { example, chance } of shown) {
    const weight = example.kind === 'asked' ? 0.8 : 0.2
    all += weight
    if (example.pageRight) right += weight
    for (const precision of PRECISIONS) if (right / all >= precision && all > LEAST_SHOWN) found[precision] = chance
  }
  return found
}

function report(examples: DecisionExample[]): void {
  for (const [name, toExample, l2] of [
    ['there', thereExample, THERE_L2],
    ['this', thisExample, THIS_L2],
  ] as const) {
    const judged = crossFitted(examples, toExample, l2)
    for (const set of new Set(examples.map(({ set }) => set))) {
      const own = judged.filter(({ example }) => example.set === set)
      const chances = (kind: DecisionExample['kind'], right?: boolean) =>
        own
          .filter(({ example }) => example.kind === kind && (right === undefined || example.pageRight === right))
          .map(({ chance }) => chance)
      const positives = chances('asked', name === 'this' ? true : undefined)
      const ece = calibrationError(
        own
          .filter(({ example }) => example.kind === 'asked')
          .map(({ example, chance }) => ({ confidence: chance, right: example.pageRight })),
      )
      console.log(
        name,
        set,
        'masked',
        auroc(positives, chances('masked')).toFixed(3),
        'far',
        auroc(positives, chances('far')).toFixed(3),
        'ece asked',
        ece.toFixed(3),
      )
    }
  }
}
