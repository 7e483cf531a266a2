import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { Hono } from 'hono'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import { LogMessage } from '../../gaps/log-message.ts'
import { onError, onNotFound } from '../../http/on-error.ts'
import { api } from './index.ts'

const app = new Hono<{ Bindings: Env }>().onError(onError).notFound(onNotFound).route('/', api)

const sent: unknown[] = []
const LOG = { send: async (body: unknown) => void sent.push(body) }
const open = { limit: async () => ({ success: true }) }
const settings = { LOG, WRITE_LIMIT: open, READ_LIMIT: open }

beforeEach(() => {
  sent.length = 0
})

async function call(path: string, init: RequestInit = {}, changes: Parameters<typeof deploymentEnv>[0] = {}) {
  const bindings = deploymentEnv({ ...settings, ...changes })
  const response = await app.request(`http://localhost${path}`, init, bindings, createExecutionContext())
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined }
}

const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'text/plain', ...headers },
  body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
})

const ask = (body: unknown, changes: Parameters<typeof deploymentEnv>[0] = {}) => call('/api/ask', post(body), changes)
const logged = () => LogMessage.parse(sent[0])

describe('asking', () => {
  it('gets the approved answer with its owner, day checked and version', async () => {
    const { status, body } = await ask({ question: 'i lost my social security card' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      kind: 'answer',
      answer: { id: 'lost-card', version: 1, agency: { id: 'ssa', name: 'Social Security' }, url: '/a/lost-card' },
    })
    expect(body.answer.contacts.length).toBeGreaterThan(0)
    expect(body.snapshot).toMatch(/^[0-9a-f]+$/)
  })

  it('gets a receipt and someone to reach when there is no answer', async () => {
    const { body } = await ask({ question: 'best pizza in town', agency: 'ssa' })
    expect(body.kind).toBe('unanswered')
    expect(body.receipt).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(body.contacts.map((contact: { id: string }) => contact.id)).toEqual([
      'ssa/main',
      'ssa/spanish',
      'usagov/main',
    ])
  })

  it('names first who speaks the language of the page', async () => {
    const { body } = await ask({ question: 'pizza cerca de mi casa', agency: 'ssa', language: 'es' })
    expect(body.contacts[0]).toMatchObject({ id: 'ssa/spanish', agency: { name: 'Seguro Social' } })
  })

  it('is never kept by a cache', async () => {
    expect((await ask({ question: 'vote' })).headers.get('Cache-Control')).toBe('no-store')
  })

  it('takes JSON with either media type, and none', async () => {
    for (const type of ['text/plain', 'text/plain;charset=UTF-8', 'application/json']) {
      expect((await call('/api/ask', post({ question: 'vote' }, { 'Content-Type': type }))).status).toBe(200)
    }
    const bytes = new TextEncoder().encode('{"question":"vote"}')
    expect((await call('/api/ask', { method: 'POST', body: bytes })).status).toBe(200)
  })

  it('logs the question without personal data, and the page without its query', async () => {
    await ask({ question: 'pizza for ssn 123-45-6789', page: '/claims/123-45-6789?name=joe#top', agency: 'ssa' })
    expect(logged()).toMatchObject({
      text: 'pizza for ssn [ssn]',
      removed: ['ssn'],
      page: '/claims/[ssn]',
      agency: 'ssa',
    })
    expect(JSON.stringify(sent)).not.toContain('6789')
  })

  it('logs the receipt that it gave out', async () => {
    const { body } = await ask({ question: 'best pizza in town' })
    expect(logged()).toMatchObject({ kind: 'question', id: body.id, reply: 'unanswered', receipt: body.receipt })
  })

  it('does not get again what the person was offered and refused', async () => {
    const { body } = await ask({ question: 'i lost my social security card', not: ['lost-card'] })
    expect(body.kind).toBe('unanswered')
  })

  it('does not log earlier questions', async () => {
    await ask({ question: 'and pizza', earlier: ['my secret'] })
    expect(JSON.stringify(sent)).not.toContain('secret')
  })
})

