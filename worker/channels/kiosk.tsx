import type { MiddlewareHandler } from 'hono'
import { readerLanguage } from '../html/reader-language.ts'
import { isOn } from './channels.ts'
import { KioskOff } from './kiosk-off.tsx'

const HEAD =
  '<link rel="stylesheet" href="/assets/kiosk.css"/><script src="/assets/kiosk.js" defer></script><noscript><meta http-equiv="refresh" content="80;url=/?kiosk=1"/></noscript></head>'

/** A public screen (`?kiosk=1`): its script clears the page when nobody is there, and its sheet makes targets large. Nothing that follows it
 * around is stored: the address alone says that a page is a kiosk's. */
export function kioskPages(): MiddlewareHandler<{ Bindings: Env }> {
  return async function kioskPages(c, next) {
    const isScreen = isKiosk(c.req.query('kiosk'))
    if (isScreen && !isOn(c, 'kiosk')) {
      const { pathname } = new URL(c.req.url)
      return c.html(<KioskOff language={readerLanguage(c)} page={pathname} />, 404)
    }
    await next()
    if (!isScreen || !c.res.headers.get('Content-Type')?.startsWith('text/html')) return undefined
    const html = await c.res.text()
    c.res = new Response(
      html.replace('</head>', () => HEAD),
      c.res,
    )
    c.res.headers.set('Cache-Control', 'no-store')
    const policy = c.res.headers.get('Content-Security-Policy') ?? ''
    c.res.headers.set('Content-Security-Policy', policy.replace("script-src 'none'", "script-src 'self'"))
    return undefined
  }
}

/** Whether an address asks for a kiosk's page. */
export function isKiosk(value: string | undefined): boolean {
  return value === '1'
}
