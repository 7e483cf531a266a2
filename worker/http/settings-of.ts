import type { MiddlewareHandler } from 'hono'
import { Problem } from '../contract/index.ts'
import { checkSettings, type Settings } from '../env.ts'
import { logError } from '../log.ts'

/** The deployment's settings, checked.
 * @throws {Problem} `not-ready` with the name of a setting that is missing or wrong. Its value goes nowhere. */
export function settingsOf(c: { env: Env; req: { url: string } }): Settings {
  const found = checkSettings(c.env, new URL(c.req.url))
  if ('settings' in found) return found.settings
  logError(found.wrong.map(({ name, why }) => `setting ${name} ${why}`).join('; '))
  throw new Problem('not-ready', { setting: found.wrong.map(({ name }) => name).join(', ') })
}

/** Answers nothing while a setting is missing or wrong. */
export function requireSettings(): MiddlewareHandler<{ Bindings: Env }> {
  return async function requireSettings(c, next) {
    settingsOf(c)
    await next()
  }
}
