import { isLanguage, type Language } from '../../contract/index.ts'
import type { WeighingTokenizer, WeightedTerm } from '../bm25f-index/index.ts'
import { contentTerms, textTerms } from '../text/terms.ts'

/** Makes terms of a question: what is looked for, distinct, with weights. @param page - The language of the page it was asked on. */
export type QuestionReader = (question: string, page: Language | undefined) => WeightedTerm[]

/** Orama's `tokenizer` component. A text of an answer becomes all of its terms, small words too, for they stand in its sequence; a question
 * becomes what its reader makes of it: spelling repaired, citizens' words explained. Orama says which it is by naming a property or none.
 * One object a database, and not frozen: `load` writes `language`. */
export function answerTokenizer(readQuestion: QuestionReader = stemsAlone): WeighingTokenizer {
  const weigh = (question: string, page: string | undefined) =>
    readQuestion(question, isLanguage(page) ? page : undefined)
  return {
    language: 'any',
    normalizationCache: new Map(), // wanted by the type; only Orama's own tokenizer writes to it
    weigh,
    tokenize: (text, language, property) =>
      property === undefined
        ? weigh(text, language).map(({ term }) => term)
        : textTerms(text, isLanguage(language) ? language : 'en'),
  }
}

/** A database that nobody reads questions for still finds what is typed right. */
function stemsAlone(question: string, page: Language | undefined): WeightedTerm[] {
  return [...new Set(contentTerms(question, page ?? 'en'))].map((term) => ({ term, weight: 1 }))
}
