import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { Problem } from '../../contract/index.ts'
import { isPermitted, type Permission, permissionOf } from '../permissions.ts'
import type { DeskContext, DeskEnv } from '../ui/view.ts'
import { notAllowed, sessionEnded, toSignIn } from './session-ended.tsx'

/** Lets a request through to a route only where the table of permissions says so. Who is not signed in signs in first. Who sent a
 * form gets it back, whole.
 * @throws {Problem} `not-allowed` */
export const permitted = createMiddleware<DeskEnv>(async function permitted(c, next) {
  const route = routeOf(c)
  const permission = route === undefined ? 'read' : permissionOf(route)
  if (permission === undefined) throw new Error(`no permission is named for ${route}`)
  const { session } = c.var
  if (isPermitted(session?.roles, permission)) return next()
  const isForm = c.req.method === 'POST'
  if (!session) return isForm ? sessionEnded(c) : toSignIn(c)
  if (isForm) return notAllowed(c)
  throw new Problem('not-allowed')
})

/** The route that will answer, as the table names it; undefined where none will. */
function routeOf(c: DeskContext): string | undefined {
  const method = c.req.method === 'HEAD' ? 'GET' : c.req.method
  const found = matchedRoutes(c).find((route) => route.method === method && !route.path.endsWith('*'))
  return found && `${method} ${found.path.replace(/^\/desk/, '') || '/'}`
}

/** Stops who may not do something for an agency's answers. An empty agency is one that is not chosen yet.
 * @throws {Problem} `not-allowed` */
export function requirePermission(c: DeskContext, permission: Permission, ...agencies: string[]): void {
  const isAllowed = (agency: string) => isPermitted(c.var.session?.roles, permission, agency || undefined)
  if (!agencies.every(isAllowed)) throw new Problem('not-allowed')
}
