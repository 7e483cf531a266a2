import type { Corpus } from '../corpus/corpus.ts'
import { bytesOf, type Sections } from '../corpus/sections.ts'
import { answerText } from './answer-text.ts'
import { contentTerms } from './terms.ts'
import { VarintWriter } from './varint.ts'

/** Marks in a document's sequence; terms follow from FIRST_TERM on. Fields come in the order title, asked, body. */
export const SENTENCE_END = 0
export const FIELD_END = 1
export const FIRST_TERM = 2

/** The engine's part of a snapshot: `terms` (every stem, most frequent first) and each answer as the sequence of its stems.
 * Postings, lengths, phrases and character sequences are all made from these when the snapshot is opened: a sequence takes
 * 1.4 bytes a word, and its postings would take three times that. */
export function compileIndex(corpus: Corpus): Sections {
  const fields = corpus.answers.map((answer) => {
    const { title, asked, body } = answerText(answer)
    return [title, asked, body].map((field) => field.map((sentence) => contentTerms(sentence, answer.language)))
  })
  const terms = termsByFrequency(fields)
  const numbers = new Map(terms.map((term, at) => [term, at + FIRST_TERM]))
  const writer = new VarintWriter()
  const ends = new Uint32Array(fields.length)
  for (const [at, answer] of fields.entries()) {
    for (const field of answer) {
      for (const sentence of field) {
        for (const term of sentence) writer.write(numbers.get(term) ?? SENTENCE_END)
        writer.write(SENTENCE_END)
      }
      writer.write(FIELD_END)
    }
    ends[at] = writer.length
  }
  return new Map([
    ['terms', new TextEncoder().encode(terms.join('\n'))],
    ['sequences', writer.bytes()],
    ['sequence-ends', bytesOf(ends)],
  ])
}

function termsByFrequency(fields: string[][][][]): string[] {
  const counts = new Map<string, number>()
  for (const term of fields.flat(3)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([term]) => term)
}
