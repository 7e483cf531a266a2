import { FEATURES } from './text-features.ts'

/** How a question is put that the corpus answers, and one that it does not: logistic regression over hashed features of the text
 * (`textFeatures`), each as the square of its idf, together of length 1. Learnt from labelled questions (`npm run train -- offer`): it holds for
 * the answers that there were then. */
export interface AnswerableModel {
  /** Ids of these answers. */
  answers: ReadonlySet<string>
  /** Questions that it was learnt from. */
  questions: number
  /** By feature: how many of them have it, at most 255, 0 of one that is not known; and its weight, in steps of `step`. */
  counts: Uint8Array
  weights: Int8Array
  step: number
  bias: number
}

/** A model as source code holds it. `features`: base64 of three bytes for each known feature, in ascending order: how far it lies above the one
 * before, how many questions have it, its weight. */
export interface PackedAnswerable {
  answers: string
  questions: number
  step: number
  bias: number
  features: string
}

/** A gap or a count is written as at most this. */
const MOST = 255

export function packAnswerable({ answers, questions, counts, weights, step, bias }: AnswerableModel): PackedAnswerable {
  const bytes: number[] = []
  let last = 0
  for (const [feature, count] of counts.entries()) {
    if (count === 0) continue
    for (; feature - last > MOST; last += MOST) bytes.push(MOST, 0, 0)
    bytes.push(feature - last, count, (weights[feature] ?? 0) & MOST)
    last = feature
  }
  const features = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return { answers: [...answers].sort().join(' '), questions, step, bias, features }
}

export function unpackAnswerable({ answers, questions, step, bias, features }: PackedAnswerable): AnswerableModel {
  const [counts, weights] = [new Uint8Array(FEATURES), new Int8Array(FEATURES)]
  const bytes = atob(features)
  let feature = 0
  for (let at = 0; at < bytes.length; at += 3) {
    feature += bytes.charCodeAt(at)
    counts[feature] = bytes.charCodeAt(at + 1)
    weights[feature] = bytes.charCodeAt(at + 2)
  }
  return { answers: new Set(answers.split(' ').filter(Boolean)), questions, step, bias, counts, weights }
}

/** Log odds that the corpus answers a question with these features. */
export function answerable(
  features: ReadonlySet<number>,
  { questions, counts, weights, step, bias }: AnswerableModel,
): number {
  const { values, length } = rarities(features, (feature) => counts[feature] ?? 0, questions)
  let sum = 0
  for (const [feature, value] of values) sum += value * (weights[feature] ?? 0)
  return bias + (step * sum) / (length || 1)
}

/** Squared idf of each known feature, and the length of all of them together. */
export function rarities(features: ReadonlySet<number>, countOf: (feature: number) => number, questions: number) {
  const values = new Map<number, number>()
  let squares = 0
  for (const feature of features) {
    const count = countOf(feature)
    if (count === 0) continue
    const value = Math.log(questions / count) ** 2
    values.set(feature, value)
    squares += value ** 2
  }
  return { values, length: Math.sqrt(squares) }
}
