/** Where a Markdown link leads, once it is known to be harmless. */
export type Target =
  | { kind: 'link'; href: string }
  | { kind: 'phone'; number: string }
  | { kind: 'answer'; id: string }
  | { kind: 'refused'; why: string }

/** An answer's or agency's id: lower-case words joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** E.164, or a short code such as 911, 988 or 311. */
export const PHONE_PATTERN = /^(?:\+[1-9]\d{6,14}|\d{3,6})$/

const HOST = /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]+$/
const MAIL = /^[\w.%+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i

/** Reads a link's target. Only https, mailto, tel, sms and `answer:` pass; everything else is refused with what to write instead. */
export function readTarget(raw: string): Target {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(raw)?.[1]?.toLowerCase()
  const rest = raw.slice((scheme?.length ?? -1) + 1)
  if (scheme === 'https') return httpsTarget(raw)
  if (scheme === 'mailto')
    return MAIL.test(rest) ? { kind: 'link', href: `mailto:${rest}` } : refused(raw, 'is not an email address')
  if (scheme === 'tel') return phoneTarget(rest)
  if (scheme === 'sms') return textTarget(rest)
  if (scheme === 'answer')
    return ID_PATTERN.test(rest) ? { kind: 'answer', id: rest } : refused(raw, 'is not an answer id')
  return refused(raw, 'is not an https, mailto, tel, sms or answer link')
}

/** Whether a text is an https address with a host name, without user name or password. */
export function isHttps(text: string): boolean {
  return /^https:/i.test(text) && httpsTarget(text).kind === 'link'
}

function httpsTarget(raw: string): Target {
  const url = URL.canParse(raw) ? new URL(raw) : undefined
  const sound = url && /^https:\/\/[^\s\\]+$/i.test(raw) && HOST.test(url.hostname) && !url.username && !url.password
  return sound ? { kind: 'link', href: url.href } : refused(raw, 'is not a complete https address')
}

function phoneTarget(rest: string): Target {
  const number = rest.replace(/[-.() ]/g, '')
  if (PHONE_PATTERN.test(number)) return { kind: 'phone', number }
  return refused(rest, 'is not a phone number as +18007721213 or a short code as 988')
}

/** A number that text messages are sent to; what to write in one is for the sentence to say. */
function textTarget(rest: string): Target {
  const target = phoneTarget(rest)
  return target.kind === 'phone' ? { kind: 'link', href: `sms:${target.number}` } : target
}

function refused(raw: string, why: string): Target {
  return { kind: 'refused', why: `link \`${raw.length > 60 ? `${raw.slice(0, 60)}…` : raw}\` ${why}` }
}

/** Official sites outside .gov and .mil that we know to be the agency's own. */
const OFFICIAL_HOSTS: ReadonlySet<string> = new Set([
  'www.expresslane.org',
  'www.floridajobs.org',
  'www.jobsnd.com',
  'www.laworks.net',
  'www.myflfamilies.com',
  'www.myfloridalegal.com',
  'oagguam.org',
  'uimn.org',
  'workforcewv.org',
])

/** Whether an address is a government's own: .gov, .mil, a state's or a city's .us site, or one of a short list. */
export function isOfficialAddress(address: string): boolean {
  if (!isHttps(address)) return false
  const { hostname } = new URL(address)
  return /\.(?:gov|mil|[a-z]{2}\.us)$/.test(hostname) || OFFICIAL_HOSTS.has(hostname)
}
