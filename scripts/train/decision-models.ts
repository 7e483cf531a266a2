import type { LogisticModel } from '../../worker/engine/model/logistic.ts'
import { FEATURE_NAMES } from '../../worker/engine/ranking/decision-features.ts'
import type { DecisionExample } from './decision-examples.ts'
import { type Example, type FitSettings, fitLogistic } from './fit-logistic.ts'
import { inDomainExamples } from './in-domain-examples.ts'
import { OWN_SETS } from './starter-examples.ts'

/** How one of the models of a decision is trained. */
export interface Recipe {
  examplesOf: (examples: DecisionExample[]) => Example[]
  settings: FitSettings
}

/** Is one of the answers offered right? Off-topic questions count in full. */
export const THERE_RECIPE: Recipe = {
  examplesOf: (examples) =>
    sharedExamples(examples, ({ isAmongThree }) => isAmongThree, { asked: 1, masked: 0.25, far: () => 0.5 }),
  settings: { l2: 30, ownLevels: true },
}

/** Is the first answer the right one? */
export const THIS_RECIPE: Recipe = {
  examplesOf: (examples) =>
    sharedExamples(examples, ({ pageRight }) => pageRight, { asked: 1, masked: 0.2, far: (share) => 0.5 * share }),
  settings: { l2: 100, ownLevels: true },
}

/** Is the question one that the corpus is for? */
export const TOPIC_RECIPE: Recipe = { examplesOf: inDomainExamples, settings: { l2: 30 } }

export function modelOf({ examplesOf, settings }: Recipe, examples: DecisionExample[]): LogisticModel {
  return fitLogistic(examplesOf(examples), FEATURE_NAMES, settings)
}

interface Weights {
  asked: number
  masked: number
  far: (share: number) => number
}

/** Our own questions are not among them: they are one corpus, known too well, and cost every other .01 to .02 near AUROC. */
function sharedExamples(
  examples: DecisionExample[],
  holds: (example: DecisionExample) => boolean,
  { asked, masked, far }: Weights,
): Example[] {
  const shared = examples.filter(({ set }) => !OWN_SETS.includes(set))
  return levelled(
    shared.map((example) => ({
      set: example.set,
      features: example.features,
      label: Number(holds(example)),
      weight: example.kind === 'far' ? far(example.share) : example.kind === 'masked' ? masked : asked,
    })),
  )
}

/** The sum of all weights of a set is as the square root of what it was: a large set counts for more, but not in proportion. */
function levelled(examples: Example[]): Example[] {
  const sums = new Map<string, number>()
  for (const { set, weight } of examples) sums.set(set, (sums.get(set) ?? 0) + weight)
  return examples.map((example) => ({
    ...example,
    weight: (LEVEL * example.weight) / Math.sqrt(sums.get(example.set) ?? 1),
  }))
}

/** So that a set of 144 keeps its weight, and l2 its meaning. */
const LEVEL = 12
