import type { MiddlewareHandler } from 'hono'
import { Problem } from '../contract/index.ts'
import { settingsOf } from './settings-of.ts'

const isOfTheDesk = (path: string) => path === '/desk' || path.startsWith('/desk/')

/** Keeps the desk and what the public reads on two hosts, where a deployment names one for the desk: a browser then holds them apart. Who looks at
 * the wrong one is led to the other; what is sent to it is refused, since it was meant for somebody else. */
export function twoHosts(): MiddlewareHandler<{ Bindings: Env }> {
  return async function twoHosts(c, next) {
    const { deskOrigin, publicOrigin } = settingsOf(c)
    const url = new URL(c.req.url)
    if (deskOrigin === '' || url.pathname === '/healthz') return next()
    const isDesk = isOfTheDesk(url.pathname)
    if (isDesk === (url.host === new URL(deskOrigin).host)) return next()
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') throw new Problem('not-found')
    return c.redirect((isDesk ? deskOrigin : publicOrigin) + url.pathname + url.search)
  }
}
