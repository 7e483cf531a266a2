import { FIELD_END, FIRST_TERM, TEXT_END } from '../bm25f-index/index.ts'
import { dotAt } from '../numbers.ts'
import { isSmall } from '../text/terms.ts'
import type { SearchIndex } from '../word-index/search-index.ts'
import type { VectorTable } from './word-vectors.ts'

/** For each answer that is asked for, so many near ones are looked at closely. */
const LOOKED_AT = 4

/** How near texts are in meaning. Answers' vectors are summed when first needed and kept: one array an answer, of vectors of length 1 one
 * after the other: of its title and text, then of its title and each logged wording. */
export class TextVectors {
  readonly #index: SearchIndex
  readonly #table: VectorTable
  readonly #answers: (Float32Array | undefined)[]
  readonly #words = new Map<number, Float32Array | undefined>()
  /** Texts counted so far, and for each term the last one that it was added to: a word counts once a text. */
  #texts = 0
  readonly #lastText: Uint32Array

  constructor(index: SearchIndex, table: VectorTable) {
    this.#index = index
    this.#table = table
    this.#answers = new Array(index.size)
    this.#lastText = new Uint32Array(index.terms.length)
  }

  /** The vector of distinct terms with their weights; undefined where none but small words has one. */
  question(stems: { stem: string; weight: number }[]): Float32Array | undefined {
    const sum = new Float32Array(this.#table.dimensions)
    let found = false
    for (const { stem, weight } of stems) {
      const row = this.#index.numberOf(stem) ?? this.#table.rowOf(stem)
      if (row !== undefined && this.#table.add(row, weight, sum) && !isSmall(stem)) found = true
    }
    return found ? normalised(sum) : undefined
  }

  /** The vector of one stem, of length 1; undefined where it has none. Those that answers hold are kept. */
  word(stem: string): Float32Array | undefined {
    const term = this.#index.numberOf(stem)
    if (term === undefined) return this.question([{ stem, weight: 1 }])
    if (!this.#words.has(term)) this.#words.set(term, this.question([{ stem, weight: 1 }]))
    return this.#words.get(term)
  }

  /** Cosine with the answer, and the highest cosine with its title or one of its wordings. */
  nearness(question: Float32Array, docId: number): { answer: number; wording: number } {
    const vectors = this.#answers[docId] ?? this.#answerVectors(docId)
    let wording = 0
    for (let start = question.length; start < vectors.length; start += question.length)
      wording = Math.max(wording, dotAt(question, vectors, start))
    return { answer: dotAt(question, vectors, 0), wording }
  }

  /** The answers nearest in meaning, best first: about 0.1 µs for each answer and dimension. Titles and wordings are compared only of those
   * whose text is near. */
  nearest(question: Float32Array, limit: number): number[] {
    const scores = Float64Array.from({ length: this.#index.size }, (_, docId) =>
      dotAt(question, this.#answers[docId] ?? this.#answerVectors(docId), 0),
    )
    const near = best(scores, limit * LOOKED_AT)
    for (const docId of near) {
      const { answer, wording } = this.nearness(question, docId)
      scores[docId] = answer + wording
    }
    return near.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, limit)
  }

  #answerVectors(docId: number): Float32Array {
    const { sequenceStarts } = this.#index
    const start = sequenceStarts[docId] ?? 0
    const end = sequenceStarts[docId + 1] ?? 0
    const [titles = [], asked = [], body = []] = this.#sentences(start, end)
    const wordings = titles.length === 0 ? [...asked, ...body.slice(0, 1)] : [...titles, ...asked]
    const { dimensions } = this.#table
    const vectors = new Float32Array((1 + wordings.length) * dimensions)
    this.#texts++
    for (const [from, to] of [...titles, ...body]) this.#addTerms(from, to, vectors.subarray(0, dimensions))
    for (const [at, [from, to]] of wordings.entries()) {
      this.#texts++
      this.#addTerms(from, to, vectors.subarray((at + 1) * dimensions, (at + 2) * dimensions))
    }
    for (let at = 0; at <= wordings.length; at++) normalised(vectors.subarray(at * dimensions, (at + 1) * dimensions))
    this.#answers[docId] = vectors
    return vectors
  }

  /** Begin and end of each sentence, by field. */
  #sentences(start: number, end: number): [number, number][][] {
    const { sequences } = this.#index
    const fields: [number, number][][] = [[], [], []]
    let field = 0
    let from = start
    for (let at = start; at < end; at++) {
      if (sequences[at] === TEXT_END) fields[field]?.push([from, at])
      else if (sequences[at] === FIELD_END) field++
      else continue
      from = at + 1
    }
    return fields
  }

  /** Adds the vectors of the terms in a range of the sequence that this text has not yet. */
  #addTerms(from: number, to: number, sum: Float32Array): void {
    const { sequences } = this.#index
    for (let at = from; at < to; at++) {
      const term = (sequences[at] ?? 0) - FIRST_TERM
      if (term < 0 || this.#lastText[term] === this.#texts) continue
      this.#lastText[term] = this.#texts
      this.#table.add(term, 1, sum)
    }
  }
}

/** The document ids of the highest scores. */
function best(scores: Float64Array, limit: number): number[] {
  const least = scores.length > limit ? (scores.slice().sort()[scores.length - limit] ?? 0) : Number.NEGATIVE_INFINITY
  const docIds: number[] = []
  for (let docId = 0; docId < scores.length; docId++) if ((scores[docId] ?? 0) >= least) docIds.push(docId)
  return docIds
}

function normalised(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dotAt(vector, vector, 0))
  if (length > 0) for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] ?? 0) / length
  return vector
}
