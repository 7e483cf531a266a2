import type { Corpus } from '../../corpus/index.ts'
import { answerText, plainTextBytes } from '../database/answer-text.ts'
import { dot } from '../numbers.ts'
import { normal, seeded, seedOf } from '../random.ts'
import { textTerms } from '../text/terms.ts'
import { fineTunedDeltas } from '../vectors/fine-tuned-deltas.ts'
import { type PretrainedVectors, pretrainedWeight } from '../vectors/pretrained-vectors.ts'
import type { Embeddings } from '../vectors/word-vectors.ts'
import { RunningMean } from './running-mean.ts'
import { SparseAdam } from './sparse-adam.ts'
import { type AnswerPairs, type TrainingPair, trainingPairs } from './training-pairs.ts'

/** In-batch softmax over pairs of texts that belong together. Learning rates and new words' deviation are for pretrained vectors of length 1.
 * What else was tried stands in EXPERIMENTS.md. */
export const TRAINING = {
  /** At most; a corpus gets two steps an answer, and `leastSteps` at least. */
  steps: 500,
  stepsPerAnswer: 2,
  leastSteps: 150,
  /** What is kept is the mean of so many runs, each the mean of what it had from `averagedFrom` of its steps on, every few steps. */
  runs: 2,
  averagedFrom: 0.5,
  averagedEvery: 5,
  batch: 160,
  temperature: 0.06,
  learningRate: 1e-3,
  weightLearningRate: 3e-3,
  pull: 1e-4,
  dropout: 0.1,
  /** Stems that no answer holds but questions may. */
  commonStems: 10_000,
  newWordDeviation: 0.03,
  /** Rank given to stems that the pretrained vectors do not know: rare. */
  newWordRank: 30_000,
  seed: 20_261_122,
}

type Settings = typeof TRAINING

/** Fine-tunes pretrained vectors on what one corpus says belongs together: in-batch softmax over pairs, sparse Adam, one core.
 * A text's vector is the normalised sum over its distinct stems w of exp(A_w) · E_w. Seeded: same input, same output; and each answer and
 * each new stem by its own name, so that a wording added to one answer changes little for the others.
 * @param onProgress - Called about a hundred times a run with the share done, 0–1. */
export function trainVectors(
  corpus: Corpus,
  start: PretrainedVectors,
  onProgress?: (share: number) => void,
  settings = TRAINING,
): Embeddings {
  const stems = [...new Set([...corpusStems(corpus), ...start.stems.slice(0, settings.commonStems)])].sort()
  const numbers = new Map(stems.map((stem, at) => [stem, at]))
  const answers = trainingPairs(corpus, (stem) => numbers.get(stem) ?? 0)
  const rows = new RunningMean(stems.length * start.dimensions)
  for (let run = 0; run < settings.runs; run++) {
    const model = startModel(stems, start, settings)
    trainOnce(answers, model, settings, run, (share) => onProgress?.((run + share) / settings.runs))
    rows.add(foldedRows(model))
  }
  return fineTunedDeltas(stems, rows.mean(), start, plainTextBytes(corpus))
}

function trainOnce(
  answers: AnswerPairs[],
  model: Model,
  settings: Settings,
  run: number,
  onProgress: (share: number) => void,
): void {
  const random = seeded(settings.seed + run)
  const drawn = answers.map(({ name, pairs }) => ({ pairs, random: seeded(seedOf(`${name} ${settings.seed + run}`)) }))
  const batchSize = Math.min(settings.batch, answers.length)
  const wanted = Math.max(settings.leastSteps, answers.length * settings.stepsPerAnswer)
  const steps = batchSize < 2 ? 0 : Math.min(settings.steps, wanted)
  const vectors = new RunningMean(model.vectors.length)
  const weights = new RunningMean(model.weights.length)
  for (let step = 1; step <= steps; step++) {
    trainStep(drawBatch(drawn, batchSize, random, settings.dropout), model, step, settings)
    if (step % Math.ceil(steps / 100) === 0) onProgress(step / steps)
    const isCounted = step > settings.averagedFrom * steps && step % settings.averagedEvery === 0
    if (!isCounted && step < steps) continue
    vectors.add(model.vectors)
    weights.add(model.weights)
  }
  if (steps === 0) return
  model.vectors.set(vectors.mean())
  model.weights.set(weights.mean())
}

