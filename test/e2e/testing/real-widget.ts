import { readFileSync } from 'node:fs'
import { type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import { join } from 'node:path'
import { startOneStop } from './one-stop-server.ts'
import { listen } from './start-host.ts'

/** How the way to the Worker is. `frozen` takes requests and never answers; `down` cuts the connection. */
type Mood = 'well' | 'frozen' | 'down'

export interface RealWidget {
  origin: string
  /** What was built, with the hash of each file. */
  files: { name: string; integrity: string }[]
  mood: Mood
  /** Paths that were asked for, in order. */
  asked: string[]
  /** Bodies of questions. */
  questions: Record<string, unknown>[]
  stop(): Promise<void>
}

/** One Stop itself, with its starter content, behind a wire that notes what passes and may be cut.
 * @param hosts - Origins of the pages that may ask. */
export async function startRealWidget(hosts: string[]): Promise<RealWidget> {
  const worker = await startOneStop({ ORIGINS: hosts.join(','), RATE_LIMITS: 'off' })
  const hashes: Record<string, string> = JSON.parse(readFileSync(join('dist/public', 'widget/integrity.json'), 'utf8'))
  const files = Object.entries(hashes).map(([name, integrity]) => ({ name, integrity }))
  const state: Pick<RealWidget, 'mood' | 'asked' | 'questions'> = { mood: 'well', asked: [], questions: [] }
  const { origin, close } = await listen(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://widget').pathname
    state.asked.push(path)
    if (path.startsWith('/api/') && state.mood !== 'well') {
      if (state.mood === 'down') request.socket.destroy()
      return
    }
    const body = await bodyOf(request)
    if (path === '/api/ask') state.questions.push(JSON.parse(body.toString()))
    pass(new URL(request.url ?? '/', worker.origin), request, body, response)
  })
  const stop = async () => {
    await close()
    await worker.stop()
  }
  return Object.assign(state, { origin, files, stop })
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts)
}

function pass(url: URL, request: IncomingMessage, body: Buffer, response: ServerResponse) {
  const { host: _, ...headers } = request.headers
  const onward = send(url, { method: request.method, headers: { ...headers, host: url.host } }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  onward.end(body)
}
