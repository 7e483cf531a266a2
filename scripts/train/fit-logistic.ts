import { CLIP, type LogisticModel } from '../../worker/engine/logistic.ts'

/** One example: its features, whether it holds, and how much it counts. */
export interface Example {
  features: Record<string, number>
  label: number
  weight: number
}

const ROUNDS = 30

/** L2-regularised logistic regression by Newton's method; the bias is not regularised. */
export function fitLogistic(examples: Example[], names: readonly string[], l2: number): LogisticModel {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const mean = names.map(
    (name) => examples.reduce((sum, { features, weight }) => sum + weight * (features[name] ?? 0), 0) / total,
  )
  const deviation = names.map((name, at) => {
    const square = examples.reduce(
      (sum, { features, weight }) => sum + weight * ((features[name] ?? 0) - (mean[at] ?? 0)) ** 2,
      0,
    )
    return Math.sqrt(square / total) || 1
  })
  const rows = examples.map(({ features }) => [
    ...names.map((name, at) =>
      Math.max(-CLIP, Math.min(CLIP, ((features[name] ?? 0) - (mean[at] ?? 0)) / (deviation[at] ?? 1))),
    ),
    1,
  ])
  let weights = names.map(() => 0).concat(0)
  for (let round = 0; round < ROUNDS; round++) weights = newtonStep(rows, examples, weights, l2)
  const rounded = weights.map((value) => Number(value.toFixed(5)))
  return {
    features: names,
    mean: mean.map(short),
    deviation: deviation.map(short),
    weights: rounded.slice(0, -1),
    bias: rounded.at(-1) ?? 0,
  }
}

function newtonStep(rows: number[][], examples: Example[], weights: number[], l2: number): number[] {
  const size = weights.length
  const gradient = weights.map((weight, at) => (at === size - 1 ? 0 : -l2 * weight))
  const hessian = weights.map((_, i) => weights.map((_, j) => (i === j && i < size - 1 ? l2 : 0)))
  for (const [at, row] of rows.entries()) {
    const { label, weight } = examples[at] ?? { label: 0, weight: 0 }
    const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)))
    const curve = weight * Math.max(1e-6, chance * (1 - chance))
    for (let i = 0; i < size; i++) {
      gradient[i] = (gradient[i] ?? 0) + weight * (label - chance) * (row[i] ?? 0)
      const line = hessian[i]
      if (line) for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + curve * (row[i] ?? 0) * (row[j] ?? 0)
    }
  }
  const move = solve(hessian, gradient)
  return weights.map((weight, at) => weight + (move[at] ?? 0))
}

/** Gaussian elimination with pivoting. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    const below = rows.slice(column)
    const pivot = below.reduce(
      (best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best),
      below[0] ?? [],
    )
    rows.splice(rows.indexOf(pivot), 1, rows[column] ?? [])
    rows[column] = pivot
    for (const row of rows) {
      if (row === pivot) continue
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1)
      for (let at = column; at <= size; at++) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0)
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] || 1))
}

function short(value: number): number {
  return Number(value.toPrecision(6))
}
