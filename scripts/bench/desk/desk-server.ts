import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { startProgram } from '../../process/run-step.mjs'

const READY_MS = 90_000

/** A page that was read, and after how many milliseconds its first and its last byte came. */
export interface DeskReply {
  status: number
  text: string
  firstMs: number
  lastMs: number
}

/** The real Worker over a database, with someone signed in. */
export interface DeskServer {
  /** Asks for a page and reads it whole. */
  get(path: string): Promise<DeskReply>
  /** Sends a form and reads the page that it gets. */
  send(path: string, form: Record<string, string>): Promise<DeskReply>
  /** Sends a form and returns where the reply leads; fails where it leads nowhere. */
  post(path: string, form: Record<string, string> | FormData): Promise<string>
  stop(): Promise<void>
}

/** Starts the Worker with `wrangler dev`, without rate limits, and signs an admin in. */
export async function startDesk(state: string): Promise<DeskServer> {
  const port = await freePort()
  const args = ['dev', '--ip', '127.0.0.1', '--port', String(port), '--persist-to', state]
  const quiet = ['--show-interactive-dev-session=false', '--log-level', 'error', '--var', 'RATE_LIMITS:off']
  const { ended, end } = startProgram('wrangler', [...args, ...quiet], ['ignore', 'ignore', 'inherit'])
  const origin = `http://localhost:${port}`
  await ready(origin)
  const cookie = await signIn(origin)
  const headers = { Cookie: cookie, Origin: origin }
  return {
    get: (path) => timed(origin + path, { headers, redirect: 'manual' }),
    send: (path, form) => timed(origin + path, { method: 'POST', headers, body: new URLSearchParams(form) }),
    async post(path, form) {
      const body = form instanceof FormData ? form : new URLSearchParams(form)
      const response = await fetch(origin + path, { method: 'POST', headers, body, redirect: 'manual' })
      const to = response.headers.get('Location')
      if (!to) throw new Error(`${path} answered ${response.status}: ${(await response.text()).slice(0, 500)}`)
      return to
    },
    async stop() {
      end()
      await ended
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

async function ready(origin: string): Promise<void> {
  const deadline = Date.now() + READY_MS
  while (Date.now() < deadline) {
    const response = await fetch(`${origin}/healthz`).catch(() => undefined)
    await response?.text()
    if (response?.ok) return
    await sleep(250)
  }
  throw new Error('the Worker did not start')
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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
