import { type AnswerRecord, blockText } from '../../corpus/index.ts'
import type { Engine } from '../engine.ts'

/** Another answer that seems to be for the same task, and how much the two are asked alike, 0–1. */
export interface SameTask {
  other: AnswerRecord
  likeness: number
}

/** Of 60 answers written anew in other words, `npm run bench -- duplicates`, this finds 58; at .60 it found 50. */
const ALIKE = 0.5
const TEXT_CHARACTERS = 300

/** The answer that people would get for this one's question if this one were not there, where its wordings are asked alike: a candidate
 * for merging. A person decides. */
export function sameTask(
  engine: Engine,
  answer: Pick<AnswerRecord, 'id' | 'language' | 'title' | 'blocks'>,
): SameTask | undefined {
  const { id, language, title, blocks } = answer
  const question = `${title} ${blockText(blocks).slice(0, TEXT_CHARACTERS)}`
  const other = engine.find({ question, language }, 2).find((one) => one.answer.id !== id)?.answer
  if (other?.language !== language) return undefined
  const likeness = Math.max(...[other.title, ...other.asked].map((wording) => engine.similarity(title, wording)))
  return likeness >= ALIKE ? { other, likeness } : undefined
}
