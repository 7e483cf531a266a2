import { uint32Of } from '../../corpus/snapshot/sections.ts'
import { FIELD_END, FIRST_TERM, SENTENCE_END } from '../../corpus/snapshot/sequence.ts'
import type { Snapshot } from '../../corpus/snapshot/snapshot.ts'
import { readVarints } from '../../corpus/snapshot/varint.ts'
import { FIELDS, type FieldSetting } from '../settings.ts'
import { isSmall } from '../text/terms.ts'

/** Numbers that are read only: two bytes each where all of them fit. */
export type Numbers = Uint16Array | Uint32Array

/** A snapshot's words, ready to be searched. All arrays are indexed by term number or by answer, and none is ever changed. */
export interface SearchIndex {
  /** Number of answers. */
  readonly size: number
  /** Number of answers in each language. */
  readonly sizes: ReadonlyMap<string, number>
  readonly terms: readonly string[]
  /** A stem's number, or undefined where no answer has it. */
  numberOf(term: string): number | undefined
  /** 0 for small words: no question looks for them, and they have no postings. */
  readonly idf: Float64Array
  /** 1 for small words, which stand in sequences and count for phrases and meanings alone. */
  readonly small: Uint8Array
  /** Answer `a` is `sequences[sequenceStarts[a]]` up to `sequenceStarts[a + 1]`: term numbers + FIRST_TERM, and marks. */
  readonly sequences: Numbers
  readonly sequenceStarts: Uint32Array
  /** Term `t`'s postings are `postingStarts[t]` up to `postingStarts[t + 1]`, by answer. */
  readonly postingStarts: Uint32Array
  readonly postingAnswers: Numbers
  /** Term frequency weighted and length-normalised over all fields: what BM25F saturates. */
  readonly postingWeights: Float32Array
  /** What BM25F divides a field's frequencies by: answer `a`, field `f` at `a * 3 + f`. */
  readonly fieldLengths: Float64Array
  /** 1 for answers that have logged wordings. */
  readonly worded: Uint8Array
  /** Postings by answer: answer `a` holds the distinct terms from `answerStarts[a]` up to `answerStarts[a + 1]`. */
  readonly answerStarts: Uint32Array
  readonly answerTerms: Numbers
  readonly answerWeights: Float32Array
}

const COLON = 58
const SETTINGS: readonly FieldSetting[] = Object.values(FIELDS)
/** The field of logged wordings. */
const WORDINGS = Object.keys(FIELDS).indexOf('asked')

/** Reads the index out of a snapshot: about 1 µs a word.
 * @throws {Error} where the snapshot was not compiled for this engine. */
export function openIndex(snapshot: Snapshot): SearchIndex {
  const { terms } = snapshot.vocabulary
  const numbers = new Map<string, number>()
  for (const [number, term] of terms.entries()) numbers.set(term, number)
  const { sequences, sequenceStarts } = readSequences(snapshot)
  const languages = snapshot.keys.map((key) => key.language)
  const small = Uint8Array.from(terms, (term) => Number(isSmall(term)))
  const { lengths, worded, postingStarts } = countTokens(sequences, sequenceStarts, small)
  const fieldLengths = normalised(lengths, languages)
  const postings = { postingStarts, ...place(sequences, sequenceStarts, postingStarts, small, fieldLengths) }
  const sizes = new Map<string, number>()
  for (const language of languages) sizes.set(language, (sizes.get(language) ?? 0) + 1)
  const idf = inverseFrequencies(terms, postingStarts, sizes)
  return {
    size: snapshot.size,
    sizes,
    terms,
    numberOf: (term) => numbers.get(term),
    idf,
    small,
    sequences,
    sequenceStarts,
    fieldLengths,
    worded,
    ...postings,
    ...byAnswer(postings, snapshot.size),
  }
}

function section(snapshot: Snapshot, name: string): Uint8Array {
  const bytes = snapshot.section(name)
  if (!bytes) throw new Error(`snapshot has no section ${name}: compile it again`)
  return bytes
}

/** Room for numbers below `limit`. */
function room(length: number, limit: number): Numbers {
  return limit <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length)
}

function readSequences(snapshot: Snapshot): Pick<SearchIndex, 'sequences' | 'sequenceStarts'> {
  const bytes = section(snapshot, 'sequences')
  const ends = uint32Of(section(snapshot, 'sequences-ends'))
  const buffer = room(bytes.length, snapshot.vocabulary.terms.length + FIRST_TERM)
  const sequenceStarts = new Uint32Array(ends.length + 1)
  let place = 0
  for (const [answer, end] of ends.entries()) {
    place = readVarints(bytes, ends[answer - 1] ?? 0, end, buffer, place)
    sequenceStarts[answer + 1] = place
  }
  return { sequences: buffer.slice(0, place), sequenceStarts }
}

/** One pass over all tokens: how many words each field of an answer has, small words left out; which answers have wordings; and where each
 * term's postings begin. */
