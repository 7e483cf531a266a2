import type { ReadQuestion } from '../query/read-question.ts'
import type { Evidence, Parts } from './fine-rank.ts'

/** An answer by its document id, with its score and the parts that add up to it. */
export interface RankedAnswer {
  docId: number
  score: number
  parts: Parts
  evidence: Evidence
}

/** What was understood of a question, and the answers found for it. */
export interface Ranking {
  question: ReadQuestion
  /** The whole turn's reading; the same as `question` where it is short. */
  whole: ReadQuestion
  /** Best first; one language version of each answer. */
  found: RankedAnswer[]
  /** Of a long turn, the part that the first answer is for, as it was typed; `question` is that part's. */
  part?: string
  /** The questions of the turn, as typed, where it asks more than one. */
  questions: string[]
}
