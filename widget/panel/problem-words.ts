import type { ProblemCode } from '../../worker/contract/index.ts'
import type { StringKey } from '../strings/en.ts'

/** Problem codes that have words of their own; every other one is "something went wrong on our side". */
export const PROBLEMS = [
  'question-empty',
  'question-too-long',
  'too-many-requests',
  'receipt-unknown',
  'answer-unknown',
  'origin-not-listed',
  'agency-unknown',
] as const satisfies readonly (ProblemCode & StringKey)[]
