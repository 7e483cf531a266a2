import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

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
