import { beforeEach, describe, expect, it } from 'vitest'
import { ask, call, post, sent } from '../../../test/worker/api-caller.ts'
import { LogMessage } from '../../gaps/log/log-message.ts'

beforeEach(() => {
  sent.length = 0
})

const suggest = (body: unknown, changes = {}) => call('/api/suggest', post(body), changes)

describe('suggesting', () => {
  it('names answers whose question is being typed, and keeps nothing of it', async () => {
    const { status, body, headers } = await suggest({ question: 'lost my soc', agency: 'va' })
    expect(status).toBe(200)
    expect(body).toEqual({
      suggestions: [
        {
          id: 'lost-card',
          language: 'en',
          title: 'How do I replace a lost Social Security card?',
          agency: { id: 'ssa', name: 'Social Security' },
        },
      ],
    })
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(sent).toEqual([])
  })

  it('names agencies in the page’s language', async () => {
    const { body } = await suggest({ question: 'lost my soc', language: 'es' })
    expect(body.suggestions[0].agency.name).toBe('Seguro Social')
  })

  it('takes a space at the end for the end of a word', async () => {
    expect((await suggest({ question: 'vot' })).body.suggestions).toHaveLength(1)
    expect((await suggest({ question: 'pass ' })).body.suggestions).toHaveLength(0)
  })

  it.each([
    [{}, 422, 'field-wrong'],
    [{ question: '   ' }, 422, 'question-empty'],
    [{ question: 'x'.repeat(2_001) }, 413, 'question-too-long'],
  ])('refuses %j', async (body, status, problem) => {
    const refused = await suggest(body)
    expect([refused.status, refused.body.problem]).toEqual([status, problem])
  })

  it('has a limit of its own, so that typing keeps nobody from reading or asking', async () => {
    const none = { limit: async () => ({ success: false }) }
    expect((await suggest({ question: 'vote' }, { SUGGEST_LIMIT: none })).status).toBe(429)
    expect((await ask({ question: 'vote' }, { SUGGEST_LIMIT: none })).status).toBe(200)
    expect((await suggest({ question: 'vote' }, { READ_LIMIT: none, WRITE_LIMIT: none })).status).toBe(200)
  })
})

describe('an answer that was chosen among suggestions', () => {
  it('is the reply, whatever the question says, and is logged as any other', async () => {
    const { body } = await ask({ question: 'How do I renew my passport?', answer: 'vote' })
    expect(body).toMatchObject({ kind: 'answer', confidence: 1, answer: { id: 'vote' } })
    expect(body.related.map(({ id }: { id: string }) => id)).not.toContain('vote')
    expect(LogMessage.parse(sent[0])).toMatchObject({ kind: 'question', id: body.id, reply: 'answer', answer: 'vote' })
  })

  it('may have gone meanwhile: then the question is asked, and says so', async () => {
    const { status, body } = await ask({ question: 'i lost my social security card', answer: 'gone' })
    expect([status, body.answer.id]).toEqual([200, 'lost-card'])
    expect(body.notes).toEqual([{ field: 'answer', problem: 'answer-unknown' }])
  })
})
