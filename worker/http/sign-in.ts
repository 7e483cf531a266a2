import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { Problem } from '../contract/index.ts'
import { isLoopback } from '../env.ts'
import { endSession, type Session, sessionOf, startSession } from '../store/sessions.ts'

/** What sign-in needs of a Hono app; `session` is undefined for who is not signed in. */
export interface SignInEnv {
  Bindings: Env
  Variables: { session?: Session }
}
type SignInContext = Context<SignInEnv>

// `__Host-` ties the cookie to this host over https; browsers refuse the prefix on http://localhost.
function cookieName(c: SignInContext): string {
  return isSecure(c) ? '__Host-one-stop-desk' : 'one-stop-desk'
}

function isSecure(c: SignInContext): boolean {
  return new URL(c.req.url).protocol === 'https:'
}

/** Finds out who is signed in. With `SIGN_IN=development` it serves loopback only, as there is no password.
 * @throws {Problem} `sign-in-not-here` when the development sign-in is asked on any other host. */
export const signIn = createMiddleware<SignInEnv>(async function signIn(c, next) {
  if (c.env.SIGN_IN === 'development' && !isLoopback(new URL(c.req.url))) throw new Problem('sign-in-not-here')
  const token = getCookie(c, cookieName(c))
  const session = token ? await sessionOf(c.env.DB, token, new Date()) : undefined
  if (session && session.way === c.env.SIGN_IN) c.set('session', session)
  await next()
})

/** Signs someone in with a new token, whatever cookie came with the request. */
export async function beginSession(c: SignInContext, person: string): Promise<void> {
  const token = await startSession(c.env.DB, { person, way: c.env.SIGN_IN }, new Date())
  setCookie(c, cookieName(c), token, { httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure(c) })
}

/** Signs out: ends the session and clears the cookie. */
export async function finishSession(c: SignInContext): Promise<void> {
  const token = getCookie(c, cookieName(c))
  if (token) await endSession(c.env.DB, token)
  deleteCookie(c, cookieName(c), { path: '/', secure: isSecure(c) })
}
