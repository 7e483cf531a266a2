import type { Language } from '../../../contract/index.ts'
import { type AnswerRecord, linkTo } from '../../../corpus/index.ts'
import type { Engine } from '../../../engine/index.ts'

/** An answer whose meaning changed, with the sentence that says how. */
export type ChangedAnswer = ReturnType<typeof linkTo> & { on: string; text: string }

const MOST = 100

/** Answers of a language that writers marked as changed in their meaning, the latest first. */
export function changedAnswers({ snapshot }: Engine, language: Language): ChangedAnswer[] {
  const answers = Array.from({ length: snapshot.size }, (_, place) => snapshot.answerAt(place))
  return answers
    .filter((answer) => answer.language === language)
    .flatMap((answer: AnswerRecord) =>
      answer.changed ? [{ ...linkTo(answer, snapshot.agencies, language), ...answer.changed }] : [],
    )
    .sort((a, b) => (a.on < b.on ? 1 : Number(a.on > b.on) * -1))
    .slice(0, MOST)
}
