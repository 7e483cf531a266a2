import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { parse } from 'yaml'
import { buildWidget, type WidgetFile } from '../../../widget/build/index.ts'
import * as answers from '../../../widget/states/answers.ts'
import * as replies from '../../../widget/states/replies.ts'

/** How the pretend worker behaves. `frozen` takes requests and never answers; `down` cuts the connection. */
type Mood = 'well' | 'frozen' | 'down'

export interface WidgetServer {
  origin: string
  files: WidgetFile[]
  mood: Mood
  /** Paths that were asked for, in order. */
  asked: string[]
  stop(): Promise<void>
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' }

/** The built widget on an origin of its own, with a pretend worker that answers from the test states. */
export async function startWidgetServer(): Promise<WidgetServer> {
  const folder = mkdtempSync(join(tmpdir(), 'one-stop-widget-'))
  const agencies = parse(readFileSync('content/agencies.yaml', 'utf8'))
  const files = await buildWidget({ outdir: folder, agencies })
  const state: { mood: Mood; asked: string[] } = { mood: 'well', asked: [] }
  const { origin, close } = await listen(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://widget').pathname
    state.asked.push(path)
    if (path.startsWith('/api/') && state.mood !== 'well') {
      if (state.mood === 'down') request.socket.destroy()
      return
    }
    response.setHeader('Access-Control-Allow-Origin', '*')
    const body = path.startsWith('/api/') ? await api(path, request) : file(folder, path)
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/json')
    response.writeHead(body === undefined ? 404 : 200).end(body)
  })
  const stop = async () => {
    await close()
    rmSync(folder, { recursive: true })
  }
  return Object.assign(state, { origin, files, stop })
}

function file(folder: string, path: string) {
  try {
    return readFileSync(join(folder, path))
  } catch {
    return undefined
  }
}

async function api(path: string, request: IncomingMessage) {
  let body = ''
  for await (const chunk of request) body += chunk
  if (path.startsWith('/api/agencies/')) return JSON.stringify(replies.AGENCY)
  if (path.startsWith('/api/answers/')) return JSON.stringify(answers.LOST_CARD)
  if (path.startsWith('/api/feedback')) return '{}'
  if (path === '/api/suggest') return JSON.stringify(body.includes('card') ? replies.SUGGESTIONS : { suggestions: [] })
  if (body.includes('parrot')) return JSON.stringify(replies.UNANSWERED)
  return JSON.stringify(body.includes('card') ? replies.CHOICES : replies.ANSWER)
}

export interface HostPage {
  headers?: Record<string, string>
  body: string
  scripts?: Record<string, string>
}

/** Serves one page of an agency, with the headers given, on an origin of its own.
 * @param page - What stands at a path. */
export function startHost(page: (path: string) => HostPage) {
  return listen((request, response) => {
    const { headers = {}, body, scripts = {} } = page(request.url ?? '/')
    const script = scripts[request.url ?? '']
    if (script !== undefined) return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script)
    if (request.url === '/favicon.ico') return response.writeHead(204).end()
    return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(body)
  })
}

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

export function listen(handler: Handler): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => void handler(request, response))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = address && typeof address === 'object' ? address.port : 0
      resolve({ origin: `http://127.0.0.1:${port}`, close })
    })
  })
}
