import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
}
/** Files are compressed once at brotli's best, replies as an edge does it on the fly. */
const FILE_QUALITY = 11
const REPLY_QUALITY = 4

/** One body that went out: its path and its bytes after brotli. */
interface Sent {
  path: string
  bytes: number
}

export interface Site {
  origin: string
  sent: Sent[]
  close(): Promise<void>
}

/** Serves a folder on this machine with brotli, and writes down every body but pages'. `/api` goes to `worker` where there is one.
 * Other missing paths read `{}`: services that peers call. */
export async function serveSite(folder: string, worker?: string): Promise<Site> {
  const sent: Sent[] = []
  const held = new Map<string, Buffer>()
  const server = createServer((request, response) => void answer(request, response))
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://site').pathname
    if (worker && path.startsWith('/api/')) return reply(response, path, await passOn(worker, request))
    const file = join(folder, normalize(path === '/' ? '/index.html' : decodeURIComponent(path)))
    if (!existsSync(file) || !statSync(file).isFile()) return reply(response, path, '{}')
    const body = held.get(file) ?? compressed(readFileSync(file), FILE_QUALITY)
    held.set(file, body)
    send(response, path, body, TYPES[extname(file)] ?? 'application/octet-stream')
  }
  function reply(response: ServerResponse, path: string, text: string): void {
    send(response, path, compressed(Buffer.from(text), REPLY_QUALITY), 'application/json')
  }
  function send(response: ServerResponse, path: string, body: Buffer, type: string): void {
    if (!type.startsWith('text/html')) sent.push({ path, bytes: body.length })
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': body.length })
    response.end(body)
  }
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin: `http://127.0.0.1:${port}`, sent, close }
}

function compressed(body: Buffer, quality: number): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
}

async function passOn(worker: string, request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = request.method === 'POST' ? { method: 'POST', body: Buffer.concat(chunks).toString() } : {}
  const ask = async () => (await fetch(worker + request.url, body)).text()
  // `wrangler dev` may close a connection that was kept open just as it is used again.
  return ask().catch(ask)
}
