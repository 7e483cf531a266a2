import type { Context } from 'hono'
import { Problem } from '../contract/index.ts'
import { logError } from '../log.ts'

/** A problem as every route answers it: its status, and `{ problem, ...detail }`. */
function problemResponse(c: Context, problem: Problem): Response {
  c.header('Cache-Control', 'no-store')
  return c.json({ problem: problem.code, ...problem.detail }, problem.status)
}

/** Answers a problem as it is. Anything else is a bug: it is logged here, and the caller reads `internal`. */
export function onError(error: unknown, c: Context): Response {
  if (error instanceof Problem) return problemResponse(c, error)
  logError(`${c.req.method} ${c.req.routePath} failed`, error)
  return problemResponse(c, new Problem('internal'))
}

/** Answers a path that no route has. */
export function onNotFound(c: Context): Response {
  return problemResponse(c, new Problem('not-found'))
}
