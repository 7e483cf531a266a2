import { dangerFeatures } from './danger-features.ts'
import { DANGER_BIAS, DANGER_WEIGHTS } from './danger-model.ts'

/** What was learned: where a text without any known word stands, and what each feature adds. */
export interface DangerModel {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

let ours: DangerModel | undefined

/** How many words the explanation names. */
const NAMED = 4

/** How much a stretch of a text sounds like danger, as the model's log-odds, and the words that weigh most in it. */
export interface DangerChance {
  from: number
  to: number
  chance: number
  words: string[]
}

/** The chance of danger of each stretch of a text. */
export function chancesOfDanger(text: string, { bias, weights } = ourModel()): DangerChance[] {
  return dangerFeatures(text).map(({ from, to, features }) => {
    const seen = features.flatMap((feature) => {
      const weight = weights.get(feature)
      return weight === undefined ? [] : [{ feature, weight }]
    })
    const chance = bias + seen.reduce((sum, { weight }) => sum + weight, 0) / Math.sqrt(features.length || 1)
    const words = seen.sort((a, b) => b.weight - a.weight).slice(0, NAMED)
    return { from, to, chance, words: words.map(({ feature }) => feature) }
  })
}

function ourModel(): DangerModel {
  ours ??= { bias: DANGER_BIAS, weights: readWeights() }
  return ours
}

/** Features stand as "weight feature feature …", a weight a line, in hundredths. */
function readWeights(): Map<string, number> {
  const lines = DANGER_WEIGHTS.trim().split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [weight, ...features] = line.split('|')
      return features.map((feature): [string, number] => [feature, Number(weight) / 100])
    }),
  )
}