interface Model {
  dimensions: number
  vectors: Float32Array
  start: Float32Array
  weights: Float32Array
  startWeights: Float32Array
  vectorAdam: SparseAdam
  weightAdam: SparseAdam
}

function corpusStems(corpus: Corpus): Set<string> {
  const stems = new Set<string>()
  for (const answer of corpus.answers) {
    const { title, asked, body } = answerText(answer)
    for (const text of [...title, ...asked, ...body])
      for (const stem of textTerms(text, answer.language)) stems.add(stem)
  }
  return stems
}

function startModel(stems: string[], start: PretrainedVectors, settings: Settings): Model {
  const { dimensions } = start
  const pretrainedRows = new Map(start.stems.map((stem, at) => [stem, at]))
  const vectors = new Float32Array(stems.length * dimensions)
  const weights = new Float32Array(stems.length)
  for (const [at, stem] of stems.entries()) {
    const pretrainedRow = pretrainedRows.get(stem)
    const random = seeded(seedOf(stem) + settings.seed)
    for (let d = 0; d < dimensions; d++) {
      vectors[at * dimensions + d] =
        pretrainedRow === undefined
          ? normal(random) * settings.newWordDeviation
          : (start.values[pretrainedRow * dimensions + d] ?? 0) * (start.scales[pretrainedRow] ?? 0)
    }
    const rank = pretrainedRow === undefined ? settings.newWordRank : (start.ranks[pretrainedRow] ?? 0)
    weights[at] = Math.log(pretrainedWeight(rank))
  }
  return {
    dimensions,
    vectors,
    start: vectors.slice(),
    weights,
    startWeights: weights.slice(),
    vectorAdam: new SparseAdam(vectors, dimensions, settings.learningRate),
    weightAdam: new SparseAdam(weights, 1, settings.weightLearningRate),
  }
}

/** An answer's pairs, and where its draws come from. */
interface DrawnFrom {
  pairs: TrainingPair[]
  random: () => number
}

/** One pair of each of `size` answers, drawn without repeats, with some words dropped. */
function drawBatch(answers: DrawnFrom[], size: number, random: () => number, dropout: number): TrainingPair[] {
  const chosen = new Set<number>()
  while (chosen.size < size) chosen.add(Math.floor(random() * answers.length))
  return answers.flatMap(({ pairs, random }, answer) => {
    if (!chosen.has(answer)) return []
    const { left, right, weight } = drawPair(pairs, random)
    return [{ left: dropped(left, random, dropout), right: dropped(right, random, dropout), weight }]
  })
}

function drawPair(pairs: TrainingPair[], random: () => number): TrainingPair {
  let rest = random() * pairs.reduce((sum, { weight }) => sum + weight, 0)
  for (const pair of pairs) {
    rest -= pair.weight
    if (rest <= 0) return pair
  }
  const last = pairs.at(-1)
  if (!last) throw new Error('an answer without pairs was drawn')
  return last
}

function dropped(words: Uint32Array, random: () => number, dropout: number): Uint32Array {
  const kept = words.filter(() => random() >= dropout)
  return kept.length === 0 ? words : kept
}

