import { rounded } from '../numbers.ts'

/** A logistic regression over standardised features: what `npm run train -- decision` writes and `likelihood` reads. */
export interface LogisticModel {
  features: readonly string[]
  mean: readonly number[]
  deviation: readonly number[]
  weights: readonly number[]
  bias: number
}

/** Standardised features are cut here, so that one odd number cannot decide. */
export const CLIP = 4

/** Chances nearer to 0 and 1 than this are taken for this: log-odds stay finite. */
const NEAREST = 0.0001

/** As many log-odds squared as pull a level back to 0: a short examination changes little. */
const LEVEL_PULL = 5
const ROUNDS = 50
/** Chances and levels are kept to a ten-thousandth. */
const PARTS = 10_000

/** 0–1, rounded to a ten-thousandth: the same on every machine. A figure that is not known counts as its mean. */
export function likelihood(model: LogisticModel, features: Readonly<Record<string, number | undefined>>): number {
  let sum = model.bias
  for (const [at, name] of model.features.entries()) {
    const mean = model.mean[at] ?? 0
    const value = ((features[name] ?? mean) - mean) / (model.deviation[at] ?? 1)
    sum += (model.weights[at] ?? 0) * Math.max(-CLIP, Math.min(CLIP, value))
  }
  return rounded(chanceOf(sum), PARTS)
}

/** A chance moved by a level of log-odds, rounded like `likelihood`. */
export function shifted(chance: number, level: number): number {
  return level === 0 ? chance : rounded(chanceOf(logOdds(chance) + level), PARTS)
}

/** The level by which chances must move to be right over these cases, pulled towards 0; to a ten-thousandth. */
export function levelOf(cases: { chance: number; holds: boolean }[]): number {
  let level = 0
  for (let round = 0; round < ROUNDS; round++) {
    const moved = cases.map(({ chance }) => chanceOf(logOdds(chance) + level))
    const slope = cases.reduce((sum, { holds }, at) => sum + Number(holds) - (moved[at] ?? 0), -LEVEL_PULL * level)
    level += slope / moved.reduce((sum, chance) => sum + chance * (1 - chance), LEVEL_PULL)
  }
  return rounded(level, PARTS)
}

function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

function logOdds(chance: number): number {
  const inside = Math.max(NEAREST, Math.min(1 - NEAREST, chance))
  return Math.log(inside / (1 - inside))
}
