import type { MiddlewareHandler } from 'hono'
import { isLoopback } from '../env.ts'
import { type Policy, policyText } from '../http/security-headers.ts'
import { logWarning } from '../log.ts'

/** Style sheets of this deployment, read once an isolate: they change with a deployment only. On a developer's machine they change at any time. */
const read = new Map<string, string>()
const LINK = /<link rel="stylesheet" href="(\/assets\/[\w.-]+\.css)"\/>/g

declare module 'hono' {
  interface ContextVariableMap {
    /** A page's own styles, made by us, over those of its style sheets. */
    ownStyle?: string
    /** Its style sheets are in it. */
    isStyled?: boolean
  }
}

/** Puts a page's style sheets into the page: one request draws it. Where a sheet cannot be read the link to it stays. An address may be one of two
 * pages' (`/survey/*` is `/survey` too): the first that gets there does it, for a second would find no link, and forbid what the first put in.
 * @param changes - As for `pageSecurity`. */
export function inlineStyles(changes: Policy = {}): MiddlewareHandler<{ Bindings: Env }> {
  return async function inlineStyles(c, next) {
    await next()
    if (c.get('isStyled') || !c.res.headers.get('Content-Type')?.startsWith('text/html')) return
    c.set('isStyled', true)
    const html = await c.res.text()
    const sheets = await styleOf(html, c.env, isLoopback(new URL(c.req.url)))
    const style = (sheets ?? '') + (c.get('ownStyle') ?? '')
    const linked = sheets === undefined ? html : html.replace(LINK, '')
    c.res = new Response(
      linked.replace('</head>', () => `<style>${style}</style></head>`),
      c.res,
    )
    const styleSrc = ["'self'", `'sha256-${await sha256(style)}'`]
    c.res.headers.set('Content-Security-Policy', policyText({ ...changes, styleSrc }))
  }
}

/** All sheets that a page links to; undefined where one cannot be had. */
async function styleOf(html: string, env: Env, isFresh: boolean): Promise<string | undefined> {
  try {
    const sheets = await Promise.all([...html.matchAll(LINK)].map(([, path = '']) => readSheet(path, env, isFresh)))
    return sheets.join('')
  } catch (error) {
    logWarning('a style sheet could not be put into a page', error)
    return undefined
  }
}

async function readSheet(path: string, { ASSETS }: Env, isFresh: boolean): Promise<string> {
  const known = isFresh ? undefined : read.get(path)
  if (known !== undefined) return known
  const response = await ASSETS.fetch(`http://assets${path}`)
  const isSheet = response.headers.get('Content-Type')?.startsWith('text/css')
  if (!response.ok || !isSheet) throw new Error(`assets answered ${response.status} for ${path}`)
  const text = await response.text()
  read.set(path, text)
  return text
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return btoa(String.fromCharCode(...new Uint8Array(hash)))
}
