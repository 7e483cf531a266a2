import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, refusal, textOf, writer } from '../../../test/worker/browser.ts'
import { deploymentEnv, snapshotBytes } from '../../../test/worker/deployment.ts'
import worker from '../../index.ts'
import { followPublications } from '../../shopper/follow-publications.ts'
import { ownShop } from '../../shopper/own-shop.ts'
import { beginRound, continueRound } from '../../shopper/run-round.ts'

const { DB } = env
const TABLES = [
  'shopper_rounds',
  'shopper_results',
  'shopper_publications',
  'shopper_visits',
  'answers',
  'answer_versions',
]
const CASE = { language: 'en', manner: ['plain'], not: [], path: [], agreed: { by: 'Test team', on: '2026-11-29' } }
const SET = {
  pages: ['https://elsewhere.example/'],
  cases: [
    { ...CASE, id: 'bears', question: 'where do bears sleep', facts: ['1-844-872-4681'] },
    { ...CASE, id: 'parrots', question: 'can my parrot fly a plane', facts: ['1-999-999-9999'] },
  ],
}
let queued: unknown[] = []
const assets = {
  async fetch(input: RequestInfo | URL) {
    return String(input).endsWith('shopper.json') ? Response.json(SET) : new Response(await snapshotBytes())
  },
}
const bindings = () => ({
  ASSETS: assets,
  LOG: { send: async (one: unknown) => void queued.push(one) },
  SIGN_IN: 'none',
})
function own() {
  const bound = deploymentEnv(bindings())
  const shop = ownShop(bound, createExecutionContext(), worker.fetch)
  if (!shop) throw new Error('settings')
  return { bound, shop }
}

