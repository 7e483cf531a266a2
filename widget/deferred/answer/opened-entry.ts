import type { Answer } from '../../../worker/contract/index.ts'
import { answerEntry } from '../../panel/conversation.ts'
import type { AnswerEntry } from '../../panel/state.ts'

/** An answer that was opened by its name, or found by a receipt: one for people in danger says whom to call above it. */
export function openedEntry(reply: string, answer: Answer): AnswerEntry {
  const { callNow } = answer
  return { ...answerEntry(reply, answer), ...(callNow ? { urgent: { lines: callNow } } : {}) }
}
