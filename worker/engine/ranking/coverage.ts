import { FIELD_END, FIRST_TERM, TEXT_END } from '../bm25f-index/index.ts'
import { containedIdf, type QueryConcept } from '../query/query-concepts.ts'
import { containsTerm } from '../word-index/contains-term.ts'
import type { SearchIndex } from '../word-index/search-index.ts'

/** Shares of the question's idf that an answer holds as a whole, in its best sentence, and in its best title or logged wording; and the
 * share of that wording's own idf which the question holds. */
export interface Coverage {
  whole: number
  sentence: number
  headline: number
  headlineBack: number
}

/** Field of the body in a sequence; titles and wordings come before it. */
const BODY = 2

/** A sentence, title or wording: the question's terms in it, the sum of their idf, and that of all of its terms. */
interface Sentence {
  held: Set<number>
  shared: number
  own: number
}

/** @param idfSum - Idf of all that is asked for. */
export function coverageOf(docId: number, concepts: QueryConcept[], idfSum: number, index: SearchIndex): Coverage {
  const wanted = new Set(concepts.flatMap(({ ways }) => ways.flat()))
  const best: Coverage = { whole: 0, sentence: 0, headline: 0, headlineBack: 0 }
  let sentence = emptySentence()
  let field = 0
  for (let at = index.sequenceStarts[docId] ?? 0; at < (index.sequenceStarts[docId + 1] ?? 0); at++) {
    const token = index.sequences[at] ?? 0
    if (token === FIELD_END) field++
    else if (token === TEXT_END) {
      const { held } = sentence
      noteSentence(best, containedIdf((term) => held.has(term), concepts) / idfSum, field < BODY, sentence)
      sentence = emptySentence()
    } else noteTerm(sentence, token - FIRST_TERM, wanted, index)
  }
  return { ...best, whole: containedIdf(containsTerm(index, docId), concepts) / idfSum }
}

function emptySentence(): Sentence {
  return { held: new Set(), shared: 0, own: 0 }
}

function noteTerm(sentence: Sentence, term: number, wanted: Set<number>, { idf }: SearchIndex): void {
  const termIdf = idf[term] ?? 0
  sentence.own += termIdf
  if (!wanted.has(term)) return
  sentence.shared += termIdf
  sentence.held.add(term)
}

function noteSentence(best: Coverage, share: number, isHeadline: boolean, { shared, own }: Sentence): void {
  const back = shared / (own || 1)
  best.sentence = Math.max(best.sentence, share)
  if (!isHeadline || share + back <= best.headline + best.headlineBack) return
  best.headline = share
  best.headlineBack = back
}
