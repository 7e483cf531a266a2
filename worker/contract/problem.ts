/** Every failure a caller can fix, and its HTTP status. `detail` names the limit that was broken or what was wrong. */
export const PROBLEMS = {
  'body-not-json': 400,
  'body-not-utf8': 400,
  'body-cut-off': 400,
  'body-too-large': 413,
  'content-type-wrong': 415,
  'field-wrong': 422,
  'question-empty': 422,
  'question-too-long': 413,
  'agency-unknown': 422,
  'language-unknown': 422,
  'answer-unknown': 404,
  'receipt-unknown': 404,
  'survey-closed': 404,
  'not-found': 404,
  'method-not-allowed': 405,
  'origin-not-listed': 403,
  'sign-in-needed': 401,
  'not-allowed': 403,
  'sign-in-not-here': 403,
  'sign-in-failed': 401,
  'sign-in-unavailable': 503,
  'channel-off': 404,
  'signature-wrong': 403,
  'desk-closed': 404,
  'gap-unknown': 404,
  'gap-closed': 409,
  'changed-meanwhile': 409,
  'answer-wrong': 422,
  'too-many-requests': 429,
  'not-kept': 503,
  'not-ready': 503,
  internal: 500,
} as const
export type ProblemCode = keyof typeof PROBLEMS

/** A failure the caller can fix. Thrown past the point where it arose, answered as `{ problem, ...detail }` with its status. */
export class Problem extends Error {
  override name = 'Problem' // a literal: minifiers rename classes
  readonly code: ProblemCode
  readonly detail: Record<string, number | string>

  constructor(code: ProblemCode, detail: Record<string, number | string> = {}) {
    super(code)
    this.code = code
    this.detail = detail
  }

  get status() {
    return PROBLEMS[this.code]
  }
}
