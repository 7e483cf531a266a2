import { dangerFeatures } from './danger-features.ts'
import { DANGER_BIAS, DANGER_WEIGHTS } from './danger-model.ts'

let weights: Map<string, number> | undefined

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
export function chancesOfDanger(text: string): DangerChance[] {
  weights ??= readWeights()
  const known = weights
  return dangerFeatures(text).map(({ from, to, features }) => {
    const seen = features.flatMap((feature) => {
      const weight = known.get(feature)
      return weight === undefined ? [] : [{ feature, weight }]
    })
    const chance = DANGER_BIAS + seen.reduce((sum, { weight }) => sum + weight, 0) / Math.sqrt(features.length || 1)
    const words = seen.sort((a, b) => b.weight - a.weight).slice(0, NAMED)
    return { from, to, chance, words: words.map(({ feature }) => feature) }
  })
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
