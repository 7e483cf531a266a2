import { createMiddleware } from 'hono/factory'
import { Problem } from '../../contract/index.ts'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data']

/** Whether a body is what an HTML form sends, as browsers do even for a form without fields. */
function isForm(request: Request): boolean {
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  return FORM_TYPES.includes(type)
}

/** Refuses everything that changes something and is not a form: a JSON or plain-text body is none of the desk's pages.
 * @throws {Problem} `content-type-wrong` */
export const formsOnly = createMiddleware(async function formsOnly(c, next) {
  if (!SAFE_METHODS.has(c.req.method) && !isForm(c.req.raw)) throw new Problem('content-type-wrong')
  await next()
})
