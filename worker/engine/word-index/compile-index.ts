import type { AnswerRecord } from '../../corpus/corpus.ts'
import type { Common } from '../../corpus/snapshot/common-part.ts'
import { concatenated, type Sections } from '../../corpus/snapshot/sections.ts'
import { FIELD_END, FIRST_TERM, SENTENCE_END } from '../../corpus/snapshot/sequence.ts'
import { VarintWriter } from '../../corpus/snapshot/varint.ts'
import { packVocabulary } from '../../corpus/snapshot/vocabulary.ts'
import { textTerms } from '../text/terms.ts'
import { answerText } from './answer-text.ts'
import { compileTexts } from './compile-texts.ts'

/** What the engine makes of a corpus: its part of the snapshot, the answers' texts as far as that part does not hold them, and every stem,
 * most frequent first.
 * Each answer is the sequence of its stems. Postings, lengths, phrases and character sequences are all made from these when the snapshot
 * is opened: a sequence takes 1.4 bytes a word, and its postings would take three times that. */
export interface CompiledIndex {
  sections: Sections
  texts: string[]
  terms: string[]
}

export function compileIndex(answers: readonly AnswerRecord[], common?: Common): CompiledIndex {
  const fields = answers.map(fieldsOf)
  const terms = termsByFrequency(fields)
  const numbers = new Map(terms.map((term, at) => [term, at]))
  const numberOf = (term: string) => numbers.get(term) ?? -1
  const sequences = fields.map((answer) => packSequence(answer, numberOf))
  const ordered = fields.map((answer) => answer.flat(2).map(numberOf))
  const { texts, forms } = compileTexts(answers, ordered, terms, numberOf)
  const sections = new Map([...packVocabulary(terms, forms, common), ...concatenated('sequences', sequences)])
  return { sections, texts, terms }
}

/** The terms of an answer by field and sentence: what index and training read. */
export function fieldsOf(answer: AnswerRecord): string[][][] {
  const { title, asked, body } = answerText(answer)
  return [title, asked, body].map((field) => field.map((sentence) => textTerms(sentence, answer.language)))
}

function packSequence(fields: string[][][], numberOf: (term: string) => number): Uint8Array {
  const writer = new VarintWriter()
  for (const field of fields) {
    for (const sentence of field) {
      for (const term of sentence) writer.write(numberOf(term) + FIRST_TERM)
      writer.write(SENTENCE_END)
    }
    writer.write(FIELD_END)
  }
  return writer.bytes()
}

function termsByFrequency(fields: string[][][][]): string[] {
  const counts = new Map<string, number>()
  for (const term of fields.flat(3)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([term]) => term)
}
