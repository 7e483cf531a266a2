import type { Language } from '../../contract/index.ts'
import type { AnswerRecord } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'

/** As many as a window shows without scrolling. */
const MOST = 8

/** What a half-typed question may mean, best first: answers whose title or wording begins so, then those that rank best. All from memory.
 * Each in the counter's language where there is one: half a question reads as either, and staff read aloud what they speak. */
export function foundAnswers(
  { suggest, find, snapshot }: Engine,
  question: string,
  language: Language,
): AnswerRecord[] {
  const begun = suggest({ question, language }, MOST)
  const ranked = find({ question, language }, MOST).map(({ answer }) => answer)
  const byId = new Map([...begun, ...ranked].map((answer) => [answer.id, answer]))
  return [...byId.values()].slice(0, MOST).map((answer) => snapshot.answer(answer.id, language) ?? answer)
}
