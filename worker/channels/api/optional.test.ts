import { beforeEach, describe, expect, it } from 'vitest'
import { ask, call, post, sent } from '../../../test/worker/api-caller.ts'
import { LogMessage } from '../../gaps/log/log-message.ts'
import { ROUTES } from './openapi.ts'
import { SCHEMAS } from './openapi-schemas.ts'

beforeEach(() => {
  sent.length = 0
})

const LOST = { question: 'i lost my social security card' }
const WORDS = ['x', 7, true, {}, [], ['x'], '\u200b', 'x'.repeat(5_000), '__proto__', -1, null, '']

/** Every optional field with what may be wrong with it; the note that tells, or none where it is as if nothing was said. */
const ASK: [field: string, value: unknown, notes: object[]][] = [
  ['language', 'xx', [{ field: 'language', problem: 'language-unknown' }]],
  ['language', 'constructor', [{ field: 'language', problem: 'language-unknown' }]],
  ['language', 7, [{ field: 'language', problem: 'field-wrong' }]],
  ['language', null, []],
  ['agency', 'nasa', [{ field: 'agency', problem: 'agency-unknown' }]],
  ['agency', 1, [{ field: 'agency', problem: 'field-wrong' }]],
  ['agency', '', []],
  ['earlier', ['\u200b'], [{ field: 'earlier.0', problem: 'field-wrong' }]],
  ['earlier', ['pizza', 'a'.repeat(2_001), 1], [wrong('earlier.1'), wrong('earlier.2')]],
  ['earlier', Array(6).fill('pizza'), [wrong('earlier')]],
  ['earlier', '["a"]', [wrong('earlier')]],
  ['earlier', [], []],
  ['page', 'srcdoc', [wrong('page')]],
  ['page', 'https://agency.gov/x', [wrong('page')]],
  ['page', `/${'a'.repeat(5_000)}`, []],
  ['not', [7], [wrong('not.0')]],
  ['not', 'vote', [wrong('not')]],
  ['not', Array(13).fill('a'), [wrong('not')]],
  ['answer', 'nope', [{ field: 'answer', problem: 'answer-unknown' }]],
  ['answer', ['vote'], [wrong('answer')]],
  ['again', 'x', [wrong('again')]],
]

function wrong(field: string) {
  return { field, problem: 'field-wrong' }
}

describe('a question is answered', () => {
  it.each(ASK)('whatever stands in %s: %j', async (field, value, notes) => {
    const { status, body } = await ask({ ...LOST, [field]: value })
    expect([status, body.kind, body.answer?.id]).toEqual([200, 'answer', 'lost-card'])
    expect(body.notes ?? []).toEqual(notes)
  })

  it.each(['language', 'agency', 'earlier', 'page', 'not', 'answer', 'again', 'channel', 'more'])(
    'with any value at all in %s',
    async (field) => {
      for (const value of WORDS) {
        const { status, body } = await ask({ ...LOST, [field]: value })
        expect([value, status, body.kind]).toEqual([value, 200, 'answer'])
      }
    },
  )

  it('with everything wrong at once, and each thing is named', async () => {
    const fields = { language: 1, agency: 1, earlier: 1, page: 1, not: 1, answer: 1, again: 1 }
    const { status, body } = await ask({ ...LOST, ...fields })
    expect([status, body.notes.map(({ field }: { field: string }) => field)]).toEqual([200, Object.keys(fields)])
  })

  it('with what fits of the rest: the newest five earlier questions, the page up to its limit', async () => {
    const { body } = await ask({ ...LOST, page: `/${'a'.repeat(5_000)}`, agency: ' SSA ' })
    expect([body.notes, LogMessage.parse(sent[0])]).toEqual([
      undefined,
      expect.objectContaining({ agency: 'ssa', page: `/${'a'.repeat(299)}` }),
    ])
  })

  it.each(['es', 'es-MX', 'ES', 'es_MX', 'es_US.UTF-8', 'spa', ' es ', 'es@euro'])(
    'in the language of the tag %j',
    async (language) => {
      const { body } = await ask({ question: 'pizza 1-2-3', agency: 'ssa', language })
      expect([body.notes, body.contacts[0].agency.name]).toEqual([undefined, 'Seguro Social'])
    },
  )
})

