import { idf } from '../bm25f-index/index.ts'
import type { ReadQuestion } from '../query/read-question.ts'
import { withoutCourtesy } from '../query/without-courtesy.ts'
import { questionStems } from '../ranking/fine-rank.ts'
import type { SearchContext } from '../search-context.ts'
import { isSmall, textTerms } from '../text/terms.ts'
import { type Form, questionForms } from './forms.ts'

/** Terms and what each counts: by rarity in the corpus. */
export type WeighedTerms = ReadonlyMap<string, number>

/** One clause of a question. */
export interface Clause {
  terms: WeighedTerms
  vector: Float32Array | undefined
}

/** What a question asks for, as passages are compared with it. */
export interface AskedFor {
  forms: ReadonlySet<Form>
  /** Of the whole question. */
  all: WeighedTerms
  /** Of the sentences that ask. */
  asking: Clause
  /** Long stories have one clause that matters, and nobody knows which: each is compared by itself. */
  clauses: Clause[]
}

type Parts = Pick<SearchContext, 'index' | 'vectors'>
type Stems = ReturnType<typeof questionStems>

const SENTENCE = /[^.!?\n]+[.!?\n]*/g
const CLAUSE_END = /[.!?\n;,]+| (?:and|but|so|y|pero|porque) /
/** A clause of fewer words says nothing by itself. */
const CLAUSE_WORDS = 3

/** @param typed - The question that `read` was read from. */
export function askedFor(typed: string, read: ReadQuestion, parts: Parts): AskedFor {
  const question = withoutCourtesy(typed)
  const asking = askingSentences(question)
  const stems = questionStems(read)
  const clause = (text: string) => clauseOf(stemsOf(text, read), parts)
  const clauses = question.split(CLAUSE_END).filter((text) => text.trim().split(/\s+/).length >= CLAUSE_WORDS)
  return {
    forms: questionForms(asking),
    all: weighed(stems, parts),
    asking: asking === question ? clauseOf(stems, parts) : clause(asking),
    clauses: (clauses.length > 1 ? clauses : [question]).map(clause),
  }
}

/** The sentences with a question mark, else those that have the form of a question, else all. */
function askingSentences(question: string): string {
  const sentences = question.match(SENTENCE) ?? []
  const marked = sentences.filter((sentence) => sentence.includes('?'))
  const asking = marked.length > 0 ? marked : sentences.filter((sentence) => questionForms(sentence).size > 0)
  return asking.length > 0 && asking.length < sentences.length ? asking.join(' ') : question
}

function stemsOf(text: string, { language }: ReadQuestion): Stems {
  return [...new Set(textTerms(text, language))].map((stem) => ({ stem, weight: 1 }))
}

function clauseOf(stems: Stems, parts: Parts): Clause {
  return { terms: weighed(stems, parts), vector: parts.vectors?.question(stems) }
}

/** Terms weighed by rarity. A word that no answer holds is rarer than any: ways to ask for a passage may hold it. */
export function weighed(stems: Stems, { index }: Pick<Parts, 'index'>): WeighedTerms {
  const idfOf = (number: number | undefined) => index.idf[number ?? -1] ?? idf(0, index.size)
  return new Map(
    stems
      .filter(({ stem }) => !isSmall(stem))
      .map(({ stem, weight }) => [stem, weight * idfOf(index.numberOf(stem))] as const),
  )
}
