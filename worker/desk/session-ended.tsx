import { formOf } from './form.ts'
import { page } from './page.tsx'
import { type DeskContext, deskPath, viewOf } from './view.ts'

const SHORT_CHARACTERS = 120

/** What someone sees who sent a form after their session ended: all they typed, ready to be sent again once signed in. */
export async function sessionEnded(c: DeskContext) {
  const { t, path } = viewOf(c)
  const typed = [...(await formOf(c)).entries()].flatMap(([name, value]) =>
    typeof value === 'string' ? [{ name, value }] : [],
  )
  return page(
    c,
    t.sessionEnded,
    <div class="notice">
      <h1>{t.sessionEnded}</h1>
      <p>{t.sessionEndedText}</p>
      <p>
        <a href="/desk/sign-in" target="_blank" rel="noopener">
          {t.sessionEndedSignIn}
        </a>
        {'. '}
        {t.sessionEndedThen}
      </p>
      <form method="post" action={path}>
        <button type="submit">{t.sendAgain}</button>
        <h2>{t.whatYouTyped}</h2>
        {typed.map((field) => (
          <Typed {...field} />
        ))}
      </form>
    </div>,
    { status: 401 },
  )
}

function Typed({ name, value }: { name: string; value: string }) {
  const isLong = value.length > SHORT_CHARACTERS || value.includes('\n')
  if (!isLong) return <input type="hidden" name={name} value={value} />
  return (
    <textarea name={name} aria-label={name} rows={12}>
      {value}
    </textarea>
  )
}

/** Sends someone who is not signed in to the sign-in, and back to where they wanted to go. */
export function toSignIn(c: DeskContext) {
  return c.redirect(`/desk/sign-in?to=${encodeURIComponent(deskPath(viewOf(c).path))}`, 303)
}
