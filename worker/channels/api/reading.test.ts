import { beforeEach, describe, expect, it } from 'vitest'
import { call, post, sent } from '../../../test/worker/api-caller.ts'
import { LogMessage } from '../../gaps/log/log-message.ts'

beforeEach(() => {
  sent.length = 0
})

const logged = () => LogMessage.parse(sent[0])

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
  ])('with a wrong %s (%s) names the field', async (field, value, status) => {
    const answered = await call('/api/feedback', post({ ...good, [field]: value }))
    expect(answered.body).toMatchObject({ problem: 'field-wrong', field })
    expect(answered.status).toBe(status)
  })

  it('on a version that was not written yet is refused', async () => {
    const { status, body } = await call('/api/feedback', post({ ...good, version: 999_999 }))
    expect([status, body]).toEqual([422, { problem: 'field-wrong', field: 'version', limit: 1 }])
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
    ['/api/agencies/nope', 422, 'agency-unknown'],
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
