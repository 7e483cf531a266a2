import { containedIdf, queryConcepts } from '../query/query-concepts.ts'
import type { ReadQuestion } from '../query/read-question.ts'
import type { SearchContext } from '../search-context.ts'
import { PART_WEIGHTS } from '../settings.ts'
import { termOf } from '../text/terms.ts'
import { containsTerm } from '../word-index/contains-term.ts'

/** What each way of comparing says about one answer, before weights: words, phrases and letters are BM25 sums, meanings are cosines, and
 * `covered` is the share of what is asked for that the answer holds, by idf, of what any answer could hold. */
export interface Evidence {
  docId: number
  words: number
  phrases: number
  letters: number
  meaning: number
  wording: number
  covered: number
}

type PartName = keyof typeof PART_WEIGHTS

/** The power of `covered`: holding half of what is asked for counts next to nothing (a 64th), holding all of it fully. */
const WHOLE_COUNTS = 6

/** What a pair of words that stand near each other counts, of one that stands side by side. */
const NEARBY_WEIGHT = 0.25

/** Looks closer at the answers that the word index found. */
export function gatherEvidence(question: ReadQuestion, hits: [number, number][], context: SearchContext): Evidence[] {
  const docIds = hits.map(([docId]) => docId)
  const asked = questionTerms(question)
  const phrases = context.phraseScores(asked.map(context.index.numberOf), docIds)
  const nearby = context.nearbyScores(contentStems(question).map(context.index.numberOf), docIds)
  const letters = context.ngramScores(asked, docIds)
  const vector = context.vectors?.question(questionStems(question))
  const concepts = queryConcepts(question, context.index).filter(({ ways }) => ways.length > 0)
  const idfSum = concepts.reduce((sum, { idf }) => sum + idf, 0) || 1
  return hits.map(([docId, words], at) => {
    const near = vector ? context.vectors?.nearness(vector, docId) : undefined
    return {
      docId,
      words,
      phrases: (phrases[at] ?? 0) + NEARBY_WEIGHT * (nearby[at] ?? 0),
      letters: letters[at] ?? 0,
      meaning: near?.answer ?? 0,
      wording: near?.wording ?? 0,
      covered: containedIdf(containsTerm(context.index, docId), concepts) / idfSum,
    }
  })
}

function contentStems({ words }: ReadQuestion): string[] {
  return words.flatMap(({ how, stems }) => (how === 'left-out' ? [] : stems))
}

/** A question as the terms of a text: its stems, and the small words between them. */
function questionTerms({ words, language }: ReadQuestion): string[] {
  return words.flatMap(({ how, typed, stems }) => (how === 'left-out' ? [termOf(typed, language)] : stems))
}

/** What a question's vector is made of: its terms, and with less weight what words.yaml adds. */
export function questionStems(question: ReadQuestion): { stem: string; weight: number }[] {
  const typed = [...new Set(questionTerms(question))]
  return [...typed.map((stem) => ({ stem, weight: 1 })), ...question.added]
}

/** What a score is the sum of: each way of comparing; the host's agency; what is taken away for having wordings; earlier questions;
 * of a long turn, its part that fits best. */
export type Parts = Record<PartName | 'agency' | 'phrasingBias' | 'earlier' | 'part', number>

/** The parts of each answer's score. Sums are taken as shares of the best answer's, cosines as they are: fusing ranks lost 4 to 9 points. */
export function scoreParts(evidence: Evidence[]): { evidence: Evidence; parts: Parts }[] {
  const shareOf = (part: PartName) =>
    PART_WEIGHTS[part] / (evidence.reduce((most, one) => Math.max(most, one[part]), 0) || 1)
  const shares = { words: shareOf('words'), phrases: shareOf('phrases'), letters: shareOf('letters') }
  return evidence.map((one) => ({
    evidence: one,
    parts: {
      words: shares.words * one.words,
      phrases: shares.phrases * one.phrases,
      letters: shares.letters * one.letters,
      meaning: PART_WEIGHTS.meaning * one.meaning,
      wording: PART_WEIGHTS.wording * one.wording,
      covered: PART_WEIGHTS.covered * one.covered ** WHOLE_COUNTS,
      agency: 0,
      phrasingBias: 0,
      earlier: 0,
      part: 0,
    },
  }))
}

/** An answer's score. */
export function sumOf(parts: Parts): number {
  const { words, phrases, letters, meaning, wording, covered, agency, phrasingBias, earlier, part } = parts
  return words + phrases + letters + meaning + wording + covered + agency + phrasingBias + earlier + part
}
