import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../../test/worker/browser.ts'
import { askIn, FORM, noSurveys } from '../../desk/surveys/testing/survey-form.ts'
import { forgetOldCallers } from '../../store/callers/sessions.ts'
import { freshCallers, surveyOffers } from '../phone/testing/fresh-callers.ts'
import { post } from '../phone/testing/provider.ts'

let sent = 0
let from = '+12025550123'
let db: D1Database
async function say(Body: string): Promise<string> {
  const fields = { From: from, Body, MessageSid: `SM-survey-${sent++}` }
  const { body } = await post('/channels/text', fields, { LOG: { send: async () => {} }, DB: db })
  return /<Message>(.*?)<\/Message>/s.exec(body)?.[1] ?? ''
}
const ASK = 'i lost my social security card'
const rows = async () =>
  (
    await env.DB.prepare(
      'SELECT question_1, positive_ease, negative_ease, negative_other, positive_humanity, channel, language, finished FROM survey_responses',
    ).all()
  ).results

let rosa: Browser
beforeEach(async () => {
  rosa = await noSurveys()
  db = await freshCallers()
})

/** A survey that this deployment knows by now. */
async function asked(change: Record<string, string | string[]> = {}): Promise<void> {
  await askIn(rosa, { ...FORM, ...change })
  from = '+12025550177'
  await say('best pizza in town')
  await new Promise((done) => setTimeout(done, 150))
  from = '+12025550123'
}

describe('the survey by text message', () => {
  it('comes after somebody said whether it helped, counts at the first digit, and takes boxes by their numbers', async () => {
    await asked()
    expect(await say(ASK)).not.toContain('increased my trust')
    const first = await say('1')
    expect(first).toContain('This increased my trust.')
    expect(first).toContain('Reply 1 agree, 2 disagree.')
    expect(first).toContain('OMB 0960-0000, exp 12/31/2099.')
    expect([await surveyOffers(), await rows()]).toEqual([1, []])
    const boxes = await say('2')
    expect(boxes).toContain('What could be better?')
    expect(boxes).toMatch(/1 .*\n2 .*\n3 /)
    const trusted = {
      ...{ question_1: 0, positive_ease: 0, negative_ease: 0, negative_other: 0, positive_humanity: null },
      ...{ channel: 'text', language: 'en', finished: 0 },
    }
    expect(await rows()).toEqual([trusted])
    expect(await say('2, 3')).toContain('Thank you.')
    expect(await rows()).toEqual([{ ...trusted, negative_ease: 1, negative_other: 1, finished: 1 }])
  })

  it('speaks Spanish, and five points where those are asked', async () => {
    await asked({ scale: 'likert5' })
    await say(ASK)
    await say('ESPANOL')
    const first = await say('1')
    expect(first).toContain('Confío más.')
    expect(first).toContain('3 ninguno')
    expect(await say('4')).toContain('¿Qué salió bien?')
    expect(await rows()).toMatchObject([{ question_1: 4, language: 'es' }])
  })

  it('is no trap: a question is a question, STOP stops, and a digit that is none of the keys counts nothing', async () => {
    await asked()
    await say(ASK)
    await say('1')
    expect(await say('7')).not.toContain('What went well?')
    expect(await rows()).toEqual([])
    from = '+12025550144'
    await say(ASK)
    expect(await say('1')).toContain('increased my trust')
    expect(await say('how do i renew my passport')).not.toContain('went well')
    from = '+12025550145'
    await say(ASK)
    await say('1')
    await say('STOP')
    expect(await say('1')).toBe('')
    expect(await rows()).toEqual([])
  })

  it('comes once to a caller in its quiet days, of whom a hash is kept until then', async () => {
    await asked({ quiet: '30' })
    await say(ASK)
    expect(await say('1')).toContain('increased my trust')
    await say(ASK)
    expect(await say('1')).not.toContain('increased my trust')
    expect(await surveyOffers()).toBe(1)
    expect(JSON.stringify((await env.DB.prepare('SELECT * FROM caller_quiet').all()).results)).not.toContain('5550123')
    await forgetOldCallers(env.DB, new Date(Date.now() + 31 * 86_400_000))
    expect(await env.DB.prepare('SELECT count(*) AS n FROM caller_quiet').first('n')).toBe(0)
    await say(ASK)
    expect(await say('1')).toContain('increased my trust')
  })

  it('comes after what was wrong too', async () => {
    await asked()
    await say(ASK)
    await say('2')
    expect(await say('3')).toContain('This increased my trust.')
  })

  it.each([
    ['in danger', {}, 'i want to kill myself'],
    ['after a sensitive answer', { sensitive: 'lost-card' }, ASK],
    ['where the number has run out', { expires: '2026-01-01' }, ASK],
    ['without a number', { omb: '', expires: '' }, ASK],
    ['where it is off', { isOn: '' }, ASK],
    ['where none is drawn', { share: '0' }, ASK],
  ])('does not come %s', async (_, change, question) => {
    await asked(change)
    await say(question)
    // In danger, a question after it is no invitation either.
    if (question !== ASK) await say(ASK)
    await say('1')
    expect([await surveyOffers(), await rows()]).toEqual([0, []])
    expect(await say('2')).not.toContain('went well')
  })
})
