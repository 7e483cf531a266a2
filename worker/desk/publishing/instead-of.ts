import type { Language } from '../../contract/index.ts'
import type { Engine } from '../../engine/index.ts'

/** What a question gets in place of an answer, and why: another answer is surer (`other`) or cannot wait (`urgent`), several are offered with it
 * (`offered`) or without it (`choices`), it is about somebody to reach (`people`), or nothing is sure enough (`none`). */
export interface Instead {
  why: 'urgent' | 'other' | 'offered' | 'choices' | 'people' | 'none'
  answer?: { id: string; language: Language; title: string }
}

/** What stands between a question and an answer; undefined where the question gets it. */
export function insteadOf(
  engine: Engine,
  asked: { text: string; language: Language },
  id: string,
): Instead | undefined {
  const decision = engine.decide({ question: asked.text, language: asked.language })
  switch (decision.kind) {
    case 'answer': {
      const { answer } = decision
      if (answer.id === id) return undefined
      const { id: other, language, title } = answer
      return { why: answer.urgent ? 'urgent' : 'other', answer: { id: other, language, title } }
    }
    case 'choices':
      return { why: decision.choices.some((choice) => choice.id === id) ? 'offered' : 'choices' }
    case 'unanswered':
      return { why: 'none' }
    default:
      return { why: 'people' }
  }
}
