import { createServer } from 'node:http'
import { hostPage } from './host-page.ts'

/** An agency's site with one page. `tags` may change while it serves. */
export interface HostSite {
  origin: string
  tags: string
  close(): Promise<void>
}

/** Serves an agency's page on this machine, on a port of its own: another origin than the Worker's. */
export async function serveHost(): Promise<HostSite> {
  const site: HostSite = { origin: '', tags: '', close: async () => {} }
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(hostPage(site.tags))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  site.origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  site.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return site
}
