import { isLanguage, type Language, LIMITS } from '../../contract/index.ts'
import type { Engine } from '../../engine/index.ts'
import { examId } from '../../store/answers/exam-questions.ts'
import type { ExamQuestion } from '../publishing/gate/exam.ts'
import { REASON_CHARACTERS } from '../ui/field-problem.tsx'
import { text } from '../ui/form.ts'

/** More answers than these that are all right make a question that tests nothing. */
export const MOST_ANSWERS = 8

type Field = 'question' | 'answers' | 'reason'

/** What is wrong with a field: its kind, and what the words need. */
export type QuestionProblem =
  | { field: Field; kind: 'question' | 'there' | 'reason' | 'long' | 'many' }
  | { field: Field; kind: 'unknown'; id: string }

/** A question as it was typed. */
export interface TypedQuestion {
  id: string
  question: string
  language: Language
  answers: string[]
  reason: string
}

/** Reads the form of a question; of one that is there, wording and language stay as they are. */
export async function readQuestion(
  form: FormData,
  snapshot: Engine['snapshot'],
  all: readonly ExamQuestion[],
  known?: ExamQuestion,
): Promise<TypedQuestion | (TypedQuestion & { problems: QuestionProblem[] })> {
  const chosen = text(form, 'language')
  const language = known?.language ?? (isLanguage(chosen) ? chosen : 'en')
  const question = known?.question ?? text(form, 'question').replace(/\s+/g, ' ').trim()
  const answers = [
    ...new Set(
      text(form, 'answers')
        .split(/[\s,]+/)
        .filter(Boolean),
    ),
  ]
  const reason = text(form, 'reason').trim().slice(0, REASON_CHARACTERS)
  const typed = { id: await examId(language, question), question, language, answers, reason }
  const isAct = ['retire', 'restore'].includes(text(form, 'do'))
  const problems = [
    ...(known ? [] : wordingProblems(typed, all)),
    ...(isAct ? [] : answerProblems(answers, snapshot)),
    ...(reason ? [] : [{ field: 'reason', kind: 'reason' } as const]),
  ]
  return problems.length > 0 ? { ...typed, problems } : typed
}

function wordingProblems({ id, question }: TypedQuestion, all: readonly ExamQuestion[]): QuestionProblem[] {
  if (!question) return [{ field: 'question', kind: 'question' }]
  if (question.length > LIMITS.questionCharacters) return [{ field: 'question', kind: 'long' }]
  return all.some((one) => one.id === id) ? [{ field: 'question', kind: 'there' }] : []
}

function answerProblems(answers: readonly string[], { keys }: Engine['snapshot']): QuestionProblem[] {
  if (answers.length > MOST_ANSWERS) return [{ field: 'answers', kind: 'many' }]
  const ids = new Set(keys.map(({ id }) => id))
  const unknown = answers.find((id) => !ids.has(id))
  return unknown === undefined ? [] : [{ field: 'answers', kind: 'unknown', id: unknown }]
}
