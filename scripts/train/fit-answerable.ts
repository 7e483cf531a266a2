import { type AnswerableModel, rarities } from '../../worker/engine/classifier/answerable.ts'
import { FEATURES, textFeatures } from '../../worker/engine/classifier/text-features.ts'
import { shuffled } from '../random/shuffled.ts'

/** A question, and whether there is an answer to it, 0–1. */
export interface LabelledText {
  text: string
  label: number
}

const ROUNDS = 10
const RATE = 0.5
const DECAY = 0.9
/** What the bias learns of each error, of what weights learn. */
const BIAS_SHARE = 0.1
/** A feature of one question says nothing about others. */
const LEAST_QUESTIONS = 2
const MOST_COUNT = 255
const MOST_WEIGHT = 127

/** Learns by stochastic gradient descent how questions are put that have an answer. Same input, same output.
 * @param answers - Ids of the answers that there are. */
export function fitAnswerable(texts: LabelledText[], answers: Iterable<string>): AnswerableModel {
  const read = texts.map(({ text, label }) => ({ features: textFeatures(text), label }))
  const counts = new Uint8Array(FEATURES)
  const all = new Uint32Array(FEATURES)
  for (const { features } of read) for (const feature of features) all[feature] = (all[feature] ?? 0) + 1
  for (const [feature, count] of all.entries())
    if (count >= LEAST_QUESTIONS) counts[feature] = Math.min(MOST_COUNT, count)
  const examples = read.map(({ features, label }) => {
    const { values, length } = rarities(features, (feature) => counts[feature] ?? 0, texts.length)
    return {
      label,
      features: Uint32Array.from(values.keys()),
      values: [...values.values()].map((one) => one / (length || 1)),
    }
  })
  const weights = new Float64Array(FEATURES)
  let bias = 0
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE * DECAY ** round
    for (const { label, features, values } of shuffled(examples, round + 1)) {
      const sum = values.reduce((total, value, at) => total + value * (weights[features[at] ?? 0] ?? 0), bias)
      const error = 1 / (1 + Math.exp(-sum)) - label
      for (const [at, feature] of features.entries())
        weights[feature] = (weights[feature] ?? 0) - rate * error * (values[at] ?? 0)
      bias -= rate * BIAS_SHARE * error
    }
  }
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST_WEIGHT || 1
  return {
    answers: new Set(answers),
    questions: texts.length,
    counts,
    weights: Int8Array.from(weights, (weight) => Math.round(weight / step)),
    step,
    bias,
  }
}
