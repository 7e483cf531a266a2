import type { AnswerRecord, Corpus, HeardRecord } from '../../corpus/index.ts'
import { type ClassifierTable, NOBODY, packClassifier, reachClass } from '../classifier/classifier.ts'
import { textFeatures } from '../classifier/text-features.ts'
import { answerText } from '../database/answer-text.ts'
import { withoutCourtesy } from '../query/without-courtesy.ts'
import { seeded } from '../random.ts'

/** Softmax regression by stochastic gradient descent over texts of length 1, TF-IDF weighted. What else was tried stands in EXPERIMENTS.md. */
export const CLASSIFIER = {
  rounds: 10,
  learningRate: 3,
  biasRate: 0.3,
  /** What the rates are multiplied by after each round. */
  decay: 0.8,
  /** A sentence of an answer's body counts less than a wording: people ask in other words. */
  sentenceWeight: 0.3,
  sentences: 40,
  leastCharacters: 25,
  /** Features that fewer texts have are left out. */
  leastTexts: 2,
  /** So many weights are kept, those that say most. */
  keptWeights: 800_000,
  /** Counted up when the features of a text change: what was learnt before is not for them. */
  features: 2,
  seed: 20_261_130,
}

type Settings = typeof CLASSIFIER

interface Example {
  answer: number
  weight: number
  /** Rows of its features, and their values: together of length 1. */
  rows: Uint32Array
  values: Float32Array
}

/** Learns which answer people ask for from how they put it: each answer's title, wordings and sentences, in all its languages, and what was heard
 * for it. Whom people want to reach who have no answer is a class of its own for each agency. Seeded: same input, same output. 350 answers with
 * 17,000 wordings and 10,000 questions heard take 40 s.
 * @returns Undefined where there are no two answers to tell apart. */
export function trainClassifier(corpus: Corpus, settings: Settings = CLASSIFIER): Uint8Array | undefined {
  const heard = corpus.heard ?? []
  const ids = [...new Set(corpus.answers.map(({ id }) => id))].sort()
  if (ids.length < 2) return undefined
  const answers = [...ids, ...[...new Set(heard.flatMap(withoutAnswer))].sort()]
  const classOf = new Map(answers.map((id, at) => [id, at]))
  const texts = [
    ...corpus.answers.flatMap((answer) => textsOf(answer, classOf.get(answer.id) ?? 0, settings)),
    ...heard.flatMap((one) => heardTexts(one, classOf)),
  ]
  const counts = new Map<number, number>()
  for (const { features } of texts) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const features = [...counts]
    .flatMap(([feature, count]) => (count >= settings.leastTexts ? [feature] : []))
    .sort((a, b) => a - b)
  const idf = Float32Array.from(features, (feature) => Math.log(texts.length / (counts.get(feature) ?? 1)))
  const rows = new Map(features.map((feature, row) => [feature, row]))
  const examples = texts.map(({ answer, weight, features }) => ({ answer, weight, ...vectorOf(features, rows, idf) }))
  const { weights, bias } = descend(examples, features.length, answers.length, settings)
  return packClassifier({ answers, bias, ...pruned({ features, idf, weights, answers: answers.length }, settings) })
}

function textsOf(answer: AnswerRecord, at: number, settings: Settings) {
  const { title, asked, body } = answerText(answer)
  const sentences = body.filter((sentence) => sentence.length > settings.leastCharacters).slice(0, settings.sentences)
  const texts = [
    ...[...title, ...asked].map((text) => ({ text, weight: 1 })),
    ...sentences.map((text) => ({ text, weight: settings.sentenceWeight })),
  ]
  return texts.map(({ text, weight }) => ({ answer: at, weight, features: textFeatures(text) }))
}

/** The classes of what has no answer. */
function withoutAnswer({ answers, reach }: HeardRecord): string[] {
  if (answers.length > 0) return []
  return reach.length > 0 ? reach.map(reachClass) : [NOBODY]
}

/** A question heard, once for each class that it is of: together they count as one. */
function heardTexts(heard: HeardRecord, classOf: ReadonlyMap<string, number>) {
  const features = textFeatures(withoutCourtesy(heard.question))
  const classes = [...heard.answers, ...withoutAnswer(heard)].flatMap((name) => classOf.get(name) ?? [])
  return classes.map((answer) => ({ answer, weight: 1 / classes.length, features }))
}

