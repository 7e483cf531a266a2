import type { AnswerRecord } from '../../worker/corpus/index.ts'
import { askedFor } from '../../worker/engine/focus/asked-for.ts'
import { focusFeatures } from '../../worker/engine/focus/focus-features.ts'
import { passageReader } from '../../worker/engine/focus/passage-texts.ts'
import { createSearchContext, type SearchContext } from '../../worker/engine/search-context.ts'
import { type BlindQuestion, readBlindQuestions } from '../bench/service/blind-questions.ts'
import { holdsPassage } from '../bench/service/holds-passage.ts'
import { trainedSnapshot } from '../build/trained-embeddings.ts'
import { loadContentOrExit } from '../content-folder/load-content.ts'

/** A question, the figures of each passage of its answer, and which of them a reader named. */
export interface FocusExample {
  situation: string
  danger: boolean
  rows: number[][]
  isRight: boolean[]
}

/** Blind questions whose passage stands in one of their right answers, in whichever language. */
export async function focusExamples(blind: string, content: string): Promise<FocusExample[]> {
  const { corpus, questions } = loadContentOrExit(content)
  const context = createSearchContext(await trainedSnapshot(corpus, content, questions))
  const read = passageReader(context)
  return readBlindQuestions(blind).flatMap((question) => {
    const { passage = '', situation, danger } = question
    for (const answer of passage === '' ? [] : rightAnswers(question, context)) {
      const passages = read(answer)
      const isRight = passages.passages.map(({ text }) => holdsPassage(text, passage))
      if (!isRight.includes(true)) continue
      const asked = askedFor(question.question, context.read(question.question, question.language), context)
      return [{ situation, danger, isRight, rows: focusFeatures(asked, passages, context.vectors) }]
    }
    return []
  })
}

function rightAnswers({ right }: BlindQuestion, { snapshot }: SearchContext): AnswerRecord[] {
  return snapshot.keys.flatMap(({ id }, at) => (right.includes(id) ? [snapshot.answerAt(at)] : []))
}
