import type { MiddlewareHandler } from 'hono'
import { asOwnTraffic } from '../gaps/log/own-traffic.ts'
import { settingsOf } from '../http/settings-of.ts'
import { SHOPPER_HEADER } from './shopper-header.ts'

/** Takes requests with the right key as the deployment's own. A wrong key, or one where none is set, is nobody's: such a request is
 * answered and counted as anyone's. */
export function markShopper(): MiddlewareHandler<{ Bindings: Env }> {
  return async function markShopper(c, next) {
    const key = c.req.header(SHOPPER_HEADER)
    const { shopperKey } = settingsOf(c)
    if (key !== undefined && shopperKey !== '' && (await isSame(key, shopperKey))) c.env = asOwnTraffic(c.env)
    await next()
  }
}

/** Compared as hashes, in constant time: how long it takes tells nothing of the key or of its length. */
async function isSame(given: string, right: string): Promise<boolean> {
  const encoder = new TextEncoder()
  const hash = (text: string) => crypto.subtle.digest('SHA-256', encoder.encode(text))
  const [one, other] = await Promise.all([hash(given), hash(right)])
  return crypto.subtle.timingSafeEqual(one, other)
}
