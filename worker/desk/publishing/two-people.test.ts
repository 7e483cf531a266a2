import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type Browser,
  deskAssets,
  draftForm,
  LOST_CARD,
  RIGHT_FORM,
  seedLostCard,
  textOf,
  writer,
} from '../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import { publishVersion } from '../../store/answers/publication.ts'
import { runPlans } from './run-plans.ts'

const DAY_MS = 86_400_000
const LIVE = '/desk/answers/lost-card/en'
let ada: Browser
let rosa: Browser
let sam: Browser
beforeEach(async () => {
  const tables = ['drafts', 'plans', 'answers', 'answer_versions', 'agency_rules']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  ada = await writer('Ada', { role: 'admin' })
  await ada.go('/desk/agencies/ssa', { two: 'yes' })
  rosa = await writer('Rosa')
  sam = await writer('Sam')
})

const comma = { body: `${RIGHT_FORM.body},` }
const published = () => env.DB.prepare(`SELECT count(*) AS n FROM answers WHERE id = 'baby-card'`).first<number>('n')
const writersOf = (path: string) =>
  env.DB.prepare('SELECT writers FROM drafts WHERE id = ?').bind(path.split('/').at(-1)).first<string>('writers')
const inDays = (days: number) => `${new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)}T09:00`

/** A draft that Rosa wrote and in which Sam put a comma. */
async function commaBySam(): Promise<string> {
  const draft = await rosa.go('/desk/drafts')
  await rosa.go(draft, draftForm(1, { do: 'save' }))
  await sam.go(draft, draftForm(2, { ...comma, do: 'save' }))
  return draft
}

describe('an agency that wants two people', () => {
  it('says so in its list', async () => {
    expect(textOf(await ada.page('/desk/agencies'))).toMatch(
      /USAGov @usagov One person is enough .* Social Security @ssa Two people needed/,
    )
  })

  it('has no text published by who wrote it, but by somebody else', async () => {
    const draft = await rosa.go('/desk/drafts')
    const alone = await rosa.post(draft, draftForm(1, { do: 'publish' }))
    expect([alone.status, textOf(await alone.text())]).toEqual([403, expect.stringContaining('wants somebody else')])
    expect(await published()).toBe(0)
    await sam.go(draft, draftForm(2, { do: 'publish' }))
    expect(await published()).toBe(1)
  })

  it('has none published by who wrote it and let somebody else save last', async () => {
    const draft = await commaBySam()
    expect((await rosa.post(draft, draftForm(3, { ...comma, do: 'publish' }))).status).toBe(403)
    expect(await published()).toBe(0)
  })

  it('counts a reviewer who changes a word as a writer', async () => {
    const draft = await commaBySam()
    expect((await sam.post(draft, draftForm(3, { ...comma, do: 'publish' }))).status).toBe(403)
    expect(await published()).toBe(0)
  })

  it('holds admins to it too, also where they overrule the gate', async () => {
    const draft = await ada.go('/desk/drafts')
    await ada.go(draft, draftForm(1, { do: 'save' }))
    expect((await ada.post(`${draft}/overrule`, { revision: '2', reason: 'It is right' })).status).toBe(403)
  })

  it('lets whoever only opened a draft, or only said when it goes live and why, approve it', async () => {
    const draft = await rosa.go('/desk/drafts')
    await sam.go(draft, draftForm(1, { do: 'save' }))
    await rosa.go(draft, draftForm(2, { note: 'Fees of May', from: inDays(2), do: 'publish' }))
    expect(await writersOf(draft)).toBe('["Sam"]')
    expect(await env.DB.prepare('SELECT who FROM plans').first('who')).toBe('Rosa')
  })

  it('keeps the writers of a draft that is discarded and restored, and begins anew with a new draft', async () => {
    const old = await commaBySam()
    await sam.go(`${old}/discard`)
    await rosa.go(`${old}/restore`)
    expect(await writersOf(old)).toBe('["Rosa","Sam"]')
    expect(await writersOf(await rosa.go('/desk/drafts'))).toBe('[]')
  })

  it('is the agency that owns what is live as well as the one a draft names', async () => {
    const draft = await rosa.go(`${LIVE}/edit`)
    const moved = draftForm(1, { agency: 'usagov', baseVersion: '1', do: 'publish' })
    expect((await rosa.post(draft, moved)).status).toBe(403)
  })

  it('can go back to one', async () => {
    await ada.go('/desk/agencies/ssa', { two: 'no' })
    await rosa.go(await rosa.go('/desk/drafts'), draftForm(1, { do: 'publish' }))
    expect(await published()).toBe(1)
    expect((await ada.post('/desk/agencies/none', { two: 'yes' })).status).toBe(404)
  })
})

