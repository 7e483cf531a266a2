import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ask, call } from '../../../test/worker/api-caller.ts'
import { Browser, textOf } from '../../../test/worker/browser.ts'
import { FORM, idOf, nothingPromised, published } from '../../desk/standards/testing/promised.ts'
import { writeResult } from '../../store/standards/standards.ts'
import { post } from '../phone/testing/provider.ts'

const { DB } = env
const NOW = new Date('2027-02-10T12:00:00Z')
let rosa: Browser
beforeEach(async () => {
  rosa = await nothingPromised()
})

describe('the public page of promises', () => {
  it('shows promise, measure, target, result and the miss with its reason, in both languages; no draft', async () => {
    const anyone = new Browser()
    await rosa.go('/desk/standards', FORM)
    expect(textOf(await anyone.page('/standards/ssa'))).toContain('No promise is published yet.')
    expect(textOf(await anyone.page('/standards'))).toContain('No promise is published yet.')
    await DB.prepare(`UPDATE standards SET state = 'published', since = '2026-07-01', approved_by = 'Sam'`).run()
    await writeResult(DB, await idOf(), { period: '2026-Q4', count: 30, total: 60, met: 'no', who: 'One Stop' }, NOW)
    const text = textOf(await anyone.page('/standards/ssa'))
    expect(text).toContain('We answer in 10 days. Target: at least 90% within 10 working days')
    expect(text).toContain('2026-Q4 Not met The reason has not been given yet. 50% (30 of 60)')
    const spanish = textOf(await anyone.page('/standards/ssa?language=es'))
    expect(spanish).toContain('Respondemos en 10 días.')
    expect(spanish).toMatch(/2026-Q4 No cumplida Todavía no se ha dado la razón\. 50\s?% \(30 de 60\)/)
    expect(textOf(await anyone.page('/standards'))).toContain('Social Security')
    expect((await anyone.get('/standards/nobody')).status).toBe(404)
  })

  it('gives away no number of people under ten', async () => {
    await published(rosa, { source: 'receipts-in-time' })
    await writeResult(DB, await idOf(), { period: '2027-Q1', count: 95, total: 100, met: 'yes', who: 'One Stop' }, NOW)
    const anyone = new Browser()
    for (const text of [
      textOf(await anyone.page('/standards/ssa')),
      textOf(await rosa.page('/desk/standards?agency=ssa')),
    ]) {
      expect(text).toContain('> 90%')
      expect(text).not.toMatch(/95 of 100|95 %|95% \(/)
    }
  })

  it('is pointed to where somebody waits for an answer', async () => {
    await published(rosa)
    const anyone = new Browser()
    const ask = { question: 'best pizza in the whole town', agency: 'ssa', language: 'en' }
    await vi.waitFor(async () => {
      anyone.bindings = {
        RATE_LIMITS: 'off',
        DB: anyone.bindings?.DB ?? { prepare: DB.prepare.bind(DB), batch: DB.batch.bind(DB), exec: DB.exec.bind(DB) },
      }
      expect(textOf(await (await anyone.post('/ask', ask)).text())).toContain(
        'We promise: We answer in 10 days. All our promises',
      )
    })
  })

  it('comes with a reply that gives a receipt, in the reader’s language, and with the receipt while it waits', async () => {
    await published(rosa)
    const DB = { prepare: env.DB.prepare.bind(env.DB), batch: env.DB.batch.bind(env.DB) }
    const question = 'best pizza in the whole town'
    const asked = (text: string) => ask({ question: text, agency: 'ssa' }, { DB })
    await vi.waitFor(async () =>
      expect((await asked(question)).body.promise).toEqual({
        ...{ text: 'We answer in 10 days.', language: 'en', url: '/standards/ssa' },
      }),
    )
    expect((await asked('la mejor pizza de todo el pueblo')).body.promise.url).toBe('/standards/ssa?language=es')
    expect((await ask({ question, agency: 'usagov' }, { DB })).body).not.toHaveProperty('promise')
    await env.DB.prepare(
      `INSERT INTO receipts (code, question_id, text, language, agency, created_at) VALUES ('CCCC-CCC0', 'q', 'x', 'en', 'ssa', '2026-11-01')`,
    ).run()
    expect((await call('/api/receipts/CCCC-CCC0', {}, { DB })).body).toMatchObject({
      state: 'waiting',
      promise: { text: 'We answer in 10 days.' },
    })
    const anyone = new Browser()
    anyone.bindings = { RATE_LIMITS: 'off', DB }
    expect(textOf(await (await anyone.post('/receipts', { code: 'CCCC-CCC0' })).text())).toContain(
      'We promise: We answer in 10 days. All our promises',
    )
    expect(textOf(await anyone.page('/a/lost-card/print'))).toContain(
      'We promise: We answer in 10 days. localhost:8787/standards/ssa',
    )
  })
  it('stands with the first contact of its agency, where somebody looks for whom to reach', async () => {
    await published(rosa)
    const DB = { prepare: env.DB.prepare.bind(env.DB), batch: env.DB.batch.bind(env.DB) }
    const promise = { text: 'We answer in 10 days.', language: 'en', url: '/standards/ssa' }
    const agency = async () => (await call('/api/agencies/ssa', {}, { DB })).body.contacts
    await vi.waitFor(async () => expect((await agency())[0].promise).toEqual(promise))
    expect((await agency())[1]).not.toHaveProperty('promise')
    const anyone = new Browser()
    anyone.bindings = { RATE_LIMITS: 'off', DB }
    expect(await anyone.page('/g/ssa')).toContain('<a href="/standards/ssa">We answer in 10 days.</a>')
  })

  it('is said with a receipt that is looked up by text message', async () => {
    await published(rosa)
    const DB = { prepare: env.DB.prepare.bind(env.DB), batch: env.DB.batch.bind(env.DB) }
    await env.DB.prepare(
      `INSERT INTO receipts (code, question_id, text, language, agency, created_at) VALUES ('CCCC-CCC1', 'q', 'x', 'en', 'ssa', '2026-11-01')`,
    ).run()
    let sent = 0
    await vi.waitFor(async () => {
      const fields = { From: '+12025550155', Body: 'CCCC-CCC1', MessageSid: `SM-promise-${sent++}` }
      expect((await post('/channels/text', fields, { DB })).body).toContain('We answer in 10 days.')
    })
  })
})
