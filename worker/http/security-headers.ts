import type { MiddlewareHandler } from 'hono'

/** Sources by directive, such as `{ 'script-src': ["'self'", "'sha256-…'"] }`. An empty list allows nothing. */
export type Policy = Record<string, string[]>

/** What a page of ours may do: its own styles, scripts, pictures and forms, and nothing of anyone else's. */
const PAGE_POLICY: Policy = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'script-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
}

/** What a browser may do with an answer of the API, should it show one as a page: nothing. */
const API_POLICY: Policy = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] }

const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
}

/** The text of a Content-Security-Policy header. */
export function policyText(policy: Policy): string {
  const directives = Object.entries(policy)
  return directives.map(([name, sources]) => `${name} ${sources.join(' ') || "'none'"}`).join('; ')
}

/** Sets headers that the handler, or a middleware further in, has not set. */
function addHeaders(headers: Record<string, string>): MiddlewareHandler {
  return async function securityHeaders(c, next) {
    await next()
    for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.header(name, value)
  }
}

/** Security headers of pages. No page may be framed, and none may hold inline scripts or styles.
 * @param changes - Directives that differ for these pages: each replaces the whole list of that name. */
export function pageSecurity(changes: Policy = {}): MiddlewareHandler {
  return addHeaders({
    ...COMMON,
    'Content-Security-Policy': policyText({ ...PAGE_POLICY, ...changes }),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  })
}

/** Security headers of everything that is not a page. Other sites' pages may read it; CORS says which. */
export function apiSecurity(): MiddlewareHandler {
  return addHeaders({
    ...COMMON,
    'Content-Security-Policy': policyText(API_POLICY),
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
}
