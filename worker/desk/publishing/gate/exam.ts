import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../../contract/index.ts'
import { type ExamChange, examChanges, examId } from '../../../store/answers/exam-questions.ts'

const language = z.enum(LANGUAGES)
const Questions = z.object({
  must: z.array(z.object({ question: z.string(), answers: z.array(z.string()), language })),
  none: z.array(z.object({ question: z.string(), language })),
})

/** A question of the examination. `right`: the answers that are right for it; none where it must get no answer. */
export interface ExamQuestion {
  id: string
  question: string
  language: Language
  right: string[]
  /** What the content folder says of it; undefined where it has not got it. */
  base?: string[]
  /** What the desk changed. */
  change?: ExamChange
}

/** The corpus's own examination: as the build wrote it, with what the desk changed since. Retired questions are not asked.
 * @throws {Error} when this deployment has none: a gate that asks nothing would let everything pass. */
export async function examQuestions(env: Env): Promise<ExamQuestion[]> {
  return (await wholeExamination(env)).filter(({ change }) => change?.state !== 'retired')
}

/** The examination with the questions that were retired at the desk.
 * @throws {Error} as `examQuestions` does. */
export async function wholeExamination(env: Env): Promise<ExamQuestion[]> {
  const [built, changes] = await Promise.all([builtQuestions(env), examChanges(env.DB)])
  const changed = new Map(changes.map((change) => [change.id, change]))
  const known = new Set(built.map(({ id }) => id))
  return [
    ...built.map((one) => withChange(one, changed.get(one.id))),
    ...changes.filter(({ id }) => !known.has(id)).map((change) => ({ ...partsOf(change), change })),
  ]
}

function partsOf({ id, question, language, answers }: ExamChange): ExamQuestion {
  return { id, question, language, right: answers }
}

function withChange(built: ExamQuestion, change: ExamChange | undefined): ExamQuestion {
  return change ? { ...built, right: change.answers, change } : built
}

async function builtQuestions(env: Env): Promise<ExamQuestion[]> {
  const response = await env.ASSETS.fetch('http://assets/questions.json')
  if (!response.ok) throw new Error(`assets answered ${response.status} for questions.json`)
  const { must, none } = Questions.parse(await response.json())
  const all = [...must, ...none.map((one) => ({ ...one, answers: [] }))]
  return Promise.all(
    all.map(async ({ question, answers, language }) => ({
      id: await examId(language, question),
      question,
      language,
      right: answers,
      base: answers,
    })),
  )
}
