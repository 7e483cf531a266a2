import * as z from 'zod/mini'

/** Hosts on which a browser is on the machine that serves it. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Whether a URL's host is this machine. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname)
}

/** An origin as browsers send it: https, or http on this machine, and nothing after the port. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text) || text.includes('*')) return false
  const url = new URL(text)
  return url.origin === text && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)))
}

const Origins = z.pipe(
  z.string('must be set; an empty text allows only this deployment’s own pages'),
  z.pipe(
    z.transform((text: string) =>
      text
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean),
    ),
    z.array(z.string().check(z.refine(isOrigin, 'must list origins such as https://www.va.gov, separated by commas'))),
  ),
)

/** Every setting, with what is wrong with a value that does not fit. The documentation lists them; a test compares. */
export const SETTINGS = {
  /** Origins whose pages may ask; the deployment's own always may. */
  ORIGINS: Origins,
  /** How writers sign in. `development` asks for no password and is refused anywhere but on loopback. */
  SIGN_IN: z.enum(['development', 'none'], 'must be development or none'),
  /** `off` is for load tests, and refused anywhere but on loopback. */
  RATE_LIMITS: z.enum(['on', 'off'], 'must be on or off'),
}

function binding(method: string) {
  const isThere = (value: unknown) =>
    typeof value === 'object' && value !== null && typeof Reflect.get(value, method) === 'function'
  return z.unknown().check(z.refine(isThere, 'must be bound in wrangler.toml'))
}

/** Bindings without which nobody can be answered. DB and SNAPSHOTS are not among them: answers never wait for them. */
const BINDINGS = {
  ASSETS: binding('fetch'),
  LOG: binding('send'),
  PUBLISH: binding('send'),
  WRITE_LIMIT: binding('limit'),
  READ_LIMIT: binding('limit'),
}

const Settings = z.object({ ...SETTINGS, ...BINDINGS })

/** The deployment's settings, checked. */
export interface Settings {
  origins: string[]
  signIn: 'development' | 'none'
  rateLimits: 'on' | 'off'
}

/** A setting that is missing or wrong. `name` is the setting's; no value is kept, for it may be a secret. */
export interface WrongSetting {
  name: string
  why: string
}

export type CheckedSettings = { settings: Settings } | { wrong: WrongSetting[] }

const checked = new WeakMap<object, CheckedSettings>()

function check(env: Env): CheckedSettings {
  const parsed = Settings.safeParse(env)
  if (parsed.success) {
    const { ORIGINS: origins, SIGN_IN: signIn, RATE_LIMITS: rateLimits } = parsed.data
    return { settings: { origins, signIn, rateLimits } }
  }
  const wrong = parsed.error.issues.map((issue) => ({ name: String(issue.path[0]), why: issue.message }))
  return { wrong }
}

/** Settings that are right only on this machine. */
function refusedAway({ signIn, rateLimits }: Settings): WrongSetting[] {
  const why = 'is allowed on loopback only'
  return [
    ...(signIn === 'development' ? [{ name: 'SIGN_IN', why: `development ${why}` }] : []),
    ...(rateLimits === 'off' ? [{ name: 'RATE_LIMITS', why: `off ${why}` }] : []),
  ]
}

/** The settings and bindings of this deployment, checked once, and what is wrong with them for a request to `url`. */
export function checkSettings(env: Env, url: URL): CheckedSettings {
  const known = checked.get(env) ?? check(env)
  checked.set(env, known)
  if ('wrong' in known || isLoopback(url)) return known
  const wrong = refusedAway(known.settings)
  return wrong.length > 0 ? { wrong } : known
}
