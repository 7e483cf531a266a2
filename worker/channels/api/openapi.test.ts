import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import worker from '../../index.ts'
import { text } from '../text/index.ts'
import { voice } from '../voice/index.ts'
import { api } from './index.ts'
import { OPENAPI, PROVIDER_ROUTES, ROUTES } from './openapi.ts'
import { SCHEMAS } from './openapi-schemas.ts'

const SIGN = JSON.stringify({ $defs: SCHEMAS }).replaceAll('#/components/schemas/', '#/$defs/')

/** A schema of the document, as something to check values with. */
function checker(name: string) {
  return z.fromJSONSchema({ ...JSON.parse(SIGN), $ref: `#/$defs/${name}` })
}

const open = { limit: async () => ({ success: true }) }
const changes = { LOG: { send: async () => {} }, WRITE_LIMIT: open, READ_LIMIT: open, SUGGEST_LIMIT: open }

async function call(path: string, body?: object) {
  const init = body ? { method: 'POST', body: JSON.stringify(body) } : {}
  const request = new Request(`http://localhost${path}`, init)
  const response = await worker.fetch(request, deploymentEnv(changes), createExecutionContext())
  const text = await response.text()
  return { status: response.status, body: text && JSON.parse(text) }
}

beforeAll(async () => {
  await env.DB.prepare(
    `INSERT INTO receipts VALUES ('K7QF-29WM', 'q', NULL, 'dogs?', 'en', '', '2026-11-22T00:00:00Z')`,
  ).run()
})

describe('the OpenAPI document', () => {
  it('tells every route of the API, and none that is gone', () => {
    const served = api.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)
    const told = Object.keys(ROUTES).map((route) => route.replace(/\{(\w+)\}/g, ':$1'))
    expect(told.sort()).toEqual([...new Set(served)].sort())
  })

  it('tells every route of providers', () => {
    const served = [...text.routes, ...voice.routes].map(({ method, path }) => `${method} ${path}`)
    expect(Object.keys(PROVIDER_ROUTES).sort()).toEqual([...new Set(served)].sort())
    expect(Object.keys(OPENAPI.paths)).toContain('/channels/text')
  })

  it('is served', async () => {
    const { status, body } = await call('/api/openapi.json')
    expect([status, body]).toEqual([200, JSON.parse(JSON.stringify(OPENAPI))])
  })

  it('refers to nothing that it does not hold', () => {
    const referred = [...JSON.stringify(OPENAPI).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name)
    expect(referred.filter((name) => !name || !(name in OPENAPI.components.schemas))).toEqual([])
  })

  it.each([
    ['Reply', '/api/ask', { question: 'i lost my social security card' }],
    ['Reply', '/api/ask', { question: 'best pizza in town', agency: 'ssa' }],
    ['Reply', '/api/ask', { question: 'vote', answer: 'vote' }],
    ['Suggestions', '/api/suggest', { question: 'vot' }],
    ['Answer', '/api/answers/vote', undefined],
    ['AgencyInfo', '/api/agencies/ssa', undefined],
    ['Receipt', '/api/receipts/K7QF-29WM', undefined],
    ['Health', '/healthz', undefined],
    ['Reply', '/api/ask', { question: 'vote', language: 'xx', earlier: [1] }],
    ['Answer', '/api/answers/vote?language=xx', undefined],
    ['Problem', '/api/ask', { question: 7 }],
    ['Problem', '/api/answers/nope', undefined],
  ])('tells %s as %s answers it', async (name, path, body) => {
    const checked = checker(name).safeParse((await call(path, body)).body)
    expect(checked.error?.issues).toBeUndefined()
  })

  it('does not fit what is not so', async () => {
    const { body } = await call('/api/answers/vote')
    expect(checker('Answer').safeParse({ ...body, blocks: [{ kind: 'html', html: '<b>' }] }).success).toBe(false)
    expect(checker('Answer').safeParse({ ...body, more: 1 }).success).toBe(false)
  })

  it.each([
    [{ question: 'vote' }, true],
    [{ question: 'vote', page: 'x' }, false],
    [{ question: 'vote', earlier: ['a', 'b', 'c', 'd', 'e', 'f'] }, false],
    [{ question: 'vote', language: 7 }, false],
    [{ question: '' }, false],
    [{}, false],
  ])('takes without a word what the API does: %j', async (body, isRight) => {
    expect(checker('AskRequest').safeParse(body).success).toBe(isRight)
    const { status, body: reply } = await call('/api/ask', body)
    expect(status < 300 && reply.notes === undefined).toBe(isRight)
  })
})
