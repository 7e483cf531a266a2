import type { Child } from 'hono/jsx'
import { liveEngine } from '../../live/live.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, viewOf } from '../ui/view.ts'
import { DEVELOPMENT_CHOICE, type DevelopmentChoice, DevelopmentForm } from './development-sign-in.tsx'

/** The sign-in page of a deployment: what stands on it depends on the way people sign in. */
function signInPage(c: DeskContext, content: Child, status: 200 | 422 = 200) {
  const { t } = viewOf(c)
  return page(
    c,
    t.signIn.title,
    <div class="notice">
      {c.req.query('out') === undefined ? null : (
        <p class="said" role="status">
          {t.signIn.signedOut}
        </p>
      )}
      <h1>{t.signIn.title}</h1>
      {content}
    </div>,
    { status },
  )
}

/** The page of the development sign-in. */
export async function developmentPage(
  c: DeskContext,
  to: string,
  { choice = DEVELOPMENT_CHOICE, problem }: { choice?: DevelopmentChoice; problem?: string } = {},
) {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const form = <DevelopmentForm {...{ choice, problem, to, agencies: snapshot.agencies, view: viewOf(c) }} />
  return signInPage(c, form, problem ? 422 : 200)
}

/** The page before the provider's. A link, not a form: browsers hold a form's redirects to `form-action 'self'`. */
export function providerPage(c: DeskContext, to: string) {
  const { t } = viewOf(c)
  return signInPage(
    c,
    <>
      <p>{t.signIn.withProvider}</p>
      <a class="button" href={`/desk/sign-in/start?to=${encodeURIComponent(to)}`}>
        {t.signIn.go}
      </a>
    </>,
  )
}

/** The page for someone whom Cloudflare Access has let through. */
export function accessPage(c: DeskContext, to: string, email: string) {
  const { t } = viewOf(c)
  return signInPage(
    c,
    <>
      <p>{t.signIn.withAccess(email)}</p>
      <form method="post" action="/desk/sign-in">
        <input type="hidden" name="to" value={to} />
        <button type="submit">{t.signIn.goOnAs(email)}</button>
      </form>
      <p>
        <a href="/cdn-cgi/access/logout">{t.signIn.signOutEverywhere}</a>
      </p>
    </>,
  )
}
