import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../../../test/worker/browser.ts'
import { askIn, FORM, noSurveys } from '../../../desk/surveys/testing/survey-form.ts'
import { freshCallers, surveyOffers } from '../../phone/testing/fresh-callers.ts'
import { faultsOf } from '../../phone/testing/legal-twiml.ts'
import { post } from '../../phone/testing/provider.ts'

const ASK = 'i lost my social security card'
let calls = 0
let db: D1Database

interface Turn {
  said: string
  isOver: boolean
  body: string
}

/** A call, turn by turn; the address of each turn is the one that the last named. */
function dial(From = '+12025550123') {
  const CallSid = `CA-survey-${calls++}`
  let next = '/channels/voice'
  return async (input: { Digits?: string; SpeechResult?: string } = {}): Promise<Turn> => {
    const { body } = await post(next, { CallSid, From, ...input }, { LOG: { send: async () => {} }, DB: db })
    expect(faultsOf(body)).toEqual([])
    next = (/action="([^"]*)"/.exec(body)?.[1] ?? '').replace(/&amp;/g, '&')
    const said = [...body.matchAll(/<Say[^>]*>(.*?)<\/Say>/gs)].map(([, one]) => one?.replace(/<[^>]+>/g, '') ?? '')
    return { said: said.join(' '), isOver: body.includes('<Hangup/>'), body }
  }
}

/** A call that has heard an answer. */
async function heard(question = ASK, from?: string) {
  const call = dial(from)
  await call()
  await call({ SpeechResult: question })
  return call
}

const rows = async () =>
  (
    await env.DB.prepare(
      'SELECT question_1, positive_ease, negative_ease, negative_other, answer_id, channel, language, finished FROM survey_responses',
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
  await dial('+12025550177')()
  await new Promise((done) => setTimeout(done, 150))
}

describe('the survey by voice', () => {
  it('comes after goodbye, counts at the first key, takes boxes by their numbers, and ends the call', async () => {
    await asked()
    const call = await heard()
    expect(await surveyOffers()).toBe(0)
    const first = await call({ SpeechResult: 'Goodbye.' })
    expect([first.isOver, await surveyOffers(), await rows()]).toEqual([false, 1, []])
    expect(first.said).toContain('You need not answer.')
    expect(first.said).toContain('O M B number 0, 9, 6, 0, 0, 0, 0, 0, which expires on December 31, 2099.')
    expect(first.said).toContain('This increased my trust. Press 1: I agree. Press 2: I do not agree.')
    const boxes = await call({ Digits: '2' })
    expect(boxes.said).toContain('What could be better? Press 1: I did not find what I was looking for.')
    expect(boxes.body).toMatch(/finishOnKey="#"/)
    const trusted = {
      ...{ question_1: 0, positive_ease: 0, negative_ease: 0, negative_other: 0 },
      ...{ answer_id: 'lost-card', channel: 'voice', language: 'en', finished: 0 },
    }
    expect(await rows()).toEqual([trusted])
    const end = await call({ Digits: '23' })
    expect([end.said, end.isOver]).toEqual(['Thank you. Goodbye.', true])
    expect(await rows()).toEqual([{ ...trusted, negative_ease: 1, negative_other: 1, finished: 1 }])
  })

  it.each([
    ['“no” once another question may come', { SpeechResult: 'no' }],
    ['“no more”', { SpeechResult: 'no more' }],
    ['the key 4', { Digits: '4' }],
  ])('comes after %s, with five points and words', async (_, input) => {
    await asked({ scale: 'likert5' })
    const call = await heard()
    await call({ SpeechResult: 'another question' })
    const first = await call(input)
    expect(first.said).toContain('Press 5: I strongly agree.')
    expect((await call({ SpeechResult: 'four' })).said).toContain('What went well?')
    expect((await call({ SpeechResult: 'one and two' })).isOver).toBe(false)
    expect(await rows()).toMatchObject([{ question_1: 4, channel: 'voice' }])
  })

  it('speaks Spanish', async () => {
    await asked()
    const call = await heard()
    await call({ SpeechResult: 'en español' })
    const first = await call({ SpeechResult: 'Adiós' })
    expect(first.said).toContain('Confío más. Oprima 1: Estoy de acuerdo.')
    expect((await call({ Digits: '1' })).said).toContain('¿Qué salió bien?')
    expect((await call({ SpeechResult: 'dos' })).said).toBe('Gracias. Adiós.')
    expect(await rows()).toMatchObject([{ question_1: 1, positive_ease: 1, language: 'es' }])
  })

  it('is no loop: silence or a key that is none of its choices ends the call, and a question is a question', async () => {
    await asked({ quiet: '0' })
    for (const input of [{}, { Digits: '6' }, { SpeechResult: 'no' }, { SpeechResult: 'goodbye' }]) {
      const call = await heard()
      await call({ SpeechResult: 'goodbye' })
      const end = await call(input)
      expect([input, end.said, end.isOver]).toEqual([input, 'Goodbye.', true])
    }
    const call = await heard()
    const first = await call({ SpeechResult: 'goodbye' })
    expect(first.said).toContain((await call({ Digits: '7' })).said)
    expect((await call({ SpeechResult: 'how do i renew my passport' })).said).toContain('passport')
    expect(await rows()).toEqual([])
  })

  it('comes once to a caller in its quiet days, and not to who hides their number', async () => {
    await asked({ quiet: '30' })
    expect((await (await heard())({ SpeechResult: 'goodbye' })).isOver).toBe(false)
    expect((await (await heard())({ SpeechResult: 'goodbye' })).said).toBe('Goodbye.')
    for (const hidden of ['anonymous', '+266696687'])
      expect((await (await heard(ASK, hidden))({ SpeechResult: 'goodbye' })).said).toBe('Goodbye.')
    expect(await surveyOffers()).toBe(1)
    expect(JSON.stringify((await env.DB.prepare('SELECT * FROM caller_quiet').all()).results)).not.toContain('5550123')
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
    const call = await heard(question)
    // In danger, a question after it is no invitation either.
    if (question !== ASK) await call({ SpeechResult: ASK })
    const end = await call({ SpeechResult: 'goodbye' })
    expect([end.said, end.isOver, await surveyOffers(), await rows()]).toEqual(['Goodbye.', true, 0, []])
  })

  it('does not come to who was told nothing', async () => {
    await asked()
    const call = dial()
    await call()
    expect((await call({ SpeechResult: 'goodbye' })).said).toBe('Goodbye.')
    expect(await surveyOffers()).toBe(0)
  })
})
