import { signatureOf } from '../channels/phone/signature.ts'
import { SHOPPER_HEADER } from './shopper-header.ts'

/** Whoever answers requests: the network, or the deployment's own `fetch` without one. */
type Send = (request: Request) => Promise<Response>

/** The deployment that is asked. */
export interface Shop {
  send: Send
  /** Where it is reached, without a slash at the end. */
  origin: string
  /** Marks the requests as the deployment's own; '' leaves them ordinary. */
  key: string
  /** The provider's token, with which text messages and calls are signed, and the address they are signed for; undefined where none is known. */
  phone?: { token: string; publicOrigin: string } | undefined
}

/** Nobody waits longer. */
const TIMEOUT_MS = 15_000

/** A channel did not answer, or not as it does when it works. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

/** A channel is turned off. */
export class TurnedOff extends Error {
  override name = 'TurnedOff'
}

/** A channel answers, and has nothing at this address. */
export class NotThere extends Error {
  override name = 'NotThere'
}

/** What a way asks with: it marks each request, and knows how long the slowest took. */
export interface Caller {
  shop: Shop
  /** The longest wait so far, in milliseconds. */
  slowestMs: number
  get(path: string, headers?: Record<string, string>): Promise<string>
  postForm(path: string, fields: readonly (readonly [string, string])[]): Promise<string>
  postJson(path: string, body: object, headers?: Record<string, string>): Promise<unknown>
  /** As the provider of text messages and calls does, signed. */
  postSigned(path: string, fields: Record<string, string>): Promise<string>
}

/** Asks a deployment. Each method throws `Unreachable`, `TurnedOff` or `NotThere` where no reply came. */
export function createCaller(shop: Shop): Caller {
  const caller: Caller = {
    shop,
    slowestMs: 0,
    get: (path, headers = {}) => sent(path, { headers }),
    postForm: (path, fields) => sent(path, { method: 'POST', body: form(fields), headers: FORM }),
    async postJson(path, body, headers = {}) {
      const text = await sent(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { ...JSON_BODY, ...headers },
      })
      return JSON.parse(lastEvent(text))
    },
    async postSigned(path, fields) {
      if (!shop.phone) throw new TurnedOff()
      const { token, publicOrigin } = shop.phone
      const signature = await signatureOf(publicOrigin + path, Object.entries(fields), token)
      return sent(path, {
        method: 'POST',
        body: form(Object.entries(fields)),
        headers: { ...FORM, 'X-Twilio-Signature': signature },
      })
    },
  }
  return caller

  async function sent(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<string> {
    const mark = shop.key === '' ? {} : { [SHOPPER_HEADER]: shop.key }
    const url = path.startsWith('/') ? shop.origin + path : path
    // A page of somebody else's is asked as anyone asks it: the key is nobody's but ours.
    const headers = url.startsWith(`${shop.origin}/`) ? { ...init.headers, ...mark } : init.headers
    const started = performance.now()
    const { response, text } = await inTime(read(shop.send(new Request(url, { ...init, headers }))))
    caller.slowestMs = Math.max(caller.slowestMs, performance.now() - started)
    if (response.ok) return text
    const said = `${path.split('?')[0]} answered ${response.status}`
    if (response.status === 410) throw new NotThere(said)
    if (response.status === 404) throw isOff(text) ? new TurnedOff() : new NotThere(said)
    throw new Unreachable(said)
  }
}

async function read(reply: Promise<Response>): Promise<{ response: Response; text: string }> {
  const response = await reply
  return { response, text: await response.text() }
}

/** Whether a 404 is a channel's that is turned off: those for people say so on a page, those for software by a problem's code. What is not
 * there is told to the shopper, which asks for no page, by another code. */
function isOff(text: string): boolean {
  const [, problem] = /^\{"problem":"([a-z-]+)"/.exec(text) ?? []
  return problem === undefined || problem === 'channel-off'
}

/** JSON that comes as the last event of a stream, as older clients of assistants get it; else the text as it is. */
function lastEvent(text: string): string {
  return /^(?:event|data|id):/.test(text) ? ([...text.matchAll(/^data: ?(.*)$/gm)].at(-1)?.[1] ?? '') : text
}

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }
const JSON_BODY = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' }

function form(fields: readonly (readonly [string, string])[]): string {
  return new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
}

async function inTime<Reply>(reply: Promise<Reply>): Promise<Reply> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unreachable(`no reply within ${TIMEOUT_MS} ms`)), TIMEOUT_MS)
  })
  try {
    return await Promise.race([reply, late])
  } catch (error) {
    throw error instanceof Unreachable ? error : new Unreachable(String(error))
  } finally {
    clearTimeout(timer)
  }
}