describe('a bad question', () => {
  const bad: [string, string | Uint8Array | object, number, object][] = [
    ['nothing', '', 400, { problem: 'body-not-json' }],
    ['broken JSON', '{"question":', 400, { problem: 'body-not-json' }],
    ['broken UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 400, { problem: 'body-not-utf8' }],
    ['a list', [], 422, { problem: 'field-wrong', field: 'body', expected: 'object' }],
    ['null', 'null', 422, { problem: 'field-wrong', field: 'body', expected: 'object' }],
    ['no question', {}, 422, { problem: 'field-wrong', field: 'question', expected: 'string' }],
    ['a number', { question: 7 }, 422, { problem: 'field-wrong', field: 'question', expected: 'string' }],
    ['an empty question', { question: '' }, 422, { problem: 'question-empty' }],
    ['a blank question', { question: ' \n\t ' }, 422, { problem: 'question-empty' }],
    ['an invisible question', { question: '\u200b\u202e\u{e0041}' }, 422, { problem: 'question-empty' }],
    ['501 characters', { question: 'a'.repeat(501) }, 413, { problem: 'question-too-long', limit: 500 }],
    ['501 after NFKC', { question: 'ﬃ'.repeat(167) }, 413, { problem: 'question-too-long', limit: 500 }],
    ['an unknown agency', { question: 'vote', agency: 'nasa' }, 422, { problem: 'agency-unknown' }],
    ['an agency that is a number', { question: 'vote', agency: 1 }, 422, { problem: 'field-wrong', field: 'agency' }],
    ['an unknown language', { question: 'vote', language: 'xx' }, 422, { problem: 'language-unknown' }],
    ['four earlier', { question: 'vote', earlier: ['a', 'b', 'c', 'd'] }, 422, { field: 'earlier', limit: 3 }],
    ['an earlier number', { question: 'vote', earlier: [1] }, 422, { problem: 'field-wrong', field: 'earlier.0' }],
    ['a long earlier one', { question: 'vote', earlier: ['a'.repeat(501)] }, 413, { problem: 'question-too-long' }],
    ['refusing 13', { question: 'vote', not: Array(13).fill('a') }, 422, { field: 'not', limit: 12 }],
    ['a page that is no path', { question: 'vote', page: 'https://x' }, 422, { problem: 'field-wrong', field: 'page' }],
    ['a long page', { question: 'vote', page: `/${'a'.repeat(300)}` }, 422, { field: 'page', limit: 300 }],
    ['too many bytes', { question: 'a'.repeat(20_000) }, 413, { problem: 'body-too-large', limit: 16_384 }],
  ]

  it.each(bad)('as %s is answered with what is wrong', async (_, body, status, problem) => {
    const answered = await ask(body)
    expect(answered.body).toMatchObject(problem)
    expect(answered.status).toBe(status)
    expect(sent).toEqual([])
  })

  it('as a form is answered with the media types there are', async () => {
    const form = post('question=vote', { 'Content-Type': 'application/x-www-form-urlencoded' })
    const { status, body } = await call('/api/ask', form)
    expect([status, body]).toEqual([415, { problem: 'content-type-wrong', allowed: 'application/json, text/plain' }])
  })

  it('of exactly 500 characters is answered', async () => {
    expect((await ask({ question: 'a'.repeat(500) })).status).toBe(200)
  })

  it('is cut off while it is read, whatever its Content-Length says', async () => {
    let pulled = 0
    const body = new ReadableStream({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(1024))
      },
    })
    const { status } = await call('/api/ask', { method: 'POST', body })
    expect(status).toBe(413)
    expect(pulled).toBeLessThan(30)
  })
})

