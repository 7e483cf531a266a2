import type { Context, MiddlewareHandler } from 'hono'
import { every } from 'hono/combine'
import { cors } from 'hono/cors'
import { Problem } from '../contract/index.ts'
import { settingsOf } from './settings-of.ts'

/** Headers that a page of a listed origin may read. */
export const EXPOSED_HEADERS = [
  'RateLimit-Limit',
  'RateLimit-Policy',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
]
const PREFLIGHT_SECONDS = 7200

function isListed(origin: string, c: Context<{ Bindings: Env }>): boolean {
  return origin === new URL(c.req.url).origin || settingsOf(c).origins.includes(origin)
}

async function refuseUnlisted(c: Context<{ Bindings: Env }>, next: () => Promise<void>): Promise<void> {
  const origin = c.req.header('Origin')
  if (origin === undefined || isListed(origin, c)) return next()
  c.header('Vary', 'Origin')
  throw new Problem('origin-not-listed')
}

/** Lets pages of the deployment's own origin and of those in ORIGINS call, and no other page. A caller that sends no
 * Origin is no page of another site: other software, or a link that was followed. */
export function listedOrigins(): MiddlewareHandler<{ Bindings: Env }> {
  const share = cors({
    origin: (origin) => origin || null,
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type'],
    exposeHeaders: EXPOSED_HEADERS,
    maxAge: PREFLIGHT_SECONDS,
  })
  return every(refuseUnlisted, share)
}