function vectorOf(features: ReadonlySet<number>, rowOf: ReadonlyMap<number, number>, idf: Float32Array) {
  const rows = Uint32Array.from([...features].flatMap((feature) => rowOf.get(feature) ?? []))
  const length = Math.sqrt(rows.reduce((sum, row) => sum + (idf[row] ?? 0) ** 2, 0)) || 1
  return { rows, values: Float32Array.from(rows, (row) => (idf[row] ?? 0) / length) }
}

function descend(examples: readonly Example[], rows: number, answers: number, settings: Settings) {
  const weights = new Float32Array(rows * answers)
  const bias = new Float32Array(answers)
  const random = seeded(settings.seed)
  const order = Uint32Array.from(examples.keys())
  let [rate, biasRate] = [settings.learningRate, settings.biasRate]
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, random)
    for (const at of order) {
      const example = examples[at]
      if (example) step(example, weights, bias, rate, biasRate)
    }
    rate *= settings.decay
    biasRate *= settings.decay
  }
  return { weights, bias }
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0]
  }
}

/** One text's step down the log loss: its gradient is each answer's chance, less 1 for the right one. */
function step(
  { answer, weight, rows, values }: Example,
  weights: Float32Array,
  bias: Float32Array,
  rate: number,
  biasRate: number,
): void {
  const slopes = Float32Array.from(bias)
  for (let at = 0; at < rows.length; at++) {
    const [start, value] = [(rows[at] ?? 0) * bias.length, values[at] ?? 0]
    for (let one = 0; one < bias.length; one++) slopes[one] = (slopes[one] ?? 0) + value * (weights[start + one] ?? 0)
  }
  toChances(slopes)
  slopes[answer] = (slopes[answer] ?? 0) - 1
  for (let at = 0; at < rows.length; at++) {
    const [start, factor] = [(rows[at] ?? 0) * bias.length, rate * weight * (values[at] ?? 0)]
    for (let one = 0; one < bias.length; one++)
      weights[start + one] = (weights[start + one] ?? 0) - factor * (slopes[one] ?? 0)
  }
  for (let one = 0; one < bias.length; one++) bias[one] = (bias[one] ?? 0) - biasRate * weight * (slopes[one] ?? 0)
}

function toChances(scores: Float32Array): void {
  const most = scores.reduce((high, score) => Math.max(high, score), Number.NEGATIVE_INFINITY)
  let sum = 0
  for (let one = 0; one < scores.length; one++) {
    const part = Math.exp((scores[one] ?? 0) - most)
    scores[one] = part
    sum += part
  }
  for (let one = 0; one < scores.length; one++) scores[one] = (scores[one] ?? 0) / sum
}

interface Learnt {
  features: number[]
  idf: Float32Array
  weights: Float32Array
  answers: number
}

/** The weights that say most, a byte each, without features that say nothing. */
function pruned(
  { features, idf, weights, answers }: Learnt,
  { keptWeights }: Settings,
): Omit<ClassifierTable, 'answers' | 'bias'> {
  const sizes = weights.map(Math.abs).sort()
  const least = Math.max(sizes[Math.max(0, sizes.length - keptWeights)] ?? 0, Number.MIN_VALUE)
  const step = (sizes.at(-1) ?? 0) / 127 || 1
  const kept: { row: number; answer: number; weight: number }[] = []
  for (const [at, weight] of weights.entries()) {
    const whole = Math.round(weight / step)
    if (Math.abs(weight) >= least && whole !== 0)
      kept.push({ row: Math.floor(at / answers), answer: at % answers, weight: whole })
  }
  const rows = [...new Set(kept.map(({ row }) => row))]
  const starts: number[] = []
  for (const [at, { row }] of kept.entries()) if (at === 0 || kept[at - 1]?.row !== row) starts.push(at)
  return {
    features: Uint32Array.from(rows, (row) => features[row] ?? 0),
    idf: Float32Array.from(rows, (row) => idf[row] ?? 0),
    starts: Uint32Array.from([...starts, kept.length]),
    classes: Uint16Array.from(kept, ({ answer }) => answer),
    weights: Int8Array.from(kept, ({ weight }) => weight),
    step,
  }
}
