import { writeFileSync } from 'node:fs'
import { seeded } from '../../worker/engine/random.ts'
import { chancesOfDanger, type DangerModel } from '../../worker/engine/urgent/danger-chance.ts'
import { dangerFeatures } from '../../worker/engine/urgent/danger-features.ts'
import { grouped } from '../../worker/engine/urgent/grouped.ts'
import { shuffled } from '../random/shuffled.ts'
import { type DangerCase, dangerCases } from './danger-cases.ts'
import { reportDanger } from './report-danger.ts'

const ROUNDS = 14
/** Until then every stretch of a danger learns; from then on the one that sounds most like it. */
const WARM_UP = 3
const STEP = 0.4
const PULL = 2e-5
/** A danger that is missed costs more than a line too many; a text that people really typed counts more than a wording. */
const DANGER_COUNTS = 3
const TYPED_COUNTS = 2
const FOLDS = 5
/** Weights smaller than this say nothing that two others do not. */
const SMALL = 0.25

/** A model that is being learned. */
interface Learning extends DangerModel {
  weights: Map<string, number>
}

interface DangerExample extends DangerCase {
  stretches: string[][]
}

/** Learns danger anew, prints how well it does on situations left out, and writes the model. */
export function trainDanger(content: string, more: string | undefined, target: string): void {
  const examples = frequent(dangerCases(content, more).map((one) => ({ ...one, stretches: featuresOf(one.text) })))
  const groups = shuffled([...new Set(examples.map(({ group }) => group))], 1)
  const foldOf = new Map(groups.map((group, at) => [group, at % FOLDS]))
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = rounded(fitDanger(examples.filter(({ group }) => foldOf.get(group) !== fold)))
    return examples
      .filter(({ group }) => foldOf.get(group) === fold)
      .map((one) => ({ ...one, chancesIn: (text: string) => chancesOfDanger(text, model) }))
  }).flat()
  console.log(reportDanger(judged))
  writeFileSync(target, modelText(rounded(fitDanger(examples))))
}

const featuresOf = (text: string) => dangerFeatures(text).map(({ features }) => features)

/** Leaves out what stands in too few texts to teach anything. */
function frequent(examples: DangerExample[]): DangerExample[] {
  const counts = new Map<string, number>()
  for (const { stretches } of examples)
    for (const feature of new Set(stretches.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const isKept = (feature: string) => (counts.get(feature) ?? 0) >= (/[ _]|\+.*\+/.test(feature) ? 3 : 2)
  return examples.map((one) => ({ ...one, stretches: one.stretches.map((features) => features.filter(isKept)) }))
}

/** Logistic regression by AdaGrad, where a text is as dangerous as its most dangerous stretch. */
function fitDanger(examples: DangerExample[]): DangerModel {
  const model = { bias: -2, weights: new Map<string, number>() }
  const squares = new Map<string, number>()
  const random = seeded(7)
  for (let round = 0; round < ROUNDS; round++)
    for (const example of shuffled(examples, round + 1)) learn(example, model, squares, round, random)
  return model
}

function learn(
  example: DangerExample,
  model: Learning,
  squares: Map<string, number>,
  round: number,
  random: () => number,
) {
  const { stretches, danger, source } = example
  const chances = stretches.map((features) => chanceOf(features, model))
  const best = chances.indexOf(Math.max(...chances))
  const any = Math.floor(random() * stretches.length)
  const isWarming = danger && round < WARM_UP
  const taught = isWarming ? stretches.keys() : new Set(danger ? [best] : [best, any])
  const counts = danger ? DANGER_COUNTS : source === 'wordings' ? 1 : TYPED_COUNTS
  for (const at of taught) {
    const features = stretches[at] ?? []
    const error = 1 / (1 + Math.exp(-(chances[at] ?? 0))) - Number(danger)
    const slope = (error * counts) / Math.sqrt(features.length || 1) / (isWarming ? stretches.length : 1)
    for (const feature of features) {
      const weight = model.weights.get(feature) ?? 0
      const pulled = slope + PULL * weight
      const square = (squares.get(feature) ?? 0.01) + pulled * pulled
      squares.set(feature, square)
      model.weights.set(feature, weight - (STEP * pulled) / Math.sqrt(square))
    }
  }
}

function chanceOf(features: string[], { bias, weights }: DangerModel): number {
  return (
    bias + features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0) / Math.sqrt(features.length || 1)
  )
}

/** As the file holds it: hundredths, the small ones left out. */
function rounded({ bias, weights }: DangerModel): DangerModel {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= SMALL)
  return { bias, weights: new Map(kept.map(([feature, weight]) => [feature, Math.round(weight * 20) / 20])) }
}

function modelText({ bias, weights }: DangerModel): string {
  const byWeight = grouped([...weights], ([, weight]) => Math.round(weight * 100))
  const lines = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, features]) => [weight, ...features.map(([feature]) => feature).sort()].join('|'))
  return `/* Made by \`npm run train -- danger\`; do not edit. */
export const DANGER_BIAS = ${bias}

/** A weight a line, in hundredths, and the features that have it. */
export const DANGER_WEIGHTS = \`
${lines.join('\n').replaceAll('\\', '').replaceAll('`', '')}
\`
`
}