/** Forward, loss gradient, backward, update: symmetric softmax over all pairs of left and right texts of the batch. */
function trainStep(batch: TrainingPair[], model: Model, step: number, settings: Settings): void {
  const left = batch.map((pair) => encode(pair.left, model))
  const right = batch.map((pair) => encode(pair.right, model))
  const slopes = softmaxSlopes(left, right, settings.temperature)
  for (const [i, pair] of batch.entries()) {
    const own = left[i]
    if (own)
      backward(
        pair.left,
        own,
        combined(right, (j) => slopes[i * batch.length + j] ?? 0, model.dimensions),
        model,
      )
  }
  for (const [j, pair] of batch.entries()) {
    const own = right[j]
    if (own)
      backward(
        pair.right,
        own,
        combined(left, (i) => slopes[i * batch.length + j] ?? 0, model.dimensions),
        model,
      )
  }
  model.vectorAdam.step(step, settings.pull, model.start)
  model.weightAdam.step(step, settings.pull, model.startWeights)
}

interface Encoded {
  vector: Float32Array
  norm: number
}

function encode(words: Uint32Array, { vectors, weights, dimensions }: Model): Encoded {
  const vector = new Float32Array(dimensions)
  for (const word of words) {
    const weight = Math.exp(weights[word] ?? 0)
    const row = word * dimensions
    for (let d = 0; d < dimensions; d++) vector[d] = (vector[d] ?? 0) + weight * (vectors[row + d] ?? 0)
  }
  let square = 1e-12
  for (let d = 0; d < dimensions; d++) square += (vector[d] ?? 0) ** 2
  const norm = Math.sqrt(square)
  for (let d = 0; d < dimensions; d++) vector[d] = (vector[d] ?? 0) / norm
  return { vector, norm }
}

/** d loss / d (left_i · right_j), the loss being the mean cross-entropy of rows and of columns, halved. */
function softmaxSlopes(left: Encoded[], right: Encoded[], temperature: number): Float32Array {
  const n = left.length
  const scores = new Float32Array(n * n)
  for (const [i, { vector: a }] of left.entries()) {
    for (const [j, { vector: b }] of right.entries()) scores[i * n + j] = Math.exp((dot(a, b) - 1) / temperature)
  }
  const rows = new Float64Array(n)
  const columns = new Float64Array(n)
  for (let at = 0; at < n * n; at++) {
    const score = scores[at] ?? 0
    rows[Math.floor(at / n)] = (rows[Math.floor(at / n)] ?? 0) + score
    columns[at % n] = (columns[at % n] ?? 0) + score
  }
  const scale = 1 / (2 * n * temperature)
  return scores.map((score, at) => {
    const i = Math.floor(at / n)
    const j = at % n
    return (score / (rows[i] || 1) + score / (columns[j] || 1) - (i === j ? 2 : 0)) * scale
  })
}

function combined(others: Encoded[], slopeOf: (at: number) => number, dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions)
  for (const [at, { vector }] of others.entries()) {
    const slope = slopeOf(at)
    if (slope === 0) continue
    for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + slope * (vector[d] ?? 0)
  }
  return sum
}

/** Through the normalisation to each word's vector and weight. */
function backward(words: Uint32Array, { vector, norm }: Encoded, slope: Float32Array, model: Model): void {
  const along = dot(vector, slope)
  const inner = slope.map((value, d) => (value - along * (vector[d] ?? 0)) / norm)
  for (const word of words) {
    const weight = Math.exp(model.weights[word] ?? 0)
    const row = word * model.dimensions
    const gradient = model.vectorAdam.touch(word)
    let toWeight = 0
    for (let d = 0; d < inner.length; d++) {
      const value = (inner[d] ?? 0) * weight
      gradient[d] = (gradient[d] ?? 0) + value
      toWeight += value * (model.vectors[row + d] ?? 0)
    }
    const weightGradient = model.weightAdam.touch(word)
    weightGradient[0] = (weightGradient[0] ?? 0) + toWeight
  }
}

function foldedRows({ vectors, weights, dimensions }: Model): Float32Array {
  return vectors.map((value, at) => value * Math.exp(weights[Math.floor(at / dimensions)] ?? 0))
}
