import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

type Headers = NonNullable<Parameters<typeof secureHeaders>[0]>
/** Sources by directive, such as `{ scriptSrc: ["'self'", "'sha256-…'"] }`. */
export type Policy = NonNullable<Headers['contentSecurityPolicy']>

/** What a page of ours may do: its own styles, scripts, pictures and forms, and nothing of anyone else's. */
const PAGE_POLICY: Policy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  imgSrc: ["'self'"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

/** What a browser may do with an answer of the API, should it show one as a page: nothing. */
const API_POLICY: Policy = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }

/** Nothing but what is asked for: Hono's defaults have headers that only browsers long gone read. What a handler, or a
 * middleware further in, has set stays. */
const NONE: Headers = {
  crossOriginResourcePolicy: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: false,
  strictTransportSecurity: false,
  xContentTypeOptions: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
  overwrite: false,
}

const COMMON: Headers = {
  ...NONE,
  xContentTypeOptions: 'nosniff',
  referrerPolicy: 'strict-origin-when-cross-origin',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  strictTransportSecurity: 'max-age=31536000; includeSubDomains',
}

/** Security headers of pages. No page may be framed, and none may hold inline scripts or styles.
 * @param changes - Directives that differ for these pages: each replaces the whole list of that name. */
export function pageSecurity(changes: Policy = {}): MiddlewareHandler {
  return secureHeaders({
    ...COMMON,
    contentSecurityPolicy: { ...PAGE_POLICY, ...changes },
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
  })
}

/** A page's policy as its header says it, for pages that only know it once they are drawn.
 * @param changes - As for `pageSecurity`. */
export function policyText(changes: Policy): string {
  return Object.entries({ ...PAGE_POLICY, ...changes })
    .map(
      ([name, sources]) =>
        `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${[sources].flat().join(' ')}`,
    )
    .join('; ')
}

/** A policy that is a page's own from end to end, before what holds for those around it. `NONCE` in it is a new one with
 * each request. */
export function pagePolicy(contentSecurityPolicy: Policy): MiddlewareHandler {
  return secureHeaders({ ...NONE, contentSecurityPolicy })
}

/** Security headers of everything that is not a page. Other sites' pages may read it; CORS says which. */
export function apiSecurity(): MiddlewareHandler {
  return secureHeaders({
    ...COMMON,
    contentSecurityPolicy: API_POLICY,
    crossOriginResourcePolicy: 'cross-origin',
  })
}
