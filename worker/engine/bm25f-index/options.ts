import type { Tokenizer } from '@orama/orama'

/** A property that is searched: one of type `string` or `string[]` in the schema. */
export interface FieldOption {
  /** How much a field's length counts, 0–1: higher punishes long fields more. */
  b: number
  /** What a term counts in this field where a search's `boost` does not name it (≥ 0): Orama's default is 1. Postings are prepared for these
   * when an index is opened; another boost is prepared when it is first asked for, and kept until a third comes. */
  boost?: number
}

/** What an index is told when it is made. Filters are the schema's properties of type `enum`. */
export interface Bm25fOptions {
  /** Every property of type `string` or `string[]` of the schema. */
  fields: Readonly<Record<string, FieldOption>>
  /** At most so many documents are handed to Orama, the best: `count` of a result is at most this. Higher is slower: Orama sorts them. */
  candidates: number
  /** Tokens that keep their places in a document's sequence but are never looked for. */
  isStopWord?: (token: string) => boolean
  /** Where documents are in several languages. */
  languages?: {
    /** The property of type `enum` that says a document's: its texts reach the tokenizer with it, and average lengths are its own. */
    property: string
    /** The language of a term: its document frequency is seen against the number of documents in it. */
    ofTerm: (term: string) => string
  }
}

/** A term to look for, and how much it counts: 1 as typed, less where something else was put in its place. */
export interface WeightedTerm {
  term: string
  weight: number
}

/** A tokenizer that says besides how much each term of a question counts. With any other, every distinct token counts 1. */
export interface WeighingTokenizer extends Tokenizer {
  /** @param language - As it was given to Orama's `search`.
   * @returns Distinct terms. */
  weigh(question: string, language: string | undefined): WeightedTerm[]
}

/** What a question looks for. */
export function termsOf(question: string, tokenizer: Tokenizer, language: string | undefined): WeightedTerm[] {
  if (isWeighing(tokenizer)) return tokenizer.weigh(question, language)
  return [...new Set(tokenizer.tokenize(question, language))].map((term) => ({ term, weight: 1 }))
}

function isWeighing(tokenizer: Tokenizer): tokenizer is WeighingTokenizer {
  return 'weigh' in tokenizer
}
