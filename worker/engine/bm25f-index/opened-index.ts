import { idf } from './idf.ts'
import type { Numbers } from './numbers.ts'
import type { Bm25fOptions, FieldOption } from './options.ts'
import { countTokens, type Postings, preparePostings } from './postings.ts'
import type { Column, SavedIndex } from './saved-index.ts'

/** An index, ready to be searched. Arrays are indexed by number of term or document, and none is ever changed. */
export interface OpenedIndex extends Postings {
  /** Number of documents. */
  readonly size: number
  /** Number of documents in each language; all under '' where no property says any. */
  readonly sizes: ReadonlyMap<string, number>
  readonly fields: readonly string[]
  readonly columns: readonly Column[]
  readonly terms: readonly string[]
  /** A term's number, or undefined where no document has it. */
  numberOf(term: string): number | undefined
  /** ln(1 + (N − df + ½) / (df + ½)), N counted in the term's own language; 0 for stop words. */
  readonly idf: Float64Array
  /** 1 for stop words, which stand in sequences and have no postings. */
  readonly stopped: Uint8Array
  readonly sequences: Numbers
  readonly sequenceStarts: Uint32Array
  /** What BM25F divides a field's frequencies by, 1 − b + b · length / average length in that language: document `d`, field `f` at
   * `d * fields.length + f`. */
  readonly fieldLengths: Float64Array
}

/** A field that the index that saved knew and this one does not. */
const UNNAMED: FieldOption = { b: 0, boost: 0 }

/** Everything in one language. */
const ONE_LANGUAGE = ''

/** Makes postings of sequences: about 1 µs a word. */
export function openIndex(saved: SavedIndex, options: Bm25fOptions): OpenedIndex {
  const { fields, terms, sequences, sequenceStarts, columns } = saved
  const { isStopWord = () => false } = options
  const numbers = new Map<string, number>()
  for (const [number, term] of terms.entries()) numbers.set(term, number)
  const stopped = Uint8Array.from(terms, (term) => Number(isStopWord(term)))
  const { counts, postingStarts } = countTokens(saved, stopped)
  const languages = languagesOf(saved, options)
  const sizes = new Map<string, number>()
  for (const language of languages) sizes.set(language, (sizes.get(language) ?? 0) + 1)
  const settings = fields.map((field) => options.fields[field] ?? UNNAMED)
  const fieldLengths = normalised(
    counts,
    settings.map(({ b }) => b),
    languages,
  )
  const weights = settings.map(({ boost = 1 }) => boost)
  return {
    size: sequenceStarts.length - 1,
    sizes,
    fields,
    columns,
    terms,
    numberOf: (term) => numbers.get(term),
    idf: inverseFrequencies(terms, stopped, postingStarts, sizes, options.languages?.ofTerm ?? (() => ONE_LANGUAGE)),
    stopped,
    sequences,
    sequenceStarts,
    fieldLengths,
    postingStarts,
    ...preparePostings(saved, stopped, fieldLengths, postingStarts, weights),
  }
}

function languagesOf({ sequenceStarts, columns }: SavedIndex, { languages }: Bm25fOptions): string[] {
  const column = columns.find(({ property }) => property === languages?.property)
  return Array.from({ length: sequenceStarts.length - 1 }, (_, docId) =>
    column ? String(column.values[column.ordinals[docId] ?? 0] ?? '') : ONE_LANGUAGE,
  )
}

/** BM25's normalisation of lengths, in place of them. */
function normalised(lengths: Float64Array, bs: readonly number[], languages: readonly string[]): Float64Array {
  const count = bs.length
  const sums = new Map<string, Float64Array>()
  for (const [docId, language] of languages.entries()) {
    const sum = sums.get(language) ?? new Float64Array(count + 1)
    for (let f = 0; f < count; f++) sum[f] = (sum[f] ?? 0) + (lengths[docId * count + f] ?? 0)
    sum[count] = (sum[count] ?? 0) + 1
    sums.set(language, sum)
  }
  for (const [docId, language] of languages.entries()) {
    const sum = sums.get(language)
    for (const [f, b] of bs.entries()) {
      const average = (sum?.[f] ?? 0) / (sum?.[count] ?? 1) || 1
      lengths[docId * count + f] = 1 - b + (b * (lengths[docId * count + f] ?? 0)) / average
    }
  }
  return lengths
}

function inverseFrequencies(
  terms: readonly string[],
  stopped: Uint8Array,
  postingStarts: Uint32Array,
  sizes: ReadonlyMap<string, number>,
  languageOf: (term: string) => string,
): Float64Array {
  return Float64Array.from(terms, (term, number) => {
    if (stopped[number] === 1) return 0
    const having = (postingStarts[number + 1] ?? 0) - (postingStarts[number] ?? 0)
    const all = Math.max(having, sizes.get(languageOf(term)) ?? 0)
    return rounded(idf(having, all))
  })
}

/** To a billionth: engines of JavaScript differ in the last digits of a logarithm. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9
}
