import { LIMITS } from '../../../worker/contract/index.ts'
import type { Engine } from '../../../worker/engine/engine.ts'
import type { BenchQuestion } from './bench-set.ts'

const SHOWN = 10

/** What the engine said to one question. */
export interface Outcome {
  question: BenchQuestion
  /** Ids, best first, at most ten. */
  found: string[]
  kind: 'answer' | 'choices' | 'unanswered'
  /** Ids among which the person would choose. */
  choices: string[]
  confidence: number
  anyOfferedCorrect: number
  milliseconds: number
}

/** Asks a question the way a person on an English page would, with the person's earlier turns. */
export function ask(engine: Engine, question: BenchQuestion, without?: ReadonlySet<string>): Outcome {
  const query = { question: question.text, language: 'en', earlier: earlierOf(question), without } as const
  const start = performance.now()
  const decision = engine.decide(query)
  const milliseconds = performance.now() - start
  return {
    question,
    found: engine.find(query, SHOWN).map(({ answer }) => answer.id),
    kind: decision.kind === 'answer' || decision.kind === 'choices' ? decision.kind : 'unanswered',
    choices: decision.kind === 'choices' ? decision.choices.map(({ id }) => id) : [],
    confidence: decision.confidence,
    anyOfferedCorrect: decision.anyOfferedCorrect,
    milliseconds,
  }
}

/** The person's own earlier questions, as many as a channel takes. */
export function earlierOf({ history = [] }: BenchQuestion): string[] {
  return history.flatMap((turn) => (turn.startsWith('U: ') ? [turn.slice(3)] : [])).slice(-LIMITS.earlierQuestions)
}

/** Place of the first right answer, from 1; Infinity where it is not among the first ten. */
export function rankOf({ question, found }: Outcome): number {
  const at = found.findIndex((id) => question.relevant.includes(id))
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1
}

/** Whether an answer is right, or says (nearly) the same as a right one. */
export function isPageRight(id: string | undefined, question: BenchQuestion, same: Map<string, Set<string>>): boolean {
  return id !== undefined && question.relevant.some((right) => right === id || same.get(right)?.has(id))
}
