import { Problem } from '../../contract/index.ts'
import { liveEngine } from '../../live/live.ts'
import { wholeExamination } from '../publishing/gate/exam.ts'
import type { DeskContext } from '../ui/view.ts'

/** The question of an address, with all others and the engine that answers now.
 * @throws {Problem} `not-found` */
export async function questionOf(c: DeskContext, id: string) {
  const [engine, all] = await Promise.all([liveEngine(c.env, c.executionCtx), wholeExamination(c.env)])
  const question = all.find((one) => one.id === id)
  if (!question) throw new Problem('not-found')
  return { engine, question, all }
}
