import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Browser, textOf } from '../../../test/worker/browser.ts'
import { askIn, FORM, noSurveys } from '../../desk/surveys/testing/survey-form.ts'

const { DB } = env
let rosa: Browser
beforeEach(async () => {
  rosa = await noSurveys()
})

describe('being asked', () => {
  const ASK = { question: 'i lost my social security card', language: 'en' }
  const reply = async (browser: Browser, path = '/ask', question = ASK.question) =>
    (await browser.post(path, { ...ASK, question })).text()
  /** A browser of a deployment that knows its surveys by now. */
  async function reader(): Promise<Browser> {
    const browser = new Browser()
    const fresh = DB.prepare.bind(DB)
    browser.bindings = { RATE_LIMITS: 'off', DB: { prepare: fresh, batch: DB.batch.bind(DB), exec: DB.exec.bind(DB) } }
    await vi.waitFor(async () => expect(await new Response(await reply(browser)).text()).toBeTruthy())
    browser.cookies.clear()
    await new Promise((done) => setTimeout(done, 100))
    return browser
  }

  it('comes below the reply, is counted, counts at the first answer, and again with the boxes', async () => {
    await askIn(rosa, FORM)
    const maria = await reader()
    const html = await reply(maria)
    const [, href = ''] = /href="(\/survey\/ssa[^"]*)"/.exec(html) ?? []
    expect(html.indexOf(href)).toBeGreaterThan(html.indexOf('id="question"'))
    await vi.waitFor(async () =>
      expect(await DB.prepare('SELECT sum(count) AS n FROM survey_offers').first('n')).toBeGreaterThan(0),
    )
    const form = await maria.page(href.replaceAll('&amp;', '&'))
    expect(textOf(form)).toContain('OMB Approval 0960-0000 · Expiration Date 12/31/2099')
    expect(textOf(form)).toContain('This increased my trust.')
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? ''
    const fields = { id: field('id'), answer: field('answer'), version: field('version'), language: 'en' }
    expect((await maria.post('/survey/ssa', fields)).status).toBe(422)
    for (let i = 0; i < 2; i++)
      expect(textOf(await (await maria.post('/survey/ssa', { ...fields, trust: '0' })).text())).toContain(
        'What could be better?',
      )
    const more = { id: fields.id, language: 'en', driver: ['ease'], comment: 'call me at 202-555-0143' }
    expect(textOf(await (await maria.post('/survey/ssa/more', more)).text())).toContain('We took out something')
    await maria.post('/survey/ssa/more', { ...more, driver: [], comment: 'no' })
    const { results } = await DB.prepare(
      'SELECT question_1, negative_ease, positive_ease, negative_humanity, question_4, answer_id, channel FROM survey_responses',
    ).all()
    expect(results).toEqual([
      {
        ...{ question_1: 0, negative_ease: 1, positive_ease: 0, negative_humanity: null },
        ...{ question_4: expect.stringMatching(/^call me at \[.*\]$/), answer_id: 'lost-card', channel: 'page' },
      },
    ])
  })

  it('comes with the first reply of an isolate that has shown its page', async () => {
    await askIn(rosa, FORM)
    const maria = new Browser()
    const prepare = DB.prepare.bind(DB)
    maria.bindings = { RATE_LIMITS: 'off', DB: { prepare, batch: DB.batch.bind(DB), exec: DB.exec.bind(DB) } }
    await maria.page('/ask')
    await new Promise((done) => setTimeout(done, 100))
    expect(await reply(maria)).toContain('/survey/ssa')
  })

  it('counts who changes their mind once, with the last word, until the boxes are sent', async () => {
    await askIn(rosa, FORM)
    const anyone = new Browser()
    const id = crypto.randomUUID()
    await anyone.post('/survey/ssa', { id, language: 'en', trust: '0' })
    const second = await anyone.post('/survey/ssa', { id, language: 'en', trust: '1' })
    expect(textOf(await second.text())).toContain('What went well?')
    await anyone.post('/survey/ssa/more', { id, language: 'en', driver: ['ease'], comment: '' })
    await anyone.post('/survey/ssa', { id, language: 'en', trust: '0' })
    const { results } = await DB.prepare('SELECT question_1, positive_ease, negative_ease FROM survey_responses').all()
    expect(results).toEqual([{ question_1: 1, positive_ease: 1, negative_ease: 0 }])
  })

  it('makes no row of an answer that is not here, nor of a version that never was', async () => {
    await askIn(rosa, FORM)
    const anyone = new Browser()
    for (const of of ['answer=made-up&version=1', 'answer=lost-card&version=999', 'answer=lost-card&version=1'])
      await anyone.page(`/survey/ssa?${of}`)
    const { results } = await DB.prepare('SELECT answer_id, count FROM survey_offers ORDER BY answer_id').all()
    expect(results).toEqual([
      { answer_id: '', count: 2 },
      { answer_id: 'lost-card', count: 1 },
    ])
  })

  it('does not come twice to the same device, and leaves nothing on a public screen', async () => {
    await askIn(rosa, FORM)
    const maria = await reader()
    expect(await reply(maria)).toContain('/survey/ssa')
    expect(maria.cookies.get('one-stop-survey')).toBe('offered')
    expect(await reply(maria)).not.toContain('/survey/ssa')
    maria.cookies.clear()
    for (let i = 0; i < 2; i++) expect(await reply(maria, '/ask?kiosk=1')).toContain('/survey/ssa')
    expect(maria.cookies.size).toBe(0)
  })

  it.each([
    ['in danger', {}, 'i lost my social security card and want to kill myself'],
    ['after a sensitive answer', { sensitive: 'lost-card' }, ASK.question],
    ['where the number has run out', { expires: '2026-01-01' }, ASK.question],
    ['without a number', { omb: '', expires: '' }, ASK.question],
    ['where it is off', { isOn: '' }, ASK.question],
    ['where none is drawn', { share: '0' }, ASK.question],
  ])('does not come %s', async (_, change, question) => {
    await askIn(rosa, { ...FORM, ...change })
    const maria = await reader()
    expect(await reply(maria, '/ask', question)).not.toContain('/survey/ssa')
  })

  it('is refused at its own address where nobody is asked, and speaks Spanish where it is', async () => {
    const anyone = new Browser()
    expect(textOf(await anyone.page('/survey/ssa', 404))).toContain('There is no survey here now')
    await askIn(rosa, { ...FORM, scale: 'likert5' })
    const text = textOf(await anyone.page('/survey/ssa?language=es'))
    expect(text).toContain('Confío más. 1: Totalmente en desacuerdo 2: En desacuerdo')
    expect(text).toContain('Aprobación de OMB 0960-0000')
    expect(await DB.prepare('SELECT language, count FROM survey_offers').first()).toEqual({ language: 'es', count: 1 })
  })
})
