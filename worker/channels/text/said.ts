import type { Turn } from './answer-turn.ts'

/** What is said to a message, and how the session goes on. `earlier` grows with each question. */
export interface Said extends Turn {
  earlier?: string[]
  /** Whether the person chose the language. */
  isChosen?: boolean
  /** Whether what was not sent yet of the reply before is still there for MORE. */
  keepsRest?: boolean
}
