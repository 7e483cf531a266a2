import { writeFileSync } from 'node:fs'
import { LOST_CARD } from '../../widget/states/answers.ts'
import { AGENCY, ANSWER, ANSWERED, CHOICES, SUGGESTIONS, UNANSWERED, WAITING } from '../../widget/states/replies.ts'
import { STATES } from '../../widget/states/states.ts'

/** Writes what the widget can look like, as the tests have it, for the page that shows it all; and replies, so that what is pressed
 * there answers without the Worker.
 * @returns How many states, and bytes. */
export function buildStates(path: string): { states: number; bytes: number } {
  const replies = {
    agency: AGENCY,
    answers: LOST_CARD,
    suggestions: SUGGESTIONS,
    choices: CHOICES,
    answer: ANSWER,
    unanswered: UNANSWERED,
    receipts: { 'K7QF-29': ANSWERED, 'K7QF-30': WAITING },
  }
  const text = JSON.stringify({ states: STATES, replies })
  writeFileSync(path, text)
  return { states: STATES.length, bytes: Buffer.byteLength(text) }
}
