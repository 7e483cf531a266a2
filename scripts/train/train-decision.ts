import { writeFileSync } from 'node:fs'
import type { LogisticModel } from '../../worker/engine/model/logistic.ts'
import { readBenchSets, readOffTopic } from '../bench/quality/bench-set.ts'
import { type DecisionExample, decisionExamples, type FarQuestion, farQuestions } from './decision-examples.ts'
import { modelOf, THERE_RECIPE, THIS_RECIPE, TOPIC_RECIPE } from './decision-models.ts'
import { judgeUnseenSets, thresholdsFor } from './judge-unseen.ts'
import { reportDecision } from './report-decision.ts'
import { reportInDomain } from './report-in-domain.ts'
import { starterExamples } from './starter-examples.ts'

const RELEVANCE = new URL('../../test/relevance/questions.yaml', import.meta.url).pathname

/** Trains the three models of a decision on the benchmark's train questions and our own, and writes them as TypeScript. */
export async function trainDecision(data: string, content: string, target: string): Promise<void> {
  const far = farQuestions(readOffTopic(data, 'train'))
  const examples = [...(await benchExamples(data, far)), ...(await starterExamples(content, RELEVANCE, far))]
  reportDecision(examples)
  reportInDomain(examples)
  const thresholds = thresholdsFor(judgeUnseenSets(examples, THIS_RECIPE))
  const models = [THERE_RECIPE, TOPIC_RECIPE, THIS_RECIPE].map((recipe) => modelOf(recipe, examples))
  writeFileSync(target, sourceOf(models, thresholds))
}

/** All examples of the sets that have train questions. */
async function benchExamples(data: string, far: FarQuestion[]): Promise<DecisionExample[]> {
  const sets = readBenchSets(data, 'train').filter((set) => set.train.length > 0)
  const examples: DecisionExample[] = []
  for (const set of sets) examples.push(...(await decisionExamples(set, far)))
  return examples
}

function sourceOf([there, inDomain, this_]: LogisticModel[], thresholds: Record<string, number>): string {
  return `import type { LogisticModel } from './logistic.ts'

/* Made by \`npm run train -- decision --data DIR\` from train questions and our own. Not edited by hand. */

/** Is one of the answers that would be offered the right one? */
export const ANY_OFFERED_CORRECT: LogisticModel = ${JSON.stringify(there)}

/** Is the question one that the corpus is for? */
export const IN_DOMAIN: LogisticModel = ${JSON.stringify(inDomain)}

/** Is the first answer the right one? */
export const TOP_CORRECT: LogisticModel = ${JSON.stringify(this_)}

/** From which \`TOP_CORRECT\` on answers reach a precision, measured on questions that the model had not seen. */
export const ANSWER_FROM = ${JSON.stringify(thresholds)} as const
`
}
