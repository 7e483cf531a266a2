import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchLink } from './fetch-link.ts'

const TODAY = '2026-11-29'
/** What a site says to a path: a status, or a status and where it sends us. */
const PAGES: Record<string, [number, string?]> = {
  '/': [200],
  '/there': [200],
  '/gone': [404],
  '/removed': [410],
  '/moved': [301, '/there'],
  '/slash': [301, '/slash/'],
  '/slash/': [200],
  '/for-now': [302, '/there'],
  '/home': [302, '/'],
  '/moved-and-gone': [301, '/gone'],
  '/loop': [302, '/loop'],
  '/no-robots': [403],
  '/broken': [500],
}
let server: Server
let site: string
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/silent') return
    if (request.url === '/only-get') return void response.writeHead(request.method === 'HEAD' ? 405 : 200).end()
    const [status, location] = PAGES[request.url ?? ''] ?? [404]
    response.writeHead(status, location ? { Location: location } : {}).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('a link that is asked for', () => {
  it.each([
    ['/there', 'ok'],
    ['/', 'ok'],
    ['/gone', 'gone'],
    ['/removed', 'gone'],
    ['/moved', 'moved'],
    ['/slash', 'ok'],
    ['/for-now', 'ok'],
    ['/home', 'front-page'],
    ['/moved-and-gone', 'gone'],
    ['/no-robots', 'refused'],
    ['/broken', 'unreachable'],
    ['/loop', 'unreachable'],
    ['/only-get', 'ok'],
  ])('%s is %s', async (path, state) => {
    expect((await fetchLink(site + path, TODAY)).state).toBe(state)
  })

  it('says where a page has moved to, with the day', async () => {
    expect(await fetchLink(`${site}/moved`, TODAY)).toEqual({
      url: `${site}/moved`,
      state: 'moved',
      checked: TODAY,
      status: 200,
      to: `${site}/there`,
    })
  })

  it('that never answers is unreachable, in time', async () => {
    expect(await fetchLink(`${site}/silent`, TODAY, 100)).toEqual({
      url: `${site}/silent`,
      state: 'unreachable',
      checked: TODAY,
    })
  })
})
