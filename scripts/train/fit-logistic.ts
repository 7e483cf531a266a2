import { CLIP, type LogisticModel } from '../../worker/engine/model/logistic.ts'

/** One example: the set it comes from, its features, whether it holds, and how much it counts. */
export interface Example {
  set: string
  features: Record<string, number>
  label: number
  weight: number
}

export interface FitSettings {
  /** How much weights are pulled to 0 (≥ 0; higher is more cautious). */
  l2: number
  /** Whether each set has a level of its own while weights are learned, so that they say what matters within a set and not which set
   * it is. The model gets the one level at which its chances are right over all examples. */
  ownLevels?: boolean
}

/** At most: it is near enough after ten or so. */
const ROUNDS = 30
/** No weight moved by more than this in the last round: it is there. */
const STILL = 1e-9
/** Levels are hardly pulled: this keeps them finite. */
const LEVEL_L2 = 0.01

/** L2-regularised logistic regression by Newton's method on standardised features. */
export function fitLogistic(
  examples: Example[],
  names: readonly string[],
  { l2, ownLevels = false }: FitSettings,
): LogisticModel {
  const scale = scaleOf(examples, names)
  const sets = ownLevels ? [...new Set(examples.map(({ set }) => set))].slice(1) : []
  const rows = examples.map((example) => [
    ...standardised(example, names, scale),
    ...sets.map((set) => Number(example.set === set)),
    1,
  ])
  const pulls = [...names.map(() => l2), ...sets.map(() => LEVEL_L2), 0]
  const weights = newton(rows, examples, pulls).slice(0, names.length)
  const fixed = rows.map((row) =>
    row.slice(0, names.length).reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
  )
  const [bias = 0] = newton(
    rows.map(() => [1]),
    examples,
    [0],
    fixed,
  )
  return {
    features: names,
    mean: scale.mean.map(short),
    deviation: scale.deviation.map(short),
    weights: weights.map((value) => Number(value.toFixed(5))),
    bias: Number(bias.toFixed(5)),
  }
}

interface Scale {
  mean: number[]
  deviation: number[]
}

function scaleOf(examples: Example[], names: readonly string[]): Scale {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const averageOf = (value: (example: Example) => number) =>
    examples.reduce((sum, example) => sum + example.weight * value(example), 0) / total
  const mean = names.map((name) => averageOf(({ features }) => features[name] ?? 0))
  const deviation = names.map(
    (name, at) => Math.sqrt(averageOf(({ features }) => ((features[name] ?? 0) - (mean[at] ?? 0)) ** 2)) || 1,
  )
  return { mean, deviation }
}

function standardised({ features }: Example, names: readonly string[], { mean, deviation }: Scale): number[] {
  return names.map((name, at) =>
    Math.max(-CLIP, Math.min(CLIP, ((features[name] ?? 0) - (mean[at] ?? 0)) / (deviation[at] ?? 1))),
  )
}

/** @param fixed - What each row's sum has already, outside the weights that are looked for. */
function newton(rows: number[][], examples: Example[], pulls: number[], fixed: number[] = []): number[] {
  let weights = pulls.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const moved = newtonStep(rows, examples, weights, pulls, fixed)
    const isStill = moved.every((weight, at) => Math.abs(weight - (weights[at] ?? 0)) < STILL)
    weights = moved
    if (isStill) break
  }
  return weights
}

function newtonStep(rows: number[][], examples: Example[], weights: number[], pulls: number[], fixed: number[]) {
  const gradient = weights.map((weight, at) => -(pulls[at] ?? 0) * weight)
  // Its lower half: the upper one is the same.
  const hessian = weights.map((_, i) => Float64Array.from({ length: i + 1 }, (_, j) => (i === j ? (pulls[i] ?? 0) : 0)))
  for (const [at, row] of rows.entries()) {
    const { label, weight } = examples[at] ?? { label: 0, weight: 0 }
    const sum = row.reduce((total, value, i) => total + value * (weights[i] ?? 0), fixed[at] ?? 0)
    addRow(gradient, hessian, row, label, weight, 1 / (1 + Math.exp(-sum)))
  }
  const whole = weights.map((_, i) => weights.map((_, j) => hessian[Math.max(i, j)]?.[Math.min(i, j)] ?? 0))
  const move = solve(whole, gradient)
  return weights.map((weight, at) => weight + (move[at] ?? 0))
}

function addRow(
  gradient: number[],
  hessian: Float64Array[],
  row: number[],
  label: number,
  weight: number,
  chance: number,
) {
  const curve = weight * Math.max(1e-6, chance * (1 - chance))
  for (let i = 0; i < row.length; i++) {
    const value = row[i] ?? 0
    gradient[i] = (gradient[i] ?? 0) + weight * (label - chance) * value
    const line = hessian[i]
    const scaled = curve * value
    if (line) for (let j = 0; j <= i; j++) line[j] = (line[j] ?? 0) + scaled * (row[j] ?? 0)
  }
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
