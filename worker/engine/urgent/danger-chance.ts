import { dangerFeatures } from './danger-features.ts'
import { DANGER_BIAS, DANGER_WEIGHTS } from './danger-model.ts'

let weights: Map<string, number> | undefined

/** How many words the explanation names. */
const NAMED = 4

/** How much a text sounds like danger, as the model's log-odds in the stretch where it sounds most so; and the words that weigh most there. */
export function chanceOfDanger(text: string): { chance: number; words: string[] } {
  weights ??= readWeights()
  const known = weights
  let best: { chance: number; words: string[] } = { chance: DANGER_BIAS, words: [] }
  for (const features of dangerFeatures(text)) {
    const seen = features.flatMap((feature) => {
      const weight = known.get(feature)
      return weight === undefined ? [] : [{ feature, weight }]
    })
    const chance = DANGER_BIAS + seen.reduce((sum, { weight }) => sum + weight, 0) / Math.sqrt(features.length || 1)
    if (chance <= best.chance) continue
    seen.sort((a, b) => b.weight - a.weight)
    best = { chance, words: seen.slice(0, NAMED).map(({ feature }) => feature) }
  }
  return best
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
