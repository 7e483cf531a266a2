import type { Child } from 'hono/jsx'
import { Problem, type ProblemCode } from '../../contract/index.ts'
import { logError } from '../../log.ts'
import type { Strings } from '../strings/en/index.ts'
import { page } from './page.tsx'
import { type DeskContext, viewOf } from './view.ts'

type Words = Exclude<keyof Strings['notices'], 'limit'>

/** Title and text of what can go wrong, by problem. What is not here is said as an error of ours. */
const NOTICES: Partial<Record<ProblemCode, [title: Words, text: Words]>> = {
  'not-found': ['notFoundTitle', 'notFoundText'],
  'gap-unknown': ['notFoundTitle', 'notFoundText'],
  'answer-unknown': ['notFoundTitle', 'notFoundText'],
  'origin-not-listed': ['refusedTitle', 'refusedText'],
  'sign-in-not-here': ['hostRefusedTitle', 'hostRefusedText'],
  'content-type-wrong': ['refusedTitle', 'refusedText'],
  'not-allowed': ['notAllowedTitle', 'notAllowedText'],
  'changed-meanwhile': ['changedTitle', 'changedText'],
  'gap-closed': ['changedTitle', 'changedText'],
  'desk-closed': ['closedTitle', 'closedText'],
  'sign-in-failed': ['signInFailedTitle', 'signInFailedText'],
  'sign-in-unavailable': ['signInUnavailableTitle', 'signInUnavailableText'],
  'too-many-requests': ['tooManyTitle', 'tooManyText'],
  'field-wrong': ['wrongTitle', 'wrongText'],
  'body-too-large': ['wrongTitle', 'wrongText'],
  'not-ready': ['notReadyTitle', 'notReadyText'],
}

/** The page for something that went wrong: what happened, and where to go on.
 * @param kept - What was typed, where a form came to nothing. */
export function noticePage(c: DeskContext, error: unknown, kept: Child = null) {
  const problem = error instanceof Problem ? error : new Problem('internal')
  if (problem.code === 'internal') logError('the desk failed', error)
  const { t, language } = viewOf(c)
  const [title, text] = noticeOf(problem)
  return page(
    c,
    t.notices[title],
    <div class="notice">
      <h1>{t.notices[title]}</h1>
      <p>{t.notices[text]}</p>
      {problem.code === 'field-wrong' && problem.detail.limit !== undefined ? (
        <p>{t.notices.limit(Number(problem.detail.limit).toLocaleString(language))}</p>
      ) : null}
      <WayOn code={problem.code} t={t} />
      {kept}
    </div>,
    { status: problem.status },
  )
}

function noticeOf({ code, detail }: Problem): [title: Words, text: Words] {
  if (detail.why === 'two-people') return ['forAnotherTitle', 'forAnotherText']
  return NOTICES[code] ?? ['errorTitle', 'errorText']
}

/** Where nobody can sign in there is nowhere to go; after a failed sign-in, back to it. */
function WayOn({ code, t }: { code: ProblemCode; t: Strings }) {
  if (code === 'sign-in-not-here' || code === 'desk-closed') return null
  const isSignIn = code === 'sign-in-failed' || code === 'sign-in-unavailable'
  return <p>{isSignIn ? <a href="/desk/sign-in">{t.signIn.again}</a> : <a href="/desk/gaps">{t.notices.toGaps}</a>}</p>
}
