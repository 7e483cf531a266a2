import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { HostCookie } from '../../http/host-cookie.ts'
import { finishSignIn } from '../../http/oidc/finish-sign-in.ts'
import type { OidcSettings } from '../../http/oidc/provider.ts'
import { startSignIn } from '../../http/oidc/start-sign-in.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { ATTEMPT_MINUTES, keepAttempt, takeAttempt } from '../../store/people/sign-in-attempts.ts'
import { newToken } from '../../store/people/token.ts'
import { type DeskContext, type DeskEnv, deskPath } from '../ui/view.ts'
import { letIn } from './let-in.tsx'

/** Signing in at an OpenID Connect provider: there, and back. */
export const oidcRoutes = new Hono<DeskEnv>()

/** Ties an attempt to the browser that began it, so that nobody can be signed in as someone else by a link. */
const browserCookie = new HostCookie('one-stop-sign-in')

oidcRoutes.get('/sign-in/start', rateLimit('write'), async (c) => {
  const settings = oidcSettings(c)
  const now = new Date()
  const { attempt, url } = await startSignIn(settings, redirectUri(c), now.getTime())
  const browser = browserCookie.read(c) ?? newToken() // two tabs may sign in at once
  await keepAttempt(c.env.DB, { ...attempt, browser, target: deskPath(c.req.query('to')) }, now)
  browserCookie.write(c, browser, ATTEMPT_MINUTES * 60)
  return c.redirect(url.href, 303)
})

oidcRoutes.get('/sign-in/callback', rateLimit('write'), async (c) => {
  const settings = oidcSettings(c)
  const now = new Date()
  const state = c.req.query('state')
  const browser = browserCookie.read(c)
  const attempt = state && browser ? await takeAttempt(c.env.DB, { state, browser }, now) : undefined
  if (!state || !attempt) throw new Problem('sign-in-failed')
  const { target, ...secrets } = attempt
  const returned = { url: new URL(c.req.url), redirectUri: redirectUri(c), attempt: { state, ...secrets } }
  return letIn(c, await finishSignIn(settings, returned, now.getTime()), target)
})

function oidcSettings(c: DeskContext): OidcSettings {
  const { signIn } = settingsOf(c)
  if (signIn.way !== 'oidc') throw new Problem('not-found')
  return signIn
}

/** Where the provider sends people back to; the provider must list it. */
function redirectUri(c: DeskContext): string {
  return new URL('/desk/sign-in/callback', c.req.url).href
}
