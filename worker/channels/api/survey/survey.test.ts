import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Browser } from '../../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../../test/worker/deployment.ts'
import { askIn, FORM, noSurveys } from '../../../desk/surveys/testing/survey-form.ts'
import worker from '../../../index.ts'
import { SCHEMAS } from '../openapi-schemas.ts'

let rosa: Browser
/** A database of its own makes the deployment look at its surveys anew. */
let db: D1Database
beforeEach(async () => {
  rosa = await noSurveys()
  db = {
    prepare: env.DB.prepare.bind(env.DB),
    batch: env.DB.batch.bind(env.DB),
    exec: env.DB.exec.bind(env.DB),
  } as unknown as D1Database
})

const open = { limit: async () => ({ success: true }) }
async function post(path: string, body: object) {
  const request = new Request(`http://localhost${path}`, { method: 'POST', body: JSON.stringify(body) })
  const context = createExecutionContext()
  const bindings = { LOG: { send: async () => {} }, DB: db, WRITE_LIMIT: open }
  const response = await worker.fetch(request, deploymentEnv(bindings), context)
  const text = await response.text()
  await waitOnExecutionContext(context)
  return { status: response.status, body: text && JSON.parse(text) }
}

/** A survey that the deployment knows by now. */
async function surveyed(change: Record<string, string | string[]> = {}): Promise<void> {
  await askIn(rosa, { ...FORM, ...change })
  await post('/api/ask', { question: 'best pizza in town' })
}

const ASK = { question: 'i lost my social security card', language: 'en' }
const READ = { answer: 'lost-card', version: 1, language: 'ko' }
const SIGN = JSON.stringify({ $defs: SCHEMAS }).replaceAll('#/components/schemas/', '#/$defs/')
const rows = async () =>
  (
    await env.DB.prepare(
      'SELECT question_1, negative_ease, negative_humanity, question_4, answer_id, channel, language, finished FROM survey_responses',
    ).all()
  ).results
const offers = async () =>
  (await env.DB.prepare('SELECT answer_id, channel, language, count FROM survey_offers').all()).results

describe('the survey for software that shows replies to people', () => {
  it('is named in a reply whose reader was drawn, counted where it is shown, and answered as the page answers it', async () => {
    await surveyed()
    const { body: reply } = await post('/api/ask', ASK)
    expect([reply.survey, await offers()]).toEqual(['ssa', []])
    const { status, body: shown } = await post('/api/surveys/ssa/offers', READ)
    const fits = z.fromJSONSchema({ ...JSON.parse(SIGN), $ref: '#/$defs/SurveyShown' }).safeParse(shown)
    expect([status, fits.error?.issues]).toEqual([200, undefined])
    expect(shown).toMatchObject({ points: [1, 0], positiveFrom: 1, ombNumber: '0960-0000', expires: '2099-12-31' })
    expect(shown.texts.es.trust).toBe('Confío más.')
    expect(Object.keys(shown.texts.en.drivers.negative)).toEqual(['effectiveness', 'ease', 'other'])
    const { response } = shown
    expect(await post('/api/surveys/ssa/responses', { ...READ, response, trust: 4 })).toMatchObject({
      ...{ status: 422, body: { problem: 'field-wrong', field: 'trust' } },
    })
    // Who presses twice counts once.
    for (const trust of [1, 0])
      expect((await post('/api/surveys/ssa/responses', { ...READ, response, trust })).status).toBe(204)
    const more = { response, drivers: ['ease', 'humanity'], comment: 'call me at 202-555-0143' }
    expect(await post('/api/surveys/ssa/words', more)).toEqual({ status: 200, body: { removed: 1 } })
    expect(await post('/api/surveys/ssa/words', { ...more, drivers: [], comment: 'no' })).toMatchObject({ status: 200 })
    expect(await rows()).toEqual([
      {
        ...{ question_1: 0, negative_ease: 1, negative_humanity: null, answer_id: 'lost-card' },
        ...{ question_4: expect.stringMatching(/^call me at \[.*\]$/), channel: 'widget', language: 'ko', finished: 1 },
      },
    ])
    expect(await offers()).toEqual([{ answer_id: 'lost-card', channel: 'widget', language: 'ko', count: 1 }])
  })

  it.each([
    ['in danger', {}, 'i lost my social security card and want to kill myself', ''],
    ['in an exercise', {}, ASK.question, '?drill=1'],
    ['after a sensitive answer', { sensitive: 'lost-card' }, ASK.question, ''],
    ['where the number has run out', { expires: '2026-01-01' }, ASK.question, ''],
    ['without a number', { omb: '', expires: '' }, ASK.question, ''],
    ['where it is off', { isOn: '' }, ASK.question, ''],
    ['where none is drawn', { share: '0' }, ASK.question, ''],
  ])('is not named %s', async (_, change, question, query) => {
    await surveyed(change)
    expect((await post(`/api/ask${query}`, { question, language: 'en' })).body.survey).toBeUndefined()
  })

  it('is closed where the page’s is, to words that were never begun and to another agency’s, and makes no row of what is not here', async () => {
    expect(await post('/api/surveys/ssa/offers', READ)).toEqual({ status: 404, body: { problem: 'survey-closed' } })
    await surveyed()
    const words = { response: crypto.randomUUID(), drivers: [], comment: 'x' }
    expect((await post('/api/surveys/ssa/words', words)).body).toEqual({ problem: 'survey-closed' })
    expect((await post('/api/surveys/va/offers', READ)).status).toBe(404)
    await post('/api/surveys/ssa/offers', { ...READ, answer: 'made-up' })
    const said = { ...READ, version: 999, response: words.response, trust: 1 }
    expect((await post('/api/surveys/ssa/responses', said)).status).toBe(204)
    expect((await post('/api/surveys/va/words', words)).status).toBe(404)
    expect([await offers(), await rows()]).toMatchObject([[{ answer_id: '' }], [{ answer_id: '', question_4: '' }]])
    await askIn(rosa, { ...FORM, isOn: '' })
    expect((await post('/api/surveys/ssa/responses', said)).status).toBe(404)
  })
})
