import type { Answer } from '../../../worker/contract/index.ts'
import { type Said, saidBy } from '../../../worker/shopper/said-by.ts'

/** All that must arrive of an answer: what it says, and whom to call first where it is for people in danger. */
export function allSaid(answer: Answer): Said {
  const { texts, numbers, addresses } = saidBy(answer)
  const calls = answer.callNow ?? []
  const named = calls.flatMap(({ name, purpose }) => [name, purpose])
  return { texts: [...texts, ...named], numbers: [...numbers, ...calls.map(({ phone }) => phone)], addresses }
}
