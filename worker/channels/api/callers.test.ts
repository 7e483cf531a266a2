import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { call, post, sent } from '../../../test/worker/api-caller.ts'

beforeEach(() => {
  sent.length = 0
})

describe('origins', () => {
  const from = (origin: string, changes = {}) =>
    call('/api/ask', post({ question: 'vote' }, { Origin: origin }), { ORIGINS: 'https://www.va.gov', ...changes })

  it('that are listed may ask and read', async () => {
    const { status, headers } = await from('https://www.va.gov')
    expect(status).toBe(200)
    expect(headers.get('Access-Control-Allow-Origin')).toBe('https://www.va.gov')
    expect(headers.get('Vary')).toContain('Origin')
  })

  it('of the deployment itself may ask', async () => {
    expect((await from('http://localhost')).status).toBe(200)
  })

  it.each(['https://evil.example', 'https://www.va.gov.evil.example', 'http://www.va.gov', 'null'])(
    '%s is refused, and no cache mixes it up',
    async (origin) => {
      const { status, body, headers } = await from(origin)
      expect([status, body]).toEqual([403, { problem: 'origin-not-listed' }])
      expect(headers.get('Vary')).toContain('Origin')
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
      expect(sent).toEqual([])
    },
  )

  it('are told before a request that is not simple', async () => {
    const preflight = (origin: string) =>
      call(
        '/api/ask',
        { method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' } },
        { ORIGINS: 'https://www.va.gov' },
      )
    const { status, headers } = await preflight('https://www.va.gov')
    expect(status).toBe(204)
    expect(headers.get('Access-Control-Allow-Methods')).toBe('GET,POST')
    expect(headers.get('Access-Control-Allow-Headers')).toBe('Content-Type')
    expect((await preflight('https://evil.example')).status).toBe(403)
  })

  it('can read a problem as well as an answer', async () => {
    const { headers } = await call('/api/ask', post('{', { Origin: 'https://www.va.gov' }), {
      ORIGINS: 'https://www.va.gov',
    })
    expect(headers.get('Access-Control-Allow-Origin')).toBe('https://www.va.gov')
  })
})

describe('too many requests', () => {
  it('are refused with when to come again, by address', async () => {
    const keys: string[] = []
    const WRITE_LIMIT = { limit: async ({ key }: { key: string }) => ({ success: keys.push(key) <= 1 }) }
    const from = { 'CF-Connecting-IP': '2001:db8::1:2:3' }
    const first = await call('/api/ask', post({ question: 'vote' }, from), { WRITE_LIMIT })
    const second = await call('/api/ask', post({ question: 'vote' }, from), { WRITE_LIMIT })
    expect([first.status, second.status]).toEqual([200, 429])
    expect(first.headers.get('RateLimit-Limit')).toBe('60')
    expect(first.headers.has('RateLimit-Remaining')).toBe(false)
    expect(second.body).toEqual({ problem: 'too-many-requests', limit: 60, periodSeconds: 60 })
    expect(second.headers.get('Retry-After')).toBe('60')
    expect(second.headers.get('RateLimit-Remaining')).toBe('0')
    expect(keys[0]).toBe('2001:db8:0:0')
  })

  it('are counted alike however an address is written', async () => {
    const keys: string[] = []
    const WRITE_LIMIT = { limit: async ({ key }: { key: string }) => ({ success: keys.push(key) > 0 }) }
    for (const address of ['2001:db8::1', '2001:0DB8:0000:0:9::1', '2001:DB8:0:0:1::', '::ffff:192.0.2.7', '192.0.2.7'])
      await call('/api/ask', post({ question: 'vote' }, { 'CF-Connecting-IP': address }), { WRITE_LIMIT })
    expect(keys).toEqual(['2001:db8:0:0', '2001:db8:0:0', '2001:db8:0:0', '192.0.2.7', '192.0.2.7'])
  })

  it('leave a question the number of a crowd, and no address', async () => {
    sent.length = 0
    for (const address of ['203.0.113.77', '203.0.113.77', '203.0.113.78'])
      await call('/api/ask', post({ question: 'best pizza in town' }, { 'CF-Connecting-IP': address }))
    const crowds = sent.map((message) => Object(message).crowd)
    expect(crowds).toEqual([expect.any(Number), crowds[0], expect.any(Number)])
    expect(crowds[2]).not.toBe(crowds[0])
    expect(JSON.stringify(sent)).not.toContain('203.0.113')
  })

  it('are refused by the real binding too', async () => {
    const statuses: number[] = []
    for (let times = 0; times < 62; times++) {
      statuses.push((await call('/api/ask', post({ question: 'vote' }), { WRITE_LIMIT: env.WRITE_LIMIT })).status)
    }
    expect(statuses.slice(0, 60)).toEqual(Array(60).fill(200))
    expect(statuses.slice(-1)).toEqual([429])
  })

  it('are let through when the limit cannot be asked', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const WRITE_LIMIT = { limit: () => Promise.reject(new Error('no')) }
    expect((await call('/api/ask', post({ question: 'vote' }), { WRITE_LIMIT })).status).toBe(200)
    vi.restoreAllMocks()
  })
})
