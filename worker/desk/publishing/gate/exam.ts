import * as z from 'zod/mini'
import { LANGUAGES } from '../../../contract/index.ts'
import type { GateQuestion } from './gate.ts'

const language = z.enum(LANGUAGES)
const Questions = z.object({
  must: z.array(z.object({ question: z.string(), answers: z.array(z.string()), language })),
  none: z.array(z.object({ question: z.string(), language })),
})

/** The corpus's own examination, as the build wrote it: what must get a given answer, and what must get none.
 * @throws {Error} when this deployment has none: a gate that asks nothing would let everything pass. */
export async function examQuestions(env: Env): Promise<GateQuestion[]> {
  const response = await env.ASSETS.fetch('http://assets/questions.json')
  if (!response.ok) throw new Error(`assets answered ${response.status} for questions.json`)
  const { must, none } = Questions.parse(await response.json())
  return [
    ...must.map(({ question, answers, language }) => ({ question, language, right: answers })),
    ...none.map(({ question, language }) => ({ question, language, right: [] })),
  ]
}
