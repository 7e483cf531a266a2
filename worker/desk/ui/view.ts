import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { Problem } from '../../contract/index.ts'
import type { SignInEnv } from '../../http/sign-in.ts'
import { isPermitted, type Permission } from '../permissions.ts'
import { en, type Strings } from '../strings/en/index.ts'
import { es } from '../strings/es/index.ts'

/** Languages the desk itself speaks. */
const DESK_LANGUAGES = { en, es } as const
export type DeskLanguage = keyof typeof DESK_LANGUAGES

/** What every page of the desk needs to know about the request. `path` is where the person is, query included. */
export interface View {
  language: DeskLanguage
  t: Strings
  path: string
  person?: string
  /** Whether who is signed in may do this; without an agency, for any agency at all. */
  may: (permission: Permission, agency?: string) => boolean
  development: boolean
  /** Whether single keys do things, where scripts run. */
  hasKeys: boolean
}

/** What the desk's routes know of Hono: bindings, and who is signed in. */
export type DeskEnv = SignInEnv
export type DeskContext = Context<DeskEnv>

/** Keeps whether someone turned the keys off. */
export const KEYS_COOKIE = 'one-stop-desk-keys'
const LANGUAGE_COOKIE = 'one-stop-desk-language'

/** Whether the desk speaks this language. */
export function isDeskLanguage(value: string | undefined): value is DeskLanguage {
  return value !== undefined && Object.hasOwn(DESK_LANGUAGES, value)
}

const YEAR_SECONDS = 365 * 86_400

/** Keeps what someone chose about the desk itself, for a year. */
export function keepChoice(c: DeskContext, cookie: string, choice: string): void {
  setCookie(c, cookie, choice, { path: '/desk', sameSite: 'Lax', httpOnly: true, maxAge: YEAR_SECONDS })
}

/** Keeps the language someone chose. */
export function keepLanguage(c: DeskContext, language: DeskLanguage): void {
  keepChoice(c, LANGUAGE_COOKIE, language)
}

/** A path of the desk to go back to; anything else, other hosts above all, becomes the first page. */
export function deskPath(value: string | undefined): string {
  return value && /^\/desk(?:[/?][\w\-./?=&%:+*]*)?$/.test(value) ? value : '/desk/gaps'
}

/** The page's frame for a request: language by cookie, place, and who is signed in. */
export function viewOf(c: DeskContext): View {
  const kept = getCookie(c, LANGUAGE_COOKIE)
  const language = isDeskLanguage(kept) ? kept : 'en'
  const url = new URL(c.req.url)
  const { person, roles } = c.var.session ?? {}
  return {
    language,
    t: DESK_LANGUAGES[language],
    path: url.pathname + url.search,
    may: (permission, agency) => isPermitted(roles, permission, agency),
    hasKeys: getCookie(c, KEYS_COOKIE) !== 'off',
    development: c.env.SIGN_IN === 'development',
    ...(person === undefined ? {} : { person }),
  }
}

/** Who does it: the name of who is signed in.
 * @throws {Problem} `sign-in-needed` */
export function personOf(c: DeskContext): string {
  const person = c.var.session?.person
  if (person === undefined) throw new Problem('sign-in-needed')
  return person
}
