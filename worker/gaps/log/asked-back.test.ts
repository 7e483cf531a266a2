import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { call, sent } from '../../../test/worker/api-caller.ts'
import { snapshotBytes } from '../../../test/worker/deployment.ts'
import { createEngine, type Engine, openSnapshot } from '../../engine/index.ts'
import { gapEvidence } from '../../store/gaps/gap-evidence.ts'
import { listGaps } from '../../store/gaps/list-gaps.ts'
import { cannotWait } from '../grouping/cannot-wait.ts'
import type { LogMessage, QuestionMessage } from './log-message.ts'
import { storeLog } from './store-log.ts'

let engine: Engine
beforeEach(async () => {
  engine ??= createEngine(await openSnapshot(await snapshotBytes()))
  const tables = ['questions', 'gaps', 'gap_wordings', 'gap_terms', 'gap_shown', 'gap_topics', 'log_days']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
})

const AT = '2026-11-22T10:00:00.000Z'
const askedBack = (text: string, changes: Partial<QuestionMessage> = {}): QuestionMessage => ({
  ...{ kind: 'question', id: crypto.randomUUID(), at: AT, reply: 'choices', text, removed: [], language: 'en' },
  ...{ agency: 'va', page: '/', channel: 'widget', confidence: 0.4, snapshot: 'abc', shown: ['vote', 'lost-card'] },
  ...changes,
})
const chosen = (reply: string, answer: string): LogMessage => ({ kind: 'chosen', at: AT, reply, answer })
const store = (...messages: LogMessage[]) => storeLog(env.DB, engine, messages)
const work = async (kind: 'question' | 'choices') =>
  (await listGaps(env.DB, { kind, state: 'open', order: 'people', page: 1 })).gaps

describe('questions that were asked back', () => {
  it('are work of their own kind, and never stand among those without an answer', async () => {
    await store(
      askedBack('card or vote'),
      askedBack('card or vote'),
      askedBack('card or vote', { reply: 'unanswered' }),
    )
    expect(await work('choices')).toMatchObject([{ question: 'card or vote', people: 2, chosen: 0 }])
    expect(await work('question')).toMatchObject([{ question: 'card or vote', people: 1 }])
  })

  it('are done with when more than one person in five picks a choice', async () => {
    const asked = Array.from({ length: 10 }, () => askedBack('card or vote'))
    await store(...asked, ...asked.slice(0, 2).map(({ id }) => chosen(id, 'vote')))
    expect(await work('choices')).toMatchObject([{ people: 10, chosen: 2 }])
    await store(chosen(asked[2]?.id ?? '', 'lost-card'))
    expect(await work('choices')).toEqual([])
  })

  it('count a pick once, and only of what was offered', async () => {
    const question = askedBack('card or vote')
    await store(
      question,
      chosen(question.id, 'renew-passport'),
      chosen(question.id, 'vote'),
      chosen(question.id, 'vote'),
    )
    await store(chosen(question.id, 'lost-card'), chosen(crypto.randomUUID(), 'vote'))
    const row = await env.DB.prepare('SELECT id, chosen FROM gaps').first<{ id: string; chosen: number }>()
    expect(row?.chosen).toBe(1)
    const { shown } = await gapEvidence(env.DB, { id: row?.id ?? '' }, 12, new Date(AT))
    expect(shown).toEqual([
      { answerId: 'lost-card', count: 1, chosen: 0 },
      { answerId: 'vote', count: 1, chosen: 1 },
    ])
  })

  it('know what they are about from the answer nearest to them', async () => {
    await store(askedBack('i lost my social security card'))
    const topics = await env.DB.prepare('SELECT topic FROM gap_topics').all<{ topic: string }>()
    const [nearest] = engine.find({ question: 'i lost my social security card', language: 'en' }, 1)
    expect(topics.results.map(({ topic }) => topic)).toEqual(nearest?.answer.topics)
  })
})

describe('opening an offered answer', () => {
  const reply = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
  it('is logged with the reply that offered it', async () => {
    sent.length = 0
    await call(`/api/answers/vote?reply=${reply}`)
    expect(sent).toMatchObject([{ kind: 'chosen', reply, answer: 'vote' }])
  })

  it.each(['', 'x', "'; DROP TABLE gaps", `${reply}0`])(
    'with %j in place of a reply’s id logs nothing',
    async (wrong) => {
      sent.length = 0
      expect((await call(`/api/answers/vote?reply=${encodeURIComponent(wrong)}`)).status).toBe(200)
      expect(sent).toEqual([])
    },
  )
})

describe('what cannot wait', () => {
  it.each([
    ['they are evicting me tomorrow', true],
    ['my power was shut off', true],
    ['i ran out of insulin', true],
    ['mi familia no tiene comida, es una emergencia', true],
    ['me van a deportar', true],
    ['is the office open today', false],
    ['how do i file for retirement', false],
    ['cómo renuevo mi pasaporte', false],
    ['i have a courtesy question', false],
  ])('%s: %s', (text, urgent) => expect(cannotWait(text)).toBe(urgent))

  it('counts three times in the order of the list', async () => {
    const lost = (text: string) => askedBack(text, { reply: 'unanswered', shown: [] })
    await store(lost('where do parrots sleep'), lost('where do parrots sleep'), lost('we were evicted by a landlord'))
    const { gaps } = await listGaps(env.DB, { state: 'open', order: 'impact', page: 1 })
    expect(gaps.map(({ question, urgent }) => [question, urgent])).toEqual([
      ['we were evicted by a landlord', 1],
      ['where do parrots sleep', 0],
    ])
  })
})