describe('the page of a draft', () => {
  it('has no button to publish for who wrote in it, and says why, in English and Spanish', async () => {
    const draft = await commaBySam()
    const html = await rosa.page(draft)
    expect(html).not.toContain('value="publish"')
    expect(textOf(html)).toContain('You wrote in this draft, and its agency wants somebody else to approve it.')
    await rosa.get('/desk/language/es?to=/desk/answers')
    expect(textOf(await rosa.page(draft))).toContain('Usted escribió en este borrador')
    expect(await ada.page(draft)).toContain('value="publish"')
  })

  it('says who began it and who saved last', async () => {
    expect(textOf(await ada.page(await commaBySam()))).toMatch(/begun by Rosa · saved by Sam on/)
  })
})

describe('a text approved for a time to come', () => {
  it('is not approved by who wrote in it', async () => {
    const draft = await commaBySam()
    expect((await rosa.post(draft, draftForm(3, { ...comma, from: inDays(2), do: 'publish' }))).status).toBe(403)
  })

  it('is held back where the rule came after its writer approved it', async () => {
    await ada.go('/desk/agencies/ssa', { two: 'no' })
    const draft = await rosa.go('/desk/drafts')
    await rosa.go(draft, draftForm(1, { from: inDays(2), do: 'publish' }))
    await ada.go('/desk/agencies/ssa', { two: 'yes' })
    const later = new Date(Date.now() + 3 * DAY_MS)
    await runPlans(deploymentEnv({ ASSETS: deskAssets() }), createExecutionContext(), later)
    expect(await published()).toBe(0)
    expect(textOf(await rosa.page(draft))).toContain('Who approved it had written in it')
  })
})

describe('a translation', () => {
  it('is not approved by who wrote it and let somebody else save last', async () => {
    const spanish = LOST_CARD.replace('language: en', 'language: es')
    const version = {
      id: 'lost-card',
      language: 'es',
      version: 1,
      agency: 'ssa',
      title: 'x',
      markdown: spanish,
    } as const
    const rest = { reviewBy: '2027-05-01', author: 'Card team', note: '', action: 'answer-published' } as const
    await publishVersion(env.DB, { ...version, ...rest, writers: [] }, new Date())
    const page = '/desk/translations/lost-card/es'
    const text = { title: 'Mi tarjeta', body: 'Pídala por internet.', asked: '', translates: '1' }
    const shown = await rosa.go(page, { ...text, draft: '', revision: '0' })
    const draft = shown.replace(/\?.*/, '')
    await sam.go(page, { ...text, body: 'Pídala, por internet.', draft: draft.split('/').at(-1) ?? '', revision: '1' })
    expect(await writersOf(draft)).toBe('["Rosa","Sam"]')
    expect(await rosa.page(draft)).not.toContain('value="publish"')
  })
})

describe('going back to an old version', () => {
  /** Version 2, which Rosa wrote and Ada approved, and version 3, which Sam wrote and Ada approved. */
  beforeEach(async () => {
    for (const [base, browser] of [rosa, sam].entries()) {
      const draft = await browser.go(`${LIVE}/edit`)
      const text = { id: '', title: `How do I replace it, ${base}?`, baseVersion: String(base + 1) }
      await browser.go(draft, draftForm(1, { ...text, do: 'save' }))
      await ada.go(draft, draftForm(2, { ...text, do: 'publish' }))
    }
  })
  const back = (browser: Browser, version: string, live: string) =>
    browser.post(`${LIVE}/roll-back`, { version, live, reason: 'It was right' })

  it('is not for who wrote in that version, and its page says why', async () => {
    expect((await back(rosa, '2', '3')).status).toBe(403)
    const html = await rosa.page(`${LIVE}?version=2`)
    expect(html).not.toContain('/roll-back"')
    expect(textOf(html)).toContain('You wrote in this version, and its agency wants somebody else to approve it.')
  })

  it('is for somebody else, and what is published again keeps its writers', async () => {
    expect((await back(sam, '2', '3')).status).toBe(303)
    await back(ada, '3', '4')
    expect((await back(rosa, '4', '5')).status).toBe(403)
  })
})
