import type { MiddlewareHandler } from 'hono'

const HEAD =
  '<link rel="stylesheet" href="/assets/kiosk.css"/><script src="/assets/kiosk.js" defer></script><noscript><meta http-equiv="refresh" content="80;url=/?kiosk=1"/></noscript></head>'

/** A public screen (`?kiosk=1`): its script clears the page when nobody is there, and its sheet makes targets large. Nothing that follows it
 * around is stored: the address alone says that a page is a kiosk's. */
export function kioskPages(): MiddlewareHandler<{ Bindings: Env }> {
  return async function kioskPages(c, next) {
    await next()
    if (!isKiosk(c.req.query('kiosk')) || !c.res.headers.get('Content-Type')?.startsWith('text/html')) return
    const html = await c.res.text()
    c.res = new Response(
      html.replace('</head>', () => HEAD),
      c.res,
    )
    c.res.headers.set('Cache-Control', 'no-store')
    const policy = c.res.headers.get('Content-Security-Policy') ?? ''
    c.res.headers.set('Content-Security-Policy', policy.replace("script-src 'none'", "script-src 'self'"))
  }
}

/** Whether an address asks for a kiosk's page. */
export function isKiosk(value: string | undefined): boolean {
  return value === '1'
}
