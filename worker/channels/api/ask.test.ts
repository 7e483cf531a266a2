import { beforeEach, describe, expect, it } from 'vitest'
import { ask, call, post, sent } from '../../../test/worker/api-caller.ts'
import { LogMessage } from '../../gaps/log/log-message.ts'

beforeEach(() => {
  sent.length = 0
})

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
    ['2,001 characters', { question: 'a'.repeat(2_001) }, 413, { problem: 'question-too-long', limit: 2_000 }],
    ['2,001 after NFKC', { question: 'ﬃ'.repeat(667) }, 413, { problem: 'question-too-long', limit: 2_000 }],
    ['too many bytes', { question: 'a'.repeat(140_000) }, 413, { problem: 'body-too-large', limit: 131_072 }],
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

  it('of exactly 2,000 characters is answered', async () => {
    expect((await ask({ question: 'a'.repeat(2_000) })).status).toBe(200)
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
    expect(pulled).toBeLessThan(150)
  })
})
