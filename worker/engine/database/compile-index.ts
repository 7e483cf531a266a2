import type { AnswerRecord } from '../../corpus/index.ts'
import { type Common, packVocabulary, type Sections } from '../../corpus/snapshot/index.ts'
import { FIRST_TERM, type SavedIndex } from '../bm25f-index/index.ts'
import { indexOfAnswers } from './answer-database.ts'
import { compileTexts } from './compile-texts.ts'
import { packSequences } from './snapshot-index.ts'

/** What the engine makes of a corpus: its part of the snapshot, the answers' texts as far as that part does not hold them, and every stem,
 * most frequent first. */
export interface CompiledIndex {
  sections: Sections
  texts: string[]
  terms: readonly string[]
}

/** Inserts answers into Orama, and packs what it saves for a snapshot. */
export async function compileIndex(
  answers: readonly AnswerRecord[],
  common?: Common,
  giveWay?: () => Promise<void>,
): Promise<CompiledIndex> {
  const saved = await indexOfAnswers(answers, giveWay)
  await giveWay?.()
  const { terms } = saved
  const numbers = new Map(terms.map((term, at) => [term, at]))
  const numberOf = (term: string) => numbers.get(term) ?? -1
  const { texts, forms } = await compileTexts(answers, termsByAnswer(saved), { terms, numberOf }, giveWay)
  await giveWay?.()
  return { sections: new Map([...packVocabulary(terms, forms, common), ...packSequences(saved)]), texts, terms }
}

/** Numbers of each answer's terms, in the order of its text. */
function termsByAnswer({ sequences, sequenceStarts }: SavedIndex): number[][] {
  return Array.from(sequenceStarts.subarray(1), (end, docId) =>
    Array.from(sequences.subarray(sequenceStarts[docId], end), (token) => token - FIRST_TERM).filter(
      (term) => term >= 0,
    ),
  )
}
