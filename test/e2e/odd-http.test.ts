import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROBLEMS } from '../../worker/contract/index.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'

const OWN = 'https://help.agency.gov'
const PATIENCE_MS = 30_000
const HERE = 'Host: localhost'
const EVIL = 'Host: evil.example'
const PAGE = 'Accept: text/html'
let server: OneStopServer

// As it is in production: without the development sign-in any host is answered.
beforeAll(async () => {
  server = await startOneStop({ SIGN_IN: 'none', PUBLIC_ORIGIN: OWN })
})
afterAll(() => server.stop())

/** What comes back, byte by byte, until the other side closes. */
function send(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1', () => socket.write(request, 'latin1'))
    const parts: Buffer[] = []
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error(`no end after ${PATIENCE_MS} ms`)))
    socket.on('data', (part) => parts.push(part))
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')))
  })
}

/** A request as its bytes are, however odd. */
const get = (target: string, ...headers: string[]) => lines(`GET ${target} HTTP/1.1`, ...headers)
const lines = (...head: string[]) => `${[...head, 'Connection: close'].join('\r\n')}\r\n\r\n`
const chunked = (chunk: string, ...headers: string[]) =>
  lines('POST /api/ask HTTP/1.1', HERE, 'Transfer-Encoding: chunked', 'Content-Type: text/plain', ...headers) + chunk
const asked = (body: string, ...headers: string[]) =>
  lines('POST /api/ask HTTP/1.1', ...headers, 'Content-Type: text/plain', `Content-Length: ${body.length}`) + body

/** A reply's parts. What our Worker answers names its request; what answered before it does not. */
function read(reply: string) {
  const [head = '', ...rest] = reply.split('\r\n\r\n')
  const [first = '', ...headers] = head.split('\r\n')
  const named = new Map(headers.map((line) => line.split(/: (.*)/s, 2) as [string, string]))
  const header = (name: string) => [...named].find(([one]) => one.toLowerCase() === name)?.[1]
  const isOurs = header('x-request-id') !== undefined
  return { status: Number(first.split(' ')[1]), isOurs, location: header('location'), body: rest.join('\r\n\r\n') }
}