describe('asking while stores fail', () => {
  const failing = () => {
    throw new Error('store is down')
  }
  const never = () => new Promise(() => {})
  const statement = (run: () => unknown) => ({ bind: () => statement(run), first: run, all: run, run })
  const d1 = (run: () => unknown) => ({ prepare: () => statement(run), batch: run })
  const kv = (run: () => unknown) => ({ get: run, put: run })

  it.each([
    ['missing', { DB: undefined, SNAPSHOTS: undefined }],
    ['throwing', { DB: d1(failing), SNAPSHOTS: kv(failing) }],
    ['hanging', { DB: d1(never), SNAPSHOTS: kv(never) }],
  ])('gets an answer at once with D1 and KV %s', async (_, stores) => {
    const startMs = performance.now()
    const { status, body } = await ask({ question: 'i lost my social security card' }, stores)
    expect([status, body.kind]).toEqual([200, 'answer'])
    expect(performance.now() - startMs).toBeLessThan(2_000) // a look for a snapshot is given up after 5 s
  })

  it('gets an answer when the queue refuses', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { status, body } = await ask({ question: 'pizza' }, { LOG: { send: failing } })
    expect([status, body.kind]).toEqual([200, 'unanswered'])
    vi.restoreAllMocks()
  })

  it('says of a receipt that it cannot be looked up', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { status, body } = await call('/api/receipts/K7QF-29WM', {}, { DB: d1(failing) })
    expect([status, body]).toEqual([503, { problem: 'not-ready' }])
    vi.restoreAllMocks()
  })

  it('says in its health which store is out of reach, within its second', async () => {
    const startMs = performance.now()
    const { status, body } = await call('/healthz', {}, { DB: d1(never), SNAPSHOTS: undefined })
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'degraded', stores: { d1: 'failed', kv: 'missing' } })
    expect(performance.now() - startMs).toBeLessThan(4_000)
  })
})

describe('health', () => {
  it('names the snapshot, how many answers it holds, and the stores', async () => {
    const { body } = await call('/healthz')
    expect(body).toMatchObject({ status: 'ok', snapshot: { answers: 3 }, stores: { d1: 'ok', kv: 'ok' } })
  })
})

describe('feedback', () => {
  const good = {
    reply: crypto.randomUUID(),
    answer: 'vote',
    version: 1,
    language: 'en',
    helpful: false,
    reason: 'wrong',
  }

  it('is logged', async () => {
    expect((await call('/api/feedback', post(good))).status).toBe(204)
    expect(logged()).toMatchObject({ kind: 'feedback', ...good })
  })

  it.each([
    ['reply', 'x', 422],
    ['answer', 7, 422],
    ['version', 0, 422],
    ['version', 1.5, 422],
    ['language', 'xx', 422],
    ['helpful', 'yes', 422],
    ['reason', 'rude', 422],
  ])('with a wrong %s (%s) names the field', async (field, value, status) => {
    const answered = await call('/api/feedback', post({ ...good, [field]: value }))
    expect(answered.body).toMatchObject({ problem: 'field-wrong', field })
    expect(answered.status).toBe(status)
  })

  it('on an answer that is not here is refused', async () => {
    const { status, body } = await call('/api/feedback', post({ ...good, answer: 'nope' }))
    expect([status, body]).toEqual([404, { problem: 'answer-unknown' }])
  })
})

describe('one answer', () => {
  it('is read by its id', async () => {
    const { status, body } = await call('/api/answers/vote')
    expect([status, body.title]).toEqual([200, 'How do I register to vote?'])
  })

  it('comes in English where it is not in the language wanted, and says so', async () => {
    expect((await call('/api/answers/vote?language=es')).body.language).toBe('en')
  })

  it('is not sent twice to a caller that has it', async () => {
    const { headers } = await call('/api/answers/vote')
    const again = await call('/api/answers/vote', { headers: { 'If-None-Match': headers.get('ETag') ?? '' } })
    expect(again.status).toBe(304)
  })

  it.each([
    ['/api/answers/nope', 404, 'answer-unknown'],
    ['/api/answers/__proto__', 404, 'answer-unknown'],
    ['/api/answers/vote?language=xx', 422, 'language-unknown'],
    ['/api/agencies/nope', 422, 'agency-unknown'],
    ['/api/agencies/ssa?language=xx', 422, 'language-unknown'],
    ['/api/receipts/nope', 404, 'receipt-unknown'],
    ['/api/receipts/K7QF-29WM', 404, 'receipt-unknown'],
    ['/api/receipts/%F0%9F%92%A9', 404, 'receipt-unknown'],
    ['/api/nope', 404, 'not-found'],
  ])('%s is %i %s', async (path, status, problem) => {
    const answered = await call(path)
    expect([answered.status, answered.body.problem]).toEqual([status, problem])
  })
})

describe('an agency', () => {
  it('is told with its contacts, those who speak the language first', async () => {
    const { body } = await call('/api/agencies/ssa?language=es')
    expect(body).toMatchObject({ id: 'ssa', name: 'Seguro Social', agencies: 2 })
    expect(body.contacts.map((contact: { id: string }) => contact.id)).toEqual(['ssa/spanish', 'ssa/main'])
  })
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
