import { Problem, type ProblemCode } from '../contract/index.ts'
import { page } from './page.tsx'
import type { Strings } from './strings/en.ts'
import { type DeskContext, viewOf } from './view.ts'

type Words = { [Key in keyof Strings]: Strings[Key] extends string ? Key : never }[keyof Strings]

/** Title and text of what can go wrong, by problem. What is not here is said as an error of ours. */
const NOTICES: Partial<Record<ProblemCode, [title: Words, text: Words]>> = {
  'not-found': ['notFoundTitle', 'notFoundText'],
  'gap-unknown': ['notFoundTitle', 'notFoundText'],
  'answer-unknown': ['notFoundTitle', 'notFoundText'],
  'origin-not-listed': ['refusedTitle', 'refusedText'],
  'sign-in-not-here': ['hostRefusedTitle', 'hostRefusedText'],
  'field-wrong': ['wrongTitle', 'wrongText'],
  'body-too-large': ['wrongTitle', 'wrongText'],
  'not-ready': ['notReadyTitle', 'notReadyText'],
}

/** The page for something that went wrong: what happened, and where to go on. */
export function noticePage(c: DeskContext, error: unknown) {
  const problem = error instanceof Problem ? error : new Problem('internal')
  if (problem.code === 'internal') console.error('the desk failed', error)
  const { t } = viewOf(c)
  const [title, text] = NOTICES[problem.code] ?? ['errorTitle', 'errorText']
  return page(
    c,
    t[title],
    <div class="notice">
      <h1>{t[title]}</h1>
      <p>{t[text]}</p>
      {problem.code === 'sign-in-not-here' ? null : (
        <p>
          <a href="/desk/gaps">{t.toGaps}</a>
        </p>
      )}
    </div>,
    { status: problem.status },
  )
}
