import * as z from 'zod/mini'
import { CHANNELS, type Channel, isChannel, isRange } from './contract/index.ts'

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

/** A text as the parts between its commas. */
function parts(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

const Origins = z.pipe(
  z.string('must be set; an empty text allows only this deployment’s own pages'),
  z.pipe(
    z.transform(parts),
    z.array(z.string().check(z.refine(isOrigin, 'must list origins such as https://www.va.gov, separated by commas'))),
  ),
)

/** A setting that only some deployments need: left out, it is an empty text. */
function spare(isRight: (text: string) => boolean, why: string) {
  return z._default(z.string(why), '').check(z.refine((text) => text === '' || isRight(text), why))
}

/** A whole number as text, or as TOML has it. */
function wholeNumber(least: number, most: number, value: number) {
  const why = `must be a whole number from ${least} to ${most}`
  return z._default(z.coerce.number(why).check(z.int(why), z.minimum(least, why), z.maximum(most, why)), value)
}

/** A provider's address, as its tokens name it: https, or http on this machine, without query or fragment. */
function isIssuer(text: string): boolean {
  return URL.canParse(text) && isOrigin(new URL(text).origin) && !/[?#]/.test(text)
}

/** An address of a service: https, or http on this machine. */
function isService(text: string): boolean {
  return URL.canParse(text) && isOrigin(new URL(text).origin)
}

/** How people can sign in to the desk, and the settings each way needs. */
const SIGN_IN_WAYS = {
  none: [],
  development: [],
  oidc: ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  access: ['ACCESS_TEAM_DOMAIN', 'ACCESS_AUDIENCE'],
} as const

/** What a provider of text messages and calls needs beside its token. */
const PHONE_NEEDS = ['PUBLIC_ORIGIN', 'CALLER_SECRET'] as const
/** What notices need: their links lead to the desk. */
const MAIL_NEEDS = ['PUBLIC_ORIGIN', 'NOTICE_MAIL_TOKEN', 'NOTICE_MAIL_FROM'] as const

/** Every setting, with what is wrong with a value that does not fit. The documentation lists them; a test compares. */
export const SETTINGS = {
  /** Origins whose pages may ask; the deployment's own always may. */
  ORIGINS: Origins,
  /** How people sign in to the desk. `development` asks for no password and is refused anywhere but on loopback. */
  SIGN_IN: z.enum(['none', 'development', 'oidc', 'access'], 'must be oidc, access, development or none'),
  /** The OpenID Connect provider's address, as it stands in its tokens. */
  OIDC_ISSUER: spare(isIssuer, 'must be the provider’s address, such as https://login.agency.gov'),
  OIDC_CLIENT_ID: spare(Boolean, 'must be the name the provider gave'),
  /** A secret: `npx wrangler secret put OIDC_CLIENT_SECRET`. */
  OIDC_CLIENT_SECRET: spare(Boolean, 'must be the secret the provider gave'),
  /** The claim that lists a person's roles, such as `writer:ssa`. Left out, admins give roles at the desk. */
  OIDC_ROLES_CLAIM: spare(Boolean, 'must be the name of a claim'),
  /** How strongly people must have signed in at the provider: names of `acr`, any of which will do. Left out, that is the provider's to say. */
  OIDC_ACR: spare((text) => parts(text).length > 0, 'must be names of the provider’s for how strongly people sign in'),
  ACCESS_TEAM_DOMAIN: spare(
    (text) => /^[a-z0-9-]+\.cloudflareaccess\.com$/.test(text),
    'must be the team’s domain, such as agency.cloudflareaccess.com',
  ),
  /** The Access application's audience tag. */
  ACCESS_AUDIENCE: spare(Boolean, 'must be the application’s audience tag'),
  /** Email or subject of who becomes admin at sign-in while there is none. */
  FIRST_ADMIN: spare(Boolean, 'must be an email address or a subject'),
  /** A session ends after this long without a request. */
  SESSION_IDLE_MINUTES: wholeNumber(1, 1440, 30),
  /** A session ends this long after signing in, used or not. */
  SESSION_HOURS: wholeNumber(1, 168, 12),
  /** `off` is for load tests, and refused anywhere but on loopback. */
  RATE_LIMITS: z.enum(['on', 'off'], 'must be on or off'),
  /** Channels that are turned off, by name. Each then says so in its own form. */
  CHANNELS_OFF: spare((text) => parts(text).every(isChannel), `must list channels: ${CHANNELS.join(', ')}`),
  /** Addresses of offices where many staff sit at counters behind one: each open counter is then counted by itself. */
  COUNTER_ADDRESSES: spare(
    (text) => parts(text).every(isRange),
    'must list IP addresses or ranges such as 203.0.113.0/24, separated by commas',
  ),
  /** The deployment's own address as people and providers reach it: providers sign it, paper shows it. */
  PUBLIC_ORIGIN: spare(isOrigin, 'must be an origin such as https://help.agency.gov'),
  /** The desk's own address, on another host than the public's: left out, all stands on one. */
  DESK_ORIGIN: spare(isOrigin, 'must be an origin such as https://desk.agency.gov'),
  /** A secret: what Twilio signs its requests with. Two, separated by a comma, while one is being replaced. */
  TWILIO_AUTH_TOKEN: spare(
    (text) => parts(text).length <= 2 && parts(text).every((token) => token.length >= 32),
    'must be the token of the account, or two',
  ),
  /** A secret: what numbers of callers are hashed with, so that nobody can tell whose a conversation is. */
  CALLER_SECRET: spare((text) => text.length >= 32, 'must be a text of 32 characters or more, from a random source'),
  /** The number that a call is sent a text message from. Without it a call offers none. */
  TEXT_NUMBER: spare((text) => /^\+[1-9]\d{7,14}$/.test(text), 'must be a number such as +12025550100'),
  /** The first number of people that is told: 11 where an agency is under the rules of CMS. */
  MINIMUM_CELL: z._default(
    z.coerce.number().check(z.refine((cell) => cell === 10 || cell === 11, 'must be 10 or 11')),
    10,
  ),
  /** Spanish text messages without accents on a, i, o and u cost half as much, and say `papa` for `papá`. */
  TEXT_ACCENTS: z._default(z.enum(['keep', 'leave-out'], 'must be keep or leave-out'), 'keep'),
  /** Where a provider of mail takes one as JSON: from, to, subject, text. Without it the desk sends none. */
  NOTICE_MAIL_URL: spare(isService, 'must be an address with https'),
  /** A secret: what the provider of mail wants as a bearer token. */
  NOTICE_MAIL_TOKEN: spare(Boolean, 'must be the token the provider gave'),
  /** Whom notices by mail come from. */
  NOTICE_MAIL_FROM: spare((text) => text.includes('@'), 'must be an email address'),
  /** A secret, for it holds one: where a channel of Slack or Teams takes notices. */
  NOTICE_WEBHOOK_URL: spare(isService, 'must be an address with https'),
  NOTICE_WEBHOOK_SHAPE: z._default(z.enum(['slack', 'teams'], 'must be slack or teams'), 'slack'),
  /** A secret: what the webhook's signature is made with. Without it there is none. */
  NOTICE_WEBHOOK_SECRET: spare(
    (text) => text.length >= 32,
    'must be a text of 32 characters or more, from a random source',
  ),
  /** A secret: what the mystery shopper marks its own requests with, so that nothing of them is counted or kept. */
  SHOPPER_KEY: spare((text) => text.length >= 32, 'must be a text of 32 characters or more, from a random source'),
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
  SUGGEST_LIMIT: binding('limit'),
}

const Settings = z.object({ ...SETTINGS, ...BINDINGS })

/** How people sign in, with what that way needs. */
export type SignInSettings =
  | { way: 'none' | 'development' }
  | { way: 'oidc'; issuer: string; clientId: string; clientSecret: string; rolesClaim: string; strengths: string[] }
  | { way: 'access'; teamDomain: string; audience: string }

/** How people at the desk are told of what waits; undefined where that way is not set. */
export interface NoticeSettings {
  mail: { url: string; token: string; from: string } | undefined
  /** Without a secret nothing is signed. */
  webhook: { url: string; secret: string; shape: 'slack' | 'teams' } | undefined
}

/** The deployment's settings, checked. */
export interface Settings {
  origins: string[]
  signIn: SignInSettings
  /** Email or subject; empty where none is set. */
  firstAdmin: string
  sessions: { idleMinutes: number; hours: number }
  rateLimits: 'on' | 'off'
  channelsOff: Channel[]
  /** IP addresses and ranges in CIDR form. */
  counterAddresses: string[]
  /** Empty where none is set: a page then goes by the address it was asked at. */
  publicOrigin: string
  /** Empty where the desk has no host of its own. */
  deskOrigin: string
  /** Undefined where no provider of text messages and calls is connected. */
  phone: { tokens: string[]; callerSecret: string } | undefined
  /** E.164; empty where none is set. */
  textNumber: string
  textAccents: 'keep' | 'leave-out'
  minimumCell: number
  /** Empty where none is set: then no request is the mystery shopper's. */
  shopperKey: string
  notices: NoticeSettings
}

/** A setting that is missing or wrong. `name` is the setting's; no value is kept, for it may be a secret. */
interface WrongSetting {
  name: string
  why: string
}

export type CheckedSettings = { settings: Settings } | { wrong: WrongSetting[] }

const checked = new WeakMap<object, CheckedSettings>()

function check(env: Env): CheckedSettings {
  const parsed = Settings.safeParse(env)
  if (parsed.success) return withNeeded(parsed.data)
  const wrong = parsed.error.issues.map((issue) => ({ name: String(issue.path[0]), why: issue.message }))
  return { wrong }
}

function withNeeded(raw: z.infer<typeof Settings>): CheckedSettings {
  const missing = [
    ...lacking(raw, SIGN_IN_WAYS[raw.SIGN_IN], `must be set where SIGN_IN is ${raw.SIGN_IN}`),
    ...(raw.TWILIO_AUTH_TOKEN === '' ? [] : lacking(raw, PHONE_NEEDS, 'must be set where TWILIO_AUTH_TOKEN is')),
    ...(raw.NOTICE_MAIL_URL === '' ? [] : lacking(raw, MAIL_NEEDS, 'must be set where NOTICE_MAIL_URL is')),
    ...(raw.NOTICE_WEBHOOK_URL === ''
      ? []
      : lacking(raw, ['PUBLIC_ORIGIN'], 'must be set where NOTICE_WEBHOOK_URL is')),
  ]
  if (raw.DESK_ORIGIN !== '') missing.push(...lacking(raw, ['PUBLIC_ORIGIN'], 'must be set where DESK_ORIGIN is'))
  if (raw.DESK_ORIGIN !== '' && raw.DESK_ORIGIN === raw.PUBLIC_ORIGIN)
    missing.push({ name: 'DESK_ORIGIN', why: 'must have another host than PUBLIC_ORIGIN' })
  if (missing.length > 0) return { wrong: missing }
  const settings: Settings = {
    origins: raw.ORIGINS,
    signIn: signInOf(raw),
    firstAdmin: raw.FIRST_ADMIN,
    sessions: { idleMinutes: raw.SESSION_IDLE_MINUTES, hours: raw.SESSION_HOURS },
    rateLimits: raw.RATE_LIMITS,
    channelsOff: parts(raw.CHANNELS_OFF).filter(isChannel),
    counterAddresses: parts(raw.COUNTER_ADDRESSES),
    publicOrigin: raw.PUBLIC_ORIGIN,
    deskOrigin: raw.DESK_ORIGIN,
    phone: phoneOf(raw),
    textNumber: raw.TEXT_NUMBER,
    textAccents: raw.TEXT_ACCENTS,
    minimumCell: raw.MINIMUM_CELL,
    shopperKey: raw.SHOPPER_KEY,
    notices: noticesOf(raw),
  }
  return { settings }
}

/** Those of the settings that are needed and not set. */
function lacking(
  raw: z.infer<typeof Settings>,
  needed: readonly (keyof typeof SETTINGS)[],
  why: string,
): WrongSetting[] {
  return needed.filter((name) => raw[name] === '').map((name) => ({ name, why }))
}

function phoneOf({ TWILIO_AUTH_TOKEN: token, CALLER_SECRET: callerSecret }: z.infer<typeof Settings>) {
  return token === '' ? undefined : { tokens: parts(token), callerSecret }
}

function noticesOf(raw: z.infer<typeof Settings>): NoticeSettings {
  const { NOTICE_MAIL_URL: mail, NOTICE_WEBHOOK_URL: webhook } = raw
  return {
    mail: mail === '' ? undefined : { url: mail, token: raw.NOTICE_MAIL_TOKEN, from: raw.NOTICE_MAIL_FROM },
    webhook:
      webhook === '' ? undefined : { url: webhook, secret: raw.NOTICE_WEBHOOK_SECRET, shape: raw.NOTICE_WEBHOOK_SHAPE },
  }
}

function signInOf(raw: z.infer<typeof Settings>): SignInSettings {
  const { SIGN_IN: way, OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = raw
  const { OIDC_ROLES_CLAIM: rolesClaim, OIDC_ACR: acr } = raw
  if (way === 'oidc') return { way, issuer, clientId, clientSecret, rolesClaim, strengths: parts(acr) }
  if (way === 'access') return { way, teamDomain: raw.ACCESS_TEAM_DOMAIN, audience: raw.ACCESS_AUDIENCE }
  return { way }
}

/** Settings that are right only on this machine. */
function refusedAway({ signIn, rateLimits }: Settings): WrongSetting[] {
  const why = 'is allowed on loopback only'
  return [
    ...(signIn.way === 'development' ? [{ name: 'SIGN_IN', why: `development ${why}` }] : []),
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
