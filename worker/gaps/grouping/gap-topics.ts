import type { Language } from '../../contract/index.ts'
import type { Engine } from '../../engine/index.ts'
import { withoutMarks } from './normalise-wording.ts'

/** What a question is about: the topics of the answer nearest to it. Where nothing is near, nothing is said. */
export function topicsOf(engine: Engine, text: string, language: Language): string[] {
  const [nearest] = engine.find({ question: withoutMarks(text), language }, 1)
  return nearest?.answer.topics ?? []
}
