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

/** 0–1, rounded to a ten-thousandth: the same on every machine. */
export function likelihood(model: LogisticModel, features: Record<string, number>): number {
  let sum = model.bias
  for (const [at, name] of model.features.entries()) {
    const value = ((features[name] ?? 0) - (model.mean[at] ?? 0)) / (model.deviation[at] ?? 1)
    sum += (model.weights[at] ?? 0) * Math.max(-CLIP, Math.min(CLIP, value))
  }
  return Math.round(10_000 / (1 + Math.exp(-sum))) / 10_000
}
