import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, relative } from 'node:path'
import { buildAssets } from '../../../scripts/build/build-assets.ts'
import { BACKGROUND, EMPTY_BINDINGS, type WorkerModule } from '../../../scripts/process/empty-bindings.ts'
import type { Corpus } from '../../../worker/corpus/index.ts'
import { compileSnapshot } from '../../../worker/engine/index.ts'

/** The real Worker in this process, over a corpus of the test's own. */
export interface CorpusServer {
  origin: string
  /** As over the wire, but with headers as the Worker wrote them. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  stop(): Promise<void>
}

/** A name for TypeScript to leave alone: the Worker's own types are those of its runtime. */
const WORKER: string = '../../../worker/index.ts'
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** Serves a corpus that no writer could publish. Its stores are empty, and what is to be kept is taken and dropped.
 * @param settings - What replaces the settings of wrangler.toml, by name. */
export async function serveCorpus(corpus: Corpus, settings: Record<string, unknown> = {}): Promise<CorpusServer> {
  const hosted: { default: WorkerModule } = await import(WORKER)
  const folder = mkdtempSync(join(tmpdir(), 'one-stop-assets-'))
  const snapshot = await compileSnapshot(corpus)
  await buildAssets('.', relative('.', folder))
  const assets = { fetch: async (url: string) => assetOf(new URL(url).pathname, folder, snapshot) }
  const env = { ...EMPTY_BINDINGS, ASSETS: assets, ...settings }
  let origin = ''
  const call = (path: string, init: RequestInit = {}) =>
    path.startsWith('/assets/')
      ? assets.fetch(origin + path)
      : hosted.default.fetch(new Request(origin + path, { redirect: 'manual', ...init }), env, BACKGROUND)
  const server = createServer((request, response) => void answer(request, response, call))
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(Number(Reflect.get(Object(server.address()), 'port')))),
  )
  origin = `http://localhost:${port}`
  return {
    origin,
    fetch: call,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true })
    },
  }
}

function assetOf(path: string, folder: string, snapshot: Uint8Array): Response {
  if (path === '/snapshot.bin') return new Response(Buffer.from(snapshot))
  const file = join(folder, path.replace(/^\/assets\//, ''))
  if (!existsSync(file)) return new Response(null, { status: 404 })
  return new Response(readFileSync(file), { headers: { 'Content-Type': TYPES[extname(file)] ?? 'text/plain' } })
}

async function answer(request: IncomingMessage, response: ServerResponse, call: CorpusServer['fetch']): Promise<void> {
  const body: Buffer[] = []
  for await (const chunk of request) body.push(chunk)
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value)
  const method = request.method ?? 'GET'
  try {
    const sent = method === 'GET' ? { method, headers } : { method, headers, body: Buffer.concat(body) }
    const reply = await call(request.url ?? '/', sent)
    response.writeHead(reply.status, Object.fromEntries(reply.headers))
    response.end(Buffer.from(await reply.arrayBuffer()))
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
}
