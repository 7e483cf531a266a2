import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { Problem } from '../contract/index.ts'
import type { Identity } from '../store/people/resolve-identity.ts'
import { type Comer, endSession, type Session, sessionOf, startSession } from '../store/people/sessions.ts'
import { ACCESS_HEADER, checkAssertion } from './access/check-assertion.ts'
import { isFromThisMachine } from './from-this-machine.ts'
import { HostCookie } from './host-cookie.ts'
import { settingsOf } from './settings-of.ts'

/** What sign-in needs of a Hono app. `session` is undefined for who is not signed in; `identity` is whom Cloudflare
 * Access vouches for with this request. */
export interface SignInEnv {
  Bindings: Env
  Variables: { session?: Session; identity?: Identity }
}
type SignInContext = Context<SignInEnv>

const cookie = new HostCookie('one-stop-desk')

/** Finds out who is signed in.
 * @throws {Problem} `desk-closed` with `SIGN_IN=none`; `sign-in-not-here` when the development sign-in, which asks for no
 *   password, is asked from any place but this machine; `sign-in-failed` when Access should vouch for the request and does not. */
export const signIn = createMiddleware<SignInEnv>(async function signIn(c, next) {
  // Said before the settings are asked: away from this machine they are refused as a whole, without a word about why.
  if (c.env.SIGN_IN === 'development' && !isFromThisMachine(c.req.raw)) throw new Problem('sign-in-not-here')
  const { signIn: settings, sessions } = settingsOf(c)
  if (settings.way === 'none') throw new Problem('desk-closed')
  if (settings.way === 'access') {
    const identity = await checkAssertion(settings, c.req.header(ACCESS_HEADER), new Date())
    if (!identity) throw new Problem('sign-in-failed')
    c.set('identity', identity)
  }
  const token = cookie.read(c)
  const session = token ? await sessionOf(c.env.DB, token, sessions, new Date()) : undefined
  if (session && isFor(session, settings.way, c.var.identity)) c.set('session', session)
  await next()
})

/** A session counts for the way it was begun in, and with Access for the person it vouches for only. */
function isFor(session: Session, way: string, identity: Identity | undefined): boolean {
  return session.way === way && (identity === undefined || identity.subject === session.subject)
}

/** Signs someone in with a new token, and ends the session of the cookie that came with the request. */
export async function beginSession(c: SignInContext, person: Comer): Promise<void> {
  const { signIn: settings, sessions: times } = settingsOf(c)
  const before = cookie.read(c)
  if (before) await endSession(c.env.DB, before, undefined, new Date())
  cookie.write(c, await startSession(c.env.DB, { person, way: settings.way, times }, new Date()))
}

/** The token of the request's own session. */
export function tokenOf(c: SignInContext): string | undefined {
  return cookie.read(c)
}

/** Signs out: ends the session and clears the cookie. */
export async function finishSession(c: SignInContext): Promise<void> {
  const token = cookie.read(c)
  const { session } = c.var
  const person = session && { id: session.personId, name: session.person }
  if (token) await endSession(c.env.DB, token, person, new Date())
  cookie.clear(c)
}
