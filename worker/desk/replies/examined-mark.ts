import { examChangeStatements, examId } from '../../store/answers/exam-questions.ts'
import type { ReplyMark } from '../../store/log/reply-marks.ts'
import { wholeExamination } from '../publishing/gate/exam.ts'
import { rightOf } from './blind-file.ts'

/** What makes a marked reply a question of the examination, which the gate asks at the next publishing and `npm run content` brings into
 * content/questions.yaml; nothing where the mark does not say what is right, or the examination says so already. */
export async function examinedMark(env: Env, mark: ReplyMark): Promise<D1PreparedStatement[]> {
  const answers = rightOf(mark)
  if (answers === undefined) return []
  const { language, text: question, markedBy: changedBy } = mark
  const id = await examId(language, question)
  const known = (await wholeExamination(env)).find((one) => one.id === id)
  const isAsked = known !== undefined && known.change?.state !== 'retired'
  if (isAsked && known.right.join() === answers.join()) return []
  const change = { id, language, question, answers, base: known?.change?.base ?? known?.base ?? null, changedBy }
  const action = known ? 'question-changed' : 'question-added'
  return examChangeStatements(env.DB, { ...change, state: 'asked', reason: '' }, action, new Date())
}

/** What takes such a question out again, where nobody else has changed it since. */
export async function withdrawnMark(env: Env, mark: ReplyMark, by: string): Promise<D1PreparedStatement[]> {
  const id = await examId(mark.language, mark.text)
  const change = (await wholeExamination(env)).find((one) => one.id === id)?.change
  if (change?.state !== 'asked' || change.changedBy !== mark.markedBy || change.reason !== '') return []
  return examChangeStatements(env.DB, { ...change, state: 'retired', changedBy: by }, 'question-retired', new Date())
}
