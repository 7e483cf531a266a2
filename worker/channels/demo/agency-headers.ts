import type { MiddlewareHandler } from 'hono'
import { every } from 'hono/combine'
import { NONCE } from 'hono/secure-headers'
import { type Policy, pagePolicy } from '../../http/security-headers.ts'

/**
 * What a careful agency sends: nothing but its own styles, the one script by its nonce, and the one address that it asks.
 * Trusted Types are required too, so that the pages prove what widget/README.md tells webmasters.
 */
const AGENCY_POLICY: Policy = {
  defaultSrc: ["'none'"],
  scriptSrc: [NONCE],
  styleSrc: ["'self'"],
  connectSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['one-stop'],
}

/** The headers of a careful agency, with a new nonce for each page.
 * @param changes - Directives that differ for a page: each replaces the whole list of that name. */
export function agencyHeaders(changes: Policy = {}): MiddlewareHandler {
  return every(pagePolicy({ ...AGENCY_POLICY, ...changes }), async (c, next) => {
    c.header('Cache-Control', 'no-store') // a stored page would hold an old nonce
    await next()
  })
}
