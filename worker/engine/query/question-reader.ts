import type { Language } from '../../contract/index.ts'
import { type ReadingParts, type ReadQuestion, readQuestion } from './read-question.ts'

/** Reads a question that was asked on a page in this language. */
export type QuestionReader = (question: string, page: Language | undefined) => ReadQuestion

/** A reader that remembers its last question: ranking reads it, and then Orama's tokenizer does, 150 µs each. */
export function questionReader(parts: ReadingParts): QuestionReader {
  let last: { question: string; page: Language | undefined; read: ReadQuestion } | undefined
  return (question, page) => {
    if (last?.question !== question || last.page !== page)
      last = { question, page, read: readQuestion(question, page, parts) }
    return last.read
  }
}
