import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { isLoopback } from '../env.ts'

/** A cookie that only this host sends and no script reads. Over http on this machine browsers refuse the prefix `__Host-`;
 * anywhere else it is always there, and a page over http simply gets no cookie. */
export class HostCookie {
  private readonly name: string

  constructor(name: string) {
    this.name = name
  }

  read(c: Context): string | undefined {
    return getCookie(c, this.nameFor(c))
  }

  /** @param maxAge - Seconds; without it the cookie ends with the browser. */
  write(c: Context, value: string, maxAge?: number): void {
    // Lax, not Strict: the page someone comes back to from the provider, or from a link in a mail, must know them.
    const options = { httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure(c) } as const
    setCookie(c, this.nameFor(c), value, { ...options, ...(maxAge === undefined ? {} : { maxAge }) })
  }

  clear(c: Context): void {
    deleteCookie(c, this.nameFor(c), { path: '/', secure: isSecure(c) })
  }

  private nameFor(c: Context): string {
    return isSecure(c) ? `__Host-${this.name}` : this.name
  }
}

function isSecure(c: Context): boolean {
  const url = new URL(c.req.url)
  return url.protocol === 'https:' || !isLoopback(url)
}
