/** A choice among rows of figures, one or more of which are right. */
export interface Choice {
  rows: number[][]
  isRight: boolean[]
}

const STEPS = 400
const RATE = 0.04
/** Adam's. */
const [SLOPE_MEMORY, SIZE_MEMORY, TINY] = [0.9, 0.99, 1e-8]

/** Weights of the figures by which a softmax over the rows puts the right ones first (a conditional logit), as they apply to figures as they are.
 * @param l2 - How much weights of standardised figures are pulled to 0. */
export function fitChoice(choices: Choice[], l2: number): number[] {
  const spread = spreadOf(choices.flatMap(({ rows }) => rows))
  const scaled = choices.map(({ rows, isRight }) => ({
    isRight,
    rows: rows.map((row) => row.map((value, at) => value / (spread[at] ?? 1))),
  }))
  const weights = spread.map(() => 0)
  const slopes = spread.map(() => 0)
  const sizes = spread.map(() => 0)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(scaled, weights, l2)
    for (const [at, slope] of gradient.entries()) {
      slopes[at] = SLOPE_MEMORY * (slopes[at] ?? 0) + (1 - SLOPE_MEMORY) * slope
      sizes[at] = SIZE_MEMORY * (sizes[at] ?? 0) + (1 - SIZE_MEMORY) * slope ** 2
      const size = Math.sqrt((sizes[at] ?? 0) / (1 - SIZE_MEMORY ** step)) + TINY
      weights[at] = (weights[at] ?? 0) - (RATE * (slopes[at] ?? 0)) / (1 - SLOPE_MEMORY ** step) / size
    }
  }
  return weights.map((weight, at) => Number((weight / (spread[at] ?? 1)).toFixed(4)))
}

/** How likely each row is the one. */
export function chances(rows: number[][], weights: number[]): number[] {
  const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

function gradientOf(choices: Choice[], weights: number[], l2: number): number[] {
  const gradient = weights.map((weight) => l2 * weight)
  for (const { rows, isRight } of choices) {
    const guessed = chances(rows, weights)
    const right = guessed.reduce((sum, chance, at) => sum + (isRight[at] ? chance : 0), 0)
    for (const [at, row] of rows.entries()) {
      const chance = guessed[at] ?? 0
      const push = chance - (isRight[at] ? chance / right : 0)
      for (const [column, value] of row.entries()) gradient[column] = (gradient[column] ?? 0) + push * value
    }
  }
  return gradient
}

function spreadOf(rows: number[][]): number[] {
  return (rows[0] ?? []).map((_, at) => {
    const values = rows.map((row) => row[at] ?? 0)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
  })
}
