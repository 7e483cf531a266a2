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

/** Sends someone who is not signed in to the sign-in, and back to where they wanted to go. */
export function toSignIn(c: DeskContext) {
  return c.redirect(`/desk/sign-in?to=${encodeURIComponent(deskPath(viewOf(c).path))}`, 303)
}