let rex: Browser
beforeEach(async () => {
  queued = []
  await DB.batch(TABLES.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  rex = await person('Rex')
})
async function person(name: string): Promise<Browser> {
  const who = await writer(name, { role: 'reviewer', agency: 'usagov' })
  who.bindings = { ...who.bindings, ASSETS: assets }
  return who
}
const shown = async (who = rex) => textOf(await who.page('/desk/shopper'))
const MINUTE = 60_000

describe('a round', () => {
  it('is asked by the deployment itself, some cases a minute, and leaves nothing in the log', async () => {
    const { bound, shop } = own()
    await beginRound(bound, new Date())
    await continueRound(bound, shop, new Date())
    const text = await shown()
    expect(text).toMatch(/bears right right right off off right right n\/a n\/a n\/a n\/a/)
    expect(text).toMatch(/parrots incomplete lacks: 1-999-999-9999/)
    expect(text).toContain('5 replies are not right; 0 cases differ between channels.')
    expect(queued).toEqual([])
  })

  it('stands in the history with its sums, and no second one begins beside one under way', async () => {
    const { bound, shop } = own()
    await beginRound(bound, new Date())
    await beginRound(bound, new Date())
    expect(await shown()).toContain('Under way: 0 of 2 cases asked.')
    await continueRound(bound, shop, new Date())
    expect((await shown()).match(/History Begun Right Not right Stale .* 5 5 0/)).not.toBeNull()
    const rounds = await DB.prepare('SELECT count(*) AS n FROM shopper_rounds').first<{ n: number }>()
    expect(rounds?.n).toBe(1)
  })

  it('says what there is before the first, and can be begun by who publishes', async () => {
    expect(await shown()).toContain('Nothing has been asked yet.')
    expect(await rex.go('/desk/shopper/rounds')).toBe('/desk/shopper')
    expect(await shown()).toContain('Under way: 0 of 2')
    const reader = await writer('Rita', { role: 'reader' })
    expect((await reader.post('/desk/shopper/rounds')).status).toBe(403)
  })

  it('is told in Spanish too', async () => {
    await rex.get('/desk/language/es')
    expect(await shown()).toContain('Todavía no se ha preguntado nada.')
  })
})

describe('a publication', () => {
  const publish = (version: number, at: Date) =>
    DB.batch([
      DB.prepare(
        `INSERT INTO answers (id, language, agency, title, state, version, review_by) VALUES ('lost-card', 'en', 'ssa', 'x', 'published', ?, '2027-01-01')`,
      ).bind(version),
      DB.prepare(
        `INSERT INTO answer_versions (id, language, version, title, markdown, author, created_at) VALUES ('lost-card', 'en', ?, 'x', '', 'Maria', ?)`,
      ).bind(version, at.toISOString()),
    ])

  it('that channels do not show after five minutes is work for who publishes; before, it is not', async () => {
    const at = new Date(Date.now() - 4 * MINUTE)
    await publish(2, at) // what is served is version 1
    expect(await followPublications(DB, own().shop, () => new Date())).toBe(1)
    const home = async () => textOf(await rex.page('/desk'))
    expect(await home()).not.toContain('not in every channel')
    await DB.prepare('UPDATE shopper_publications SET published_at = ?')
      .bind(new Date(Date.now() - 6 * MINUTE).toISOString())
      .run()
    expect(await home()).toMatch(
      /1 text is not in every channel yet lost-card version 2, missing in widget, page, kiosk/,
    )
    expect(textOf(await (await writer('Wanda', { role: 'writer', agency: 'ssa' })).page('/desk'))).not.toContain(
      'not in every',
    )
  })

  it('that no channel had in its day is told beside the times: it is in none of them', async () => {
    await publish(2, new Date(Date.now() - MINUTE))
    await followPublications(DB, own().shop, () => new Date())
    expect(await shown()).not.toContain('never was')
    const before = new Date(Date.now() - 25 * 60 * MINUTE).toISOString()
    await DB.prepare('UPDATE shopper_publications SET published_at = ?').bind(before).run()
    expect(await shown()).toContain('No publication was seen in every channel yet. 1 publication never was.')
  })

  it('that is everywhere counts with the time that it took', async () => {
    await publish(2, new Date(Date.now() - MINUTE))
    await followPublications(DB, own().shop, () => new Date())
    // A version that is served already stands for one whose channels have caught up.
    await DB.prepare('UPDATE shopper_publications SET version = 1').run()
    await DB.prepare('UPDATE answers SET version = 1').run()
    expect(await followPublications(DB, own().shop, () => new Date())).toBe(0)
    expect(await shown()).toContain('Only 1 publication in 90 days: too few to say how long it takes.')
  })
})

describe('a visit', () => {
  const visit = { case: 'bears', channel: 'phone', day: '2026-11-28', rating: 'right' }

  it('has a card with what to ask and the key', async () => {
    const card = textOf(await rex.page('/desk/shopper/card?case=bears'))
    expect(card).toMatch(/Ask where do bears sleep Must be said ☐ That there is no answer yet.*☐ 1-844-872-4681/)
    expect(card).toContain('Key agreed by Test team')
  })

  it('is rated by a second person who does not see the first rating, once', async () => {
    await rex.go('/desk/shopper/visits', visit)
    const tom = await person('Tom')
    expect(await shown(tom)).toMatch(/bears by phone .* shown once both have rated/)
    const [row] = (await DB.prepare('SELECT id FROM shopper_visits').all<{ id: string }>()).results
    const path = `/desk/shopper/visits/${row?.id}`
    expect(await refusal(await rex.post(path, { rating: 'right' }))).toEqual([403, 'Somebody else must approve this'])
    await tom.go(path, { rating: 'incomplete' })
    expect(await refusal(await tom.post(path, { rating: 'right' }))).toEqual([409, 'This changed meanwhile'])
    expect(await shown()).toMatch(
      /Both said the same of 0 of 1 visit \(0%\)\. Cohen’s kappa: 0\.00 .* Fewer than 30 visits/,
    )
  })

  it('without a rating, or of a case that is not there, is not taken', async () => {
    expect((await rex.post('/desk/shopper/visits', { ...visit, rating: '' })).status).toBe(422)
    expect((await rex.post('/desk/shopper/visits', { ...visit, case: 'nope' })).status).toBe(422)
  })

  it('on a day that has not come is not taken', async () => {
    expect((await rex.post('/desk/shopper/visits', { ...visit, day: '2999-01-01' })).status).toBe(422)
  })
})
