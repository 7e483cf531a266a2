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
  const { t, path } = viewOf(c)
  const fields = await keptFields(c)
  return page(
    c,
    t.notices.notAllowedTitle,
    <div class="notice">
      <h1>{t.notices.notAllowedTitle}</h1>
      <p>{t.notices.notAllowedText}</p>
      <p>
        <a href="/desk/gaps">{t.notices.toGaps}</a>
      </p>
      {fields.length > 0 ? (
        <KeptForm path={path} fields={fields} sendAgain={t.notices.sendAgain} whatYouTyped={t.notices.whatYouTyped} />
      ) : null}
    </div>,
    { status: 403 },
  )
}

/** What someone sees while D1 does not answer: what is wrong, that it is not them, and all that they typed. */
export async function storeAway(c: DeskContext) {
  const { t, path } = viewOf(c)
  const fields = c.req.method === 'POST' ? await keptFields(c).catch(() => []) : []
  return page(
    c,
    t.notices.storeAwayTitle,
    <div class="notice">
      <h1>{t.notices.storeAwayTitle}</h1>
      <p>{t.notices.storeAwayText}</p>
      {fields.length > 0 ? (
        <KeptForm path={path} fields={fields} sendAgain={t.notices.sendAgain} whatYouTyped={t.notices.whatYouTyped} />
      ) : null}
    </div>,
    { status: 503 },
  )
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
