import {
  bytesOf,
  float32Of,
  int8Of,
  linesOf,
  packSections,
  type Snapshot,
  uint16Of,
  uint32Of,
  unpackSections,
} from '../../corpus/snapshot/index.ts'

/** The class of what has no answer and is for nobody; before an agency's id, that of what has none and is for its people. */
export const NOBODY = '@'
export const reachClass = (agency: string) => `${NOBODY}${agency}`

/** A linear softmax classifier of texts, an answer a class, and an agency one for what has no answer: what `trainClassifier` learnt from a corpus' wordings. */
export interface ClassifierTable {
  /** Ids of the answers, by class, and after them the classes of what has none. */
  answers: string[]
  bias: Float32Array
  /** Hashed features that count, ascending; how rare each is; and where its weights begin, one more than features. */
  features: Uint32Array
  idf: Float32Array
  starts: Uint32Array
  /** A feature's classes and weights, in steps of `step`. */
  classes: Uint16Array
  weights: Int8Array
  step: number
}

/** Which answer a text asks for, going by how it is put. */
export interface Classified {
  /** An answer's chance as a natural logarithm; undefined of one that was not learnt. All chances add up to 1. */
  chance(id: string): number | undefined
  /** Ids of the likeliest answers, likeliest first. */
  likeliest: readonly string[]
  /** Chances by agency, where each answer's is given: of what is for its answers or its people. Of what is for nobody, where that was learnt, it is
   * that of `NOBODY`. */
  agencies(agencyOf: (id: string) => string | undefined): ReadonlyMap<string, number>
}

/** @param features - Of the text, as `textFeatures` reads them.
 * @param without - Ids of answers that are not to be had: the others share the chances. */
export type Classifier = (features: ReadonlySet<number>, without?: ReadonlySet<string>) => Classified

/** So many are named as likeliest. */
const NAMED = 2

export function packClassifier(table: ClassifierTable): Uint8Array {
  const encoder = new TextEncoder()
  return packSections(
    new Map([
      ['answers', encoder.encode(table.answers.join('\n'))],
      ['step', bytesOf(Float32Array.of(table.step))],
      ['bias', bytesOf(table.bias)],
      ['features', bytesOf(table.features)],
      ['idf', bytesOf(table.idf)],
      ['starts', bytesOf(table.starts)],
      ['classes', bytesOf(table.classes)],
      ['weights', bytesOf(table.weights)],
    ]),
  )
}

/** The part of a snapshot that holds the classifier. */
const SECTION = 'classifier'

export function classifierSection(packed: Uint8Array | undefined): [string, Uint8Array][] {
  return packed ? [[SECTION, packed]] : []
}

/** A snapshot's classifier as bytes, to be compiled into the next one. */
export function savedClassifier({ section }: Snapshot): Uint8Array | undefined {
  return section(SECTION)
}

/** Undefined where the snapshot was compiled without. */
export function openClassifier(snapshot: Snapshot): Classifier | undefined {
  const packed = savedClassifier(snapshot)
  return packed && readClassifier(packed)
}

/** A classifier as `packClassifier` wrote it. */
export function readClassifier(packed: Uint8Array): Classifier {
  return classifierOf(unpackClassifier(packed))
}

function unpackClassifier(packed: Uint8Array): ClassifierTable {
  const sections = unpackSections(packed)
  const section = (name: string) => sections.get(name) ?? new Uint8Array()
  return {
    answers: linesOf(section('answers')),
    bias: float32Of(section('bias')),
    features: uint32Of(section('features')),
    idf: float32Of(section('idf')),
    starts: uint32Of(section('starts')),
    classes: uint16Of(section('classes')),
    weights: int8Of(section('weights')),
    step: float32Of(section('step'))[0] ?? 0,
  }
}

function classifierOf(table: ClassifierTable): Classifier {
  const classOf = new Map(table.answers.map((id, at) => [id, at]))
  return (asked, without) => {
    const scores = scoresOf(asked, table)
    for (const id of without ?? []) scores[classOf.get(id) ?? -1] = Number.NEGATIVE_INFINITY
    const most = scores.reduce((high, score) => Math.max(high, score), Number.NEGATIVE_INFINITY)
    const all = most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0))
    const isAnswer = (at: number) => !(table.answers[at] ?? '').startsWith(NOBODY)
    const order = [...scores.keys()].filter(isAnswer).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    return {
      chance: (id) => {
        const score = scores[classOf.get(id) ?? -1]
        return score === undefined ? undefined : score - all
      },
      likeliest: order.slice(0, NAMED).map((at) => table.answers[at] ?? ''),
      agencies: (agencyOf) => {
        const sums = new Map<string, number>()
        for (const [at, name] of table.answers.entries()) {
          const agency = isAnswer(at) ? agencyOf(name) : name === NOBODY ? NOBODY : name.slice(NOBODY.length)
          if (agency !== undefined) sums.set(agency, (sums.get(agency) ?? 0) + Math.exp((scores[at] ?? 0) - all))
        }
        return sums
      },
    }
  }
}

function scoresOf(
  asked: ReadonlySet<number>,
  { bias, features, idf, starts, classes, weights, step }: ClassifierTable,
): Float64Array {
  const rows = [...asked].map((feature) => rowOf(feature, features)).filter((row) => row >= 0)
  const length = Math.sqrt(rows.reduce((sum, row) => sum + (idf[row] ?? 0) ** 2, 0))
  const scores = Float64Array.from(bias)
  for (const row of rows) {
    const factor = ((idf[row] ?? 0) / length) * step
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const answer = classes[at] ?? 0
      scores[answer] = (scores[answer] ?? 0) + factor * (weights[at] ?? 0)
    }
  }
  return scores
}

/** Place of a feature in an ascending list; -1 where it is not. */
function rowOf(feature: number, features: Uint32Array): number {
  let [low, high] = [0, features.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = features[middle] ?? 0
    if (there === feature) return middle
    if (there < feature) low = middle + 1
    else high = middle - 1
  }
  return -1
}
