import type { LinkResult, LinkState } from '../../../worker/corpus/index.ts'

/** How long a site may take, and how many times it may send us on: browsers follow 20, official sites need no more than a few. */
const TIMEOUT_MS = 20_000
const MOST_HOPS = 8
/** Sites that refuse HEAD answer it with one of these, whatever the page. */
const HEAD_REFUSED: ReadonlySet<number> = new Set([400, 403, 404, 405, 406, 501, 503])
const PERMANENT: ReadonlySet<number> = new Set([301, 308])
const ROBOTS_REFUSED: ReadonlySet<number> = new Set([401, 403, 406, 429])
const HEADERS = { 'User-Agent': 'OneStop-link-check', Accept: 'text/html,application/pdf,*/*;q=0.5' }

interface Landing {
  url: string
  status: number
  /** Whether a step of the way was permanent: the site asks to use the other address. */
  isPermanent: boolean
}

/** Asks for one address, following redirects, and says what became of it. Never throws: what fails is a result.
 * @param checked - ISO date that the result carries. */
export async function fetchLink(url: string, checked: string, timeoutMs = TIMEOUT_MS): Promise<LinkResult> {
  try {
    const landing = await land(url, AbortSignal.timeout(timeoutMs))
    const state = stateOf(url, landing)
    const to = landing.url === url ? {} : { to: landing.url }
    return { url, state, checked, status: landing.status, ...(state === 'ok' ? {} : to) }
  } catch {
    return { url, state: 'unreachable', checked }
  }
}

async function land(from: string, signal: AbortSignal): Promise<Landing> {
  let url = from
  let isPermanent = false
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const { status, location } = await ask(url, signal)
    if (status < 300 || status > 399 || !location) return { url, status, isPermanent }
    isPermanent ||= PERMANENT.has(status)
    url = new URL(location, url).href
  }
  throw new Error(`${from} sends us on more than ${MOST_HOPS} times`)
}

async function ask(url: string, signal: AbortSignal): Promise<{ status: number; location: string | null }> {
  const head = await request(url, 'HEAD', signal)
  return HEAD_REFUSED.has(head.status) ? await request(url, 'GET', signal) : head
}

async function request(url: string, method: string, signal: AbortSignal) {
  const response = await fetch(url, { method, redirect: 'manual', headers: HEADERS, signal })
  await response.body?.cancel()
  return { status: response.status, location: response.headers.get('Location') }
}

function stateOf(from: string, { url, status, isPermanent }: Landing): LinkState {
  if (status === 404 || status === 410) return 'gone'
  if (ROBOTS_REFUSED.has(status)) return 'refused'
  if (status >= 400) return 'unreachable'
  if (isFrontPage(url) && !isFrontPage(from)) return 'front-page'
  return isPermanent && pageOf(url) !== pageOf(from) ? 'moved' : 'ok'
}

function isFrontPage(url: string): boolean {
  return new URL(url).pathname === '/'
}

/** An address without what sites change all the time and no reader sees: `www.`, a slash at the end. */
function pageOf(url: string): string {
  const { hostname, pathname, search } = new URL(url)
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`
}