function countTokens(sequences: Numbers, starts: Uint32Array, small: Uint8Array) {
  const answers = starts.length - 1
  const lengths = new Float64Array(answers * SETTINGS.length)
  const worded = new Uint8Array(answers)
  const postingStarts = new Uint32Array(small.length + 1)
  const lastSeen = new Uint32Array(small.length) // answer + 1, so that 0 means not yet
  for (let answer = 0; answer < answers; answer++) {
    let field = 0
    const end = starts[answer + 1] ?? 0
    for (let at = starts[answer] ?? 0; at < end; at++) {
      const token = sequences[at] ?? SENTENCE_END
      const term = token - FIRST_TERM
      if (token === FIELD_END) field++
      else if (field === WORDINGS) worded[answer] = 1
      if (term < 0 || small[term] === 1) continue
      const length = answer * SETTINGS.length + field
      lengths[length] = (lengths[length] ?? 0) + 1
      if (lastSeen[term] === answer + 1) continue
      lastSeen[term] = answer + 1
      postingStarts[term + 1] = (postingStarts[term + 1] ?? 0) + 1
    }
  }
  for (let term = 0; term < small.length; term++)
    postingStarts[term + 1] = (postingStarts[term + 1] ?? 0) + (postingStarts[term] ?? 0)
  return { lengths, worded, postingStarts }
}

/** For each answer and field, 1 − b + b · length / average length in that language (BM25's normalisation). */
function normalised(lengths: Float64Array, languages: string[]): Float64Array {
  const count = SETTINGS.length
  const sums = new Map<string, Float64Array>()
  for (const [answer, language] of languages.entries()) {
    const sum = sums.get(language) ?? new Float64Array(count + 1)
    for (let f = 0; f < count; f++) sum[f] = (sum[f] ?? 0) + (lengths[answer * count + f] ?? 0)
    sum[count] = (sum[count] ?? 0) + 1
    sums.set(language, sum)
  }
  for (const [answer, language] of languages.entries()) {
    const sum = sums.get(language)
    for (const [f, { b }] of SETTINGS.entries()) {
      const average = (sum?.[f] ?? 0) / (sum?.[count] ?? 1) || 1
      lengths[answer * count + f] = 1 - b + (b * (lengths[answer * count + f] ?? 0)) / average
    }
  }
  return lengths
}

type Postings = Pick<SearchIndex, 'postingStarts' | 'postingAnswers' | 'postingWeights'>

type ByAnswer = Pick<SearchIndex, 'answerStarts' | 'answerTerms' | 'answerWeights'>

/** Puts each answer's terms into their postings. */
function place(
  sequences: Numbers,
  starts: Uint32Array,
  postingStarts: Uint32Array,
  small: Uint8Array,
  lengths: Float64Array,
) {
  const total = postingStarts[postingStarts.length - 1] ?? 0
  const postingAnswers = room(total, starts.length)
  const postingWeights = new Float32Array(total)
  const next = postingStarts.slice()
  for (let answer = 0; answer + 1 < starts.length; answer++) {
    let field = 0
    for (let at = starts[answer] ?? 0; at < (starts[answer + 1] ?? 0); at++) {
      const term = (sequences[at] ?? 0) - FIRST_TERM
      if (term < 0) {
        if (sequences[at] === FIELD_END) field++
        continue
      }
      if (small[term] === 1) continue
      const end = next[term] ?? 0
      const isOpen = end > (postingStarts[term] ?? 0) && postingAnswers[end - 1] === answer
      const slot = isOpen ? end - 1 : end
      const weight = (SETTINGS[field]?.weight ?? 0) / (lengths[answer * SETTINGS.length + field] ?? 1)
      postingAnswers[slot] = answer
      postingWeights[slot] = (postingWeights[slot] ?? 0) + weight
      if (!isOpen) next[term] = end + 1
    }
  }
  return { postingAnswers, postingWeights }
}

/** Postings the other way round. */
function byAnswer({ postingStarts, postingAnswers, postingWeights }: Postings, size: number): ByAnswer {
  const answerStarts = new Uint32Array(size + 1)
  for (const answer of postingAnswers) answerStarts[answer + 1] = (answerStarts[answer + 1] ?? 0) + 1
  for (let answer = 0; answer < size; answer++)
    answerStarts[answer + 1] = (answerStarts[answer + 1] ?? 0) + (answerStarts[answer] ?? 0)
  const answerTerms = room(postingAnswers.length, postingStarts.length)
  const answerWeights = new Float32Array(postingAnswers.length)
  const next = answerStarts.slice()
  for (let term = 0; term + 1 < postingStarts.length; term++) {
    for (let at = postingStarts[term] ?? 0; at < (postingStarts[term + 1] ?? 0); at++) {
      const answer = postingAnswers[at] ?? 0
      const slot = next[answer] ?? 0
      answerTerms[slot] = term
      answerWeights[slot] = postingWeights[at] ?? 0
      next[answer] = slot + 1
    }
  }
  return { answerStarts, answerTerms, answerWeights }
}

/** ln(1 + (N − df + ½) / (df + ½)), N counted in the term's own language, rounded so that every machine gets the same. */
function inverseFrequencies(
  terms: readonly string[],
  postingStarts: Uint32Array,
  sizes: Map<string, number>,
): Float64Array {
  return Float64Array.from(terms, (term, number) => {
    if (isSmall(term)) return 0
    const language = term.charCodeAt(2) === COLON ? term.slice(0, 2) : 'en'
    const having = (postingStarts[number + 1] ?? 0) - (postingStarts[number] ?? 0)
    const all = Math.max(having, sizes.get(language) ?? 0)
    return rounded(Math.log(1 + (all - having + 0.5) / (having + 0.5)))
  })
}

function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9
}