describe('what is optional elsewhere', () => {
  it('stops no suggestions', async () => {
    const { status, body } = await call('/api/suggest', post({ question: 'vot', language: 'xx', agency: 7 }))
    expect([status, body.suggestions.length]).toEqual([200, 1])
    expect(body.notes).toEqual([{ field: 'language', problem: 'language-unknown' }, wrong('agency')])
  })

  it('stops no feedback', async () => {
    const reply = '5e2d9c1e-6b1f-4c6a-9a47-1b2c3d4e5f60'
    const said = { reply, answer: 'vote', version: 1, language: 'en-US', helpful: false, reason: 'rude' }
    const { status, body } = await call('/api/feedback', post(said))
    expect([status, body]).toEqual([200, { notes: [wrong('reason')] }])
    expect(LogMessage.parse(sent[0])).toMatchObject({ kind: 'feedback', answer: 'vote', language: 'en' })
  })

  it.each(['/api/answers/vote', '/api/agencies/ssa'])('keeps nobody from reading %s', async (path) => {
    const [known, unknown] = [await call(`${path}?language=EN_us`), await call(`${path}?language=xx&reply=x`)]
    expect([known.status, known.body.notes, unknown.status]).toEqual([200, undefined, 200])
    expect(unknown.body).toEqual({ ...known.body, notes: [{ field: 'language', problem: 'language-unknown' }] })
  })
})

/** What each body needs, and nothing more. */
const BODIES: Record<string, object> = {
  AskRequest: LOST,
  SuggestRequest: { question: 'vot' },
  FeedbackRequest: {
    reply: '5e2d9c1e-6b1f-4c6a-9a47-1b2c3d4e5f60',
    answer: 'vote',
    version: 1,
    language: 'en',
    helpful: false,
  },
}

/** Every field of every body that may be left out, as the API's document tells them. */
const OPTIONAL = Object.entries(ROUTES).flatMap(([route, { body = '' }]) => {
  const { properties = {}, required = [] } = SCHEMAS[body] ?? {}
  return Object.keys(properties).flatMap((field) => (required.includes(field) ? [] : [{ route, body, field }]))
})

describe('every field that may be left out', () => {
  it('is found: those of a question, of suggestions and of a rating', () => {
    expect(new Set(OPTIONAL.map(({ body }) => body))).toEqual(new Set(Object.keys(BODIES)))
  })

  it.each(OPTIONAL)('may hold anything: $field of $route', async ({ route, body, field }) => {
    const path = route.replace('POST ', '')
    const { status } = await call(path, post(BODIES[body]))
    expect(status).toBeLessThan(300)
    for (const value of WORDS) {
      const odd = await call(path, post({ ...BODIES[body], [field]: value }))
      expect([value, odd.status < 300, odd.body?.kind]).toEqual([
        value,
        true,
        body === 'AskRequest' ? 'answer' : undefined,
      ])
    }
  })

  it.each(Object.entries(ROUTES).filter(([, { parameters = [] }]) => parameters.some(({ required }) => !required)))(
    'may hold anything in an address: %s',
    async (route, { parameters = [] }) => {
      const path = route
        .replace('GET ', '')
        .replace('answers/{id}', 'answers/vote')
        .replace('agencies/{id}', 'agencies/ssa')
      for (const { name, required } of parameters)
        for (const value of required ? [] : WORDS) {
          const { status } = await call(`${path}?${name}=${encodeURIComponent(String(value))}`)
          expect([name, value, status]).toEqual([name, value, 200])
        }
    },
  )
})
