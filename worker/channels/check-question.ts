import { LIMITS, Problem } from '../contract/index.ts'
import { cleanText } from '../gaps/redaction/clean-text.ts'

/** A question as it is asked: cleaned of what cannot be seen, and of a length that fits. Signs alone ask nothing.
 * @throws {Problem} `question-empty` or `question-too-long`. */
export function checkQuestion(typed: string): string {
  const question = cleanText(typed)
  const limit = LIMITS.questionCharacters
  if (!/[\p{L}\p{N}]/u.test(question)) throw new Problem('question-empty')
  if (question.length > limit) throw new Problem('question-too-long', { limit })
  return question
}
