import { startWorker } from '../../process/start-worker.ts'

/** A page that was read, and after how many milliseconds its first and its last byte came. */
interface DeskReply {
  status: number
  text: string
  firstMs: number
  lastMs: number
}

/** The desk of a running Worker, with someone signed in. */
export interface SignedInDesk {
  origin: string
  /** Asks for a page and reads it whole. */
  get(path: string): Promise<DeskReply>
  /** Sends a form and reads the page that it gets. */
  send(path: string, form: Record<string, string>): Promise<DeskReply>
  /** Sends a form and returns where the reply leads; fails where it leads nowhere. */
  post(path: string, form: Record<string, string> | FormData): Promise<string>
}

/** The real Worker over a database, with someone signed in. */
export interface DeskServer extends SignedInDesk {
  stop(): Promise<void>
}

/** Starts the Worker with `wrangler dev`, without rate limits, and signs an admin in. */
export async function startDesk(state: string): Promise<DeskServer> {
  const { origin, stop } = await startWorker({ state, settings: { RATE_LIMITS: 'off' } })
  return { ...(await signedInDesk(origin)), stop }
}

/** Signs an admin in at a Worker that lets developers in. */
export async function signedInDesk(origin: string): Promise<SignedInDesk> {
  const cookie = await signIn(origin)
  const headers = { Cookie: cookie, Origin: origin }
  return {
    origin,
    get: (path) => timed(origin + path, { headers, redirect: 'manual' }),
    send: (path, form) => timed(origin + path, { method: 'POST', headers, body: new URLSearchParams(form) }),
    async post(path, form) {
      const body = form instanceof FormData ? form : new URLSearchParams(form)
      const response = await fetch(origin + path, { method: 'POST', headers, body, redirect: 'manual' })
      const to = response.headers.get('Location')
      if (!to) throw new Error(`${path} answered ${response.status}: ${(await response.text()).slice(0, 500)}`)
      return to
    },
  }
}

async function timed(url: string, init: RequestInit): Promise<DeskReply> {
  const started = performance.now()
  const response = await fetch(url, init)
  const decoder = new TextDecoder()
  let [text, firstMs] = ['', performance.now() - started]
  let isFirst = true
  for await (const chunk of response.body ?? []) {
    if (isFirst) firstMs = performance.now() - started
    isFirst = false
    text += decoder.decode(chunk, { stream: true })
  }
  return { status: response.status, text, firstMs, lastMs: performance.now() - started }
}

async function signIn(origin: string): Promise<string> {
  const response = await fetch(`${origin}/desk/sign-in`, {
    method: 'POST',
    headers: { Origin: origin },
    body: new URLSearchParams({ name: 'Bench', role: 'admin' }),
    redirect: 'manual',
  })
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  if (cookies.length === 0) throw new Error(`nobody could sign in: ${response.status}`)
  return cookies.join('; ')
}
