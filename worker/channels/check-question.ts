import { LIMITS, Problem, questionProblem } from '../contract/index.ts'
import { cleanText } from '../gaps/redaction/clean-text.ts'

/** A question as it is asked: cleaned of what cannot be seen, and of a length that fits. Signs alone ask nothing.
 * @throws {Problem} `question-empty` or `question-too-long`. */
export function checkQuestion(typed: string): string {
  const question = cleanText(typed)
  const problem = questionProblem(question)
  if (problem === undefined) return question
  throw new Problem(problem, problem === 'question-too-long' ? { limit: LIMITS.questionCharacters } : {})
}
