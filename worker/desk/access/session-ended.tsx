import { Problem, type ProblemCode } from '../../contract/index.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, deskPath, viewOf } from '../ui/view.ts'
import { KeptForm, keptFields } from './kept-form.tsx'

/** What someone sees who sent a form after their session ended: all they typed, ready to be sent again once signed in. */
export async function sessionEnded(c: DeskContext) {
  const { t, path } = viewOf(c)
  const fields = await keptFields(c)
  return page(
    c,
    t.notices.sessionEnded,
    <div class="notice">
      <h1>{t.notices.sessionEnded}</h1>
      <p>{t.notices.sessionEndedText}</p>
      <p>
        <a href="/desk/sign-in" target="_blank" rel="noopener">
          {t.notices.sessionEndedSignIn}
        </a>
        {'. '}
        {t.notices.sessionEndedThen}
      </p>
      <KeptForm path={path} fields={fields} sendAgain={t.notices.sendAgain} whatYouTyped={t.notices.whatYouTyped} />
    </div>,
    { status: 401 },
  )
}

/** What someone sees who sent a form and may not, perhaps since a role was taken from them while they typed. */
export async function notAllowed(c: DeskContext) {
  const { t } = viewOf(c)
  return page(
    c,
    t.notices.notAllowedTitle,
    <div class="notice">
      <h1>{t.notices.notAllowedTitle}</h1>
      <p>{t.notices.notAllowedText}</p>
      <p>
        <a href="/desk/gaps">{t.notices.toGaps}</a>
      </p>
      {await keptAfter(c, undefined)}
    </div>,
    { status: 403 },
  )
}

/** What someone sees while D1 does not answer: what is wrong, that it is not them, and all that they typed. */
export async function storeAway(c: DeskContext) {
  const { t } = viewOf(c)
  return page(
    c,
    t.notices.storeAwayTitle,
    <div class="notice">
      <h1>{t.notices.storeAwayTitle}</h1>
      <p>{t.notices.storeAwayText}</p>
      {await keptAfter(c, undefined)}
    </div>,
    { status: 503 },
  )
}

/** What comes from elsewhere is not handed back: it may be nothing that this person typed. */
const FROM_ELSEWHERE: ProblemCode[] = ['origin-not-listed', 'content-type-wrong', 'sign-in-not-here', 'desk-closed']

/** More fields than any form of ours has: nobody typed them. */
const MOST_FIELDS = 1_000

/** All that somebody typed into a form that came to nothing, whatever went wrong; nothing where no form was sent, or it cannot be read. */
export async function keptAfter(c: DeskContext, error: unknown) {
  if (c.req.method !== 'POST' || (error instanceof Problem && FROM_ELSEWHERE.includes(error.code))) return null
  const { t, path } = viewOf(c)
  const fields = await keptFields(c).catch(() => [])
  if (fields.length === 0 || fields.length > MOST_FIELDS) return null
  return <KeptForm path={path} fields={fields} sendAgain={t.notices.sendAgain} whatYouTyped={t.notices.whatYouTyped} />
}

/** Whether it is D1 that failed, and not a bug of ours: locked, full, away or without its tables. */
export function isStoreAway(error: unknown): boolean {
  return (
    error instanceof Error && /^D1_|database is locked|SQLITE_(?:BUSY|FULL|CANTOPEN|CORRUPT|IOERR)/.test(error.message)
  )
}

/** Sends someone who is not signed in to the sign-in, and back to where they wanted to go. */
export function toSignIn(c: DeskContext) {
  return c.redirect(`/desk/sign-in?to=${encodeURIComponent(deskPath(viewOf(c).path))}`, 303)
}
