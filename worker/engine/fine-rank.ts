import type { Mind } from './mind.ts'
import type { ReadQuestion } from './read-question.ts'
import { PART_WEIGHTS } from './settings.ts'
import { termOf } from './terms.ts'

/** What each way of comparing says about one answer, before weights: words and phrases are BM25 sums, meanings are cosines. */
export interface Evidence {
  place: number
  words: number
  phrases: number
  letters: number
  meaning: number
  wording: number
}

export type PartName = keyof typeof PART_WEIGHTS

/** Looks closer at the answers that the word index found. */
export function gatherEvidence(question: ReadQuestion, hits: [number, number][], mind: Mind): Evidence[] {
  const places = hits.map(([place]) => place)
  const asked = questionTerms(question)
  const phrases = mind.phraseScores(asked.map(mind.index.numberOf), places)
  const letters = mind.letterScores(asked, places)
  const vector = mind.vectors?.question(questionStems(question))
  return hits.map(([place, words], at) => {
    const near = vector ? mind.vectors?.nearness(vector, place) : undefined
    return {
      place,
      words,
      phrases: phrases[at] ?? 0,
      letters: letters[at] ?? 0,
      meaning: near?.answer ?? 0,
      wording: near?.wording ?? 0,
    }
  })
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

/** The parts of each answer's score. Sums are taken as shares of the best answer's, cosines as they are: fusing ranks lost 4 to 9 points. */
export function scoreParts(evidence: Evidence[]): Record<PartName, number>[] {
  const top = (part: PartName) => evidence.reduce((most, one) => Math.max(most, one[part]), 0) || 1
  const tops = { words: top('words'), phrases: top('phrases'), letters: top('letters'), meaning: 1, wording: 1 }
  const share = (one: Evidence, part: PartName) => (PART_WEIGHTS[part] * one[part]) / tops[part]
  return evidence.map((one) => ({
    words: share(one, 'words'),
    phrases: share(one, 'phrases'),
    letters: share(one, 'letters'),
    meaning: share(one, 'meaning'),
    wording: share(one, 'wording'),
  }))
}
