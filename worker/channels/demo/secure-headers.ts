import type { MiddlewareHandler } from 'hono'
import { type Policy, policyText } from '../../http/security-headers.ts'

/**
 * What a careful agency sends: nothing but its own styles, the one script by its nonce, and the one address that it asks.
 * Trusted Types are required too, so that the pages prove what widget/README.md tells webmasters.
 */
function agencyPolicy(nonce: string, changes: Policy) {
  return policyText({
    'default-src': ["'none'"],
    'script-src': [`'nonce-${nonce}'`],
    'style-src': ["'self'"],
    'connect-src': ["'self'"],
    'img-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['one-stop'],
    ...changes,
  })
}

/** A new nonce for each page, in `nonce`, and the headers that name it.
 * @param changes - Directives that differ for a page: each replaces the whole list of that name. */
export function secureHeaders(changes: Policy = {}): MiddlewareHandler<{ Variables: { nonce: string } }> {
  return async function demoHeaders(c, next) {
    const nonce = crypto.randomUUID().replaceAll('-', '')
    c.set('nonce', nonce)
    c.header('Content-Security-Policy', agencyPolicy(nonce, changes))
    c.header('Cache-Control', 'no-store') // a stored page would hold an old nonce
    await next()
  }
}
