import { createMiddleware } from 'hono/factory'
import { Problem } from '../../contract/index.ts'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a browser vouches that a request was sent by a page of this origin. Headers that are there must all say so,
 * and at least one must be there: hono/csrf passes on either, and looks only at form content types. */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('Sec-Fetch-Site')
  const origin = request.headers.get('Origin')
  if (site === null && origin === null) return false
  if (site !== null && site !== 'same-origin') return false
  return origin === null || origin === new URL(request.url).origin
}

/** Refuses everything that changes something unless a page of this origin sent it. */
export const sameOrigin = createMiddleware(async function sameOrigin(c, next) {
  if (!SAFE_METHODS.has(c.req.method) && !isSameOrigin(c.req.raw)) throw new Problem('origin-not-listed')
  await next()
})