/** Whether a reply is a page of ours, leads to one, or is a problem by one of our codes. */
function isPlain({ status, location, body }: ReturnType<typeof read>): boolean {
  if (location !== undefined) return new URL(location, server.origin).origin === server.origin
  const code = /\{"problem":"([a-z-]+)"/.exec(body)?.[1]
  if (code !== undefined) return status === PROBLEMS[code as keyof typeof PROBLEMS]
  return [200, 404].includes(status) && /<!doctype html>|^# One Stop|^User-agent|<\?xml/m.test(body)
}

describe('a host that is not ours', () => {
  const PAGES = [
    '/',
    '/es',
    '/llms.txt',
    '/robots.txt',
    '/sitemap.xml',
    '/changes.atom',
    '/embed',
    '/developers',
    '/ask',
  ]
  it.each(PAGES)('stands nowhere in %s', async (path) => {
    const reply = await send(get(path, EVIL, PAGE))
    expect(read(reply)).toMatchObject({ status: 200, isOurs: true })
    expect(reply).not.toMatch(/evil/i)
  })

  it('stands nowhere in an answer’s page, its Markdown or its paper, which name the address that is set', async () => {
    const [, path = ''] = /help\.agency\.gov(\/a\/[a-z0-9-]+)/.exec(await send(get('/sitemap.xml', EVIL))) ?? []
    for (const target of [path, `${path}.md`, `${path}/print`]) {
      const reply = await send(get(target, EVIL, PAGE))
      expect(read(reply)).toMatchObject({ status: 200, isOurs: true })
      expect(reply).toContain(`${OWN}${path}`)
      expect(reply).not.toMatch(/evil/i)
    }
  })

  it('stands nowhere where something leads elsewhere', async () => {
    for (const target of ['/desk/', '/r', '/asked', '/a/nothing/', '/EN/'])
      expect(await send(get(target, EVIL, PAGE)), target).not.toMatch(/evil/i)
  })

  it('stands nowhere in a receipt', async () => {
    const reply = await send(asked('{"question":"who sells the best pizza in town"}', EVIL))
    expect(reply).toMatch(/"receipt":"[0-9A-Z]{4}-/)
    expect(reply).not.toMatch(/evil/i)
  })
})

describe('an odd request that reaches the Worker', () => {
  const OURS: Record<string, string> = {
    'with an address as its path': get('http://evil.example/', HERE),
    'with an address of https as its path': get('https://evil.example/llms.txt', HERE),
    'whose host has a port': get('/llms.txt', `${EVIL}:8080`),
    'whose host has a name before it': get('/llms.txt', 'Host: who@evil.example'),
    'whose host goes on as a path': get('/llms.txt', `${EVIL}/x`),
    'whose host is an address of IPv6': get('/llms.txt', 'Host: [2001:db8::bad]'),
    'whose host has other letters': get('/llms.txt', 'Host: \xc3\xa9vil.example'),
    'that says that it was sent on for another host': get('/llms.txt', HERE, 'X-Forwarded-Host: evil.example'),
    'of forty thousand letters': get(`/${'a'.repeat(40_000)}`, HERE),
    'with NUL in its path': get('/%00', HERE),
    'with NUL in its path, from a browser': get('/a/%00', HERE, PAGE),
    'with a percent sign alone': get('/%', HERE),
    'with a percent sign alone, from a browser': get('/a/%', HERE, PAGE),
    'with a percent sign alone in its query': get('/?q=%', HERE, PAGE),
    'with a percent sign alone for a receipt': get('/api/receipts/%', HERE),
    'with bytes that are no letters': get('/a/%ff', HERE, PAGE),
    'with two lengths, one of chunks': chunked('5\r\nhello\r\n0\r\n\r\n', 'Content-Length: 3'),
  }
  it.each(Object.entries(OURS))('%s gets a page or a problem of ours', async (_, request) => {
    const reply = await send(request)
    expect(read(reply)).toMatchObject({ isOurs: true })
    expect(isPlain(read(reply))).toBe(true)
    expect(reply).not.toMatch(/evil|2001:db8/i)
  })

  const LEADING = [
    '//evil.example',
    '//evil.example/x.',
    '/\\evil.example/x.',
    '/%5Cevil.example/x.',
    '/%2F%2Fevil.example/',
  ]
  it.each([...LEADING, '//evil.example/p/x', '/p/%2F%2Fevil.example', '/es//evil.example/'])(
    'as %s leads nowhere else',
    async (target) => {
      const reply = read(await send(get(target, HERE, PAGE)))
      expect(reply).toMatchObject({ isOurs: true })
      expect(isPlain(reply)).toBe(true)
      expect(reply.location ?? '/').toMatch(/^\/(?![/\\])/)
    },
  )
})

// Nothing of ours is asked: SECURITY.md says so under “Known, and not a hole”.
describe('an odd request that does not', () => {
  const THEIRS: Record<string, [status: number, request: string]> = {
    'without a host': [400, get('/')],
    'with an empty host': [400, get('/', 'Host:')],
    'with NUL in its host': [400, get('/', 'Host: evil\0.example')],
    'whose host has bytes that are no letters': [400, get('/', 'Host: \xe9vil.example')],
    'with two hosts': [500, get('/', HERE, EVIL)],
    'with a port out of range': [500, get('/', `${EVIL}:99999`)],
    'whose address of IPv6 does not end': [500, get('/', 'Host: [::1')],
    'whose host has a quotation mark': [500, get('/', 'Host: evil"on=x.example')],
    'whose host has a space': [500, get('/', 'Host: evil example')],
    'of a million letters': [431, get(`/${'a'.repeat(1_000_000)}`, HERE)],
    'with two lengths': [400, asked('hello', HERE, 'Content-Length: 3')],
    'with chunks of no length': [500, chunked('ZZ\r\nhello\r\n0\r\n\r\n')],
    'with chunks of less than nothing': [500, chunked('-5\r\nhello\r\n0\r\n\r\n')],
    'with backslashes for a path': [400, get('\\\\evil.example', HERE)],
    'for a tunnel': [500, lines('CONNECT evil.example:443 HTTP/1.1', EVIL)],
  }
  it.each(Object.entries(THEIRS))('%s is answered before it', async (_, [status, request]) => {
    expect(read(await send(request))).toMatchObject({ status, isOurs: false })
  })

  it('leaves the server answering', async () => {
    expect(read(await send(get('/healthz', HERE)))).toMatchObject({ status: 200, isOurs: true })
  })
})
