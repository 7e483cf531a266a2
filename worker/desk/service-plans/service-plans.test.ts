import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, refusal, seedLostCard, textOf, writer } from '../../../test/worker/browser.ts'
import { DOCUMENT_SECTIONS } from '../../measures/index.ts'
import { planYears } from './measure-plan.ts'

const { DB } = env
const [YEAR = 0] = planYears(new Date())

/** All sections, finished, but for what is changed. */
function words(change: Record<string, string> = {}): Record<string, string> {
  const whole = DOCUMENT_SECTIONS.flatMap((section) => [
    [`${section}-en`, `We say of ${section}.`],
    [`${section}-es`, `Decimos de ${section}.`],
  ])
  return { ...Object.fromEntries(whole), ...change }
}

const stateOf = (id: string) => DB.prepare('SELECT state FROM service_plans WHERE id = ?').bind(id).first('state')

let rosa: Browser
let sam: Browser
beforeEach(async () => {
  await DB.prepare('DROP TRIGGER IF EXISTS standard_results_are_kept').run()
  const tables = [
    'service_plans',
    'standard_results',
    'standards',
    'channel_counts',
    'trainings',
    'lessons',
    'gaps',
    'gap_weeks',
  ]
  await DB.batch([...tables, 'answers', 'answer_versions'].map((table) => DB.prepare(`DELETE FROM ${table}`)))
  rosa = await writer('Rosa', { role: 'writer', agency: 'ssa' })
  sam = await writer('Sam', { role: 'reviewer', agency: 'ssa' })
})

/** Begins a plan as Rosa. */
async function begun(from = 'template'): Promise<string> {
  const to = await rosa.go('/desk/service-plans', { agency: 'ssa', year: String(YEAR), from })
  return to.split('/').at(-1) ?? ''
}

/** A plan that Rosa wrote and Sam approved. */
async function published(change: Record<string, string> = {}): Promise<string> {
  const id = await begun()
  await rosa.go(`/desk/service-plans/${id}`, { ...words(change), revision: '1' })
  await sam.go(`/desk/service-plans/${id}/publish`, { do: 'publish', revision: '2' })
  return id
}

describe('a customer service plan', () => {
  it('begins with the template, which names what is to be filled in, and is not published so', async () => {
    const id = await begun()
    const html = await rosa.page(`/desk/service-plans/${id}`)
    expect(html).toContain('[Name and title of the senior official]')
    expect(textOf(html)).not.toContain('Approve and publish with')
    expect(textOf(await sam.page(`/desk/service-plans/${id}`))).toContain('Not finished yet')
    expect((await sam.post(`/desk/service-plans/${id}/publish`, { revision: '1' })).status).toBe(422)
    expect(await stateOf(id)).toBe('draft')
    expect(await begun()).toBe(id)
  })

  it('is approved by nobody who wrote in it, in the table too', async () => {
    const id = await begun()
    await rosa.go(`/desk/service-plans/${id}`, { ...words(), revision: '1' })
    await sam.go(`/desk/service-plans/${id}`, { ...words(), revision: '2' })
    expect(textOf(await sam.page(`/desk/service-plans/${id}`))).toContain('You wrote in it: someone else approves it.')
    expect((await sam.post(`/desk/service-plans/${id}/publish`, { revision: '3' })).status).toBe(403)
    const byHand = DB.prepare(`UPDATE service_plans SET state = 'published', published_by = 'Sam'`).run()
    await expect(byHand).rejects.toThrow(/does not approve/)
    const ana = await writer('Ana', { role: 'reviewer', agency: 'ssa' })
    await ana.go(`/desk/service-plans/${id}/publish`, { do: 'publish', revision: '3' })
    expect(await stateOf(id)).toBe('published')
  })

  it('is for the agency’s own writers and reviewers', async () => {
    const id = await begun()
    const uma = await writer('Uma', { role: 'reviewer', agency: 'usagov' })
    const rae = await writer('Rae', { role: 'reader' })
    for (const other of [uma, rae]) {
      expect((await other.post('/desk/service-plans', { agency: 'ssa', year: String(YEAR) })).status).toBe(403)
      expect((await other.post(`/desk/service-plans/${id}`, { ...words(), revision: '1' })).status).toBe(403)
      expect((await other.post(`/desk/service-plans/${id}/publish`, { revision: '1' })).status).toBe(403)
    }
    expect((await rosa.post(`/desk/service-plans/${id}/publish`, { revision: '1' })).status).toBe(403)
  })

  it('keeps on the page what somebody typed while another saved, and publishes only what was read', async () => {
    const id = await begun()
    await rosa.go(`/desk/service-plans/${id}`, { ...words(), revision: '1' })
    const response = await rosa.post(`/desk/service-plans/${id}`, {
      ...words({ 'culture-en': 'Mine.' }),
      revision: '1',
    })
    expect([response.status, (await response.text()).includes('Mine.')]).toEqual([409, true])
    const stale = await sam.post(`/desk/service-plans/${id}/publish`, { revision: '1' })
    expect(await refusal(stale)).toEqual([409, 'This changed meanwhile'])
    expect(await stateOf(id)).toBe('draft')
  })

  it('can be neither saved nor approved from a page that shows what was never saved', async () => {
    const id = await begun()
    await rosa.go(`/desk/service-plans/${id}`, { ...words(), revision: '1' })
    const ana = await writer('Ana', { role: 'reviewer', agency: 'ssa' })
    const whole = textOf(await ana.page(`/desk/service-plans/${id}`))
    expect(whole).toMatch(/Save .*Approve and publish/)
    const stale = await ana.post(`/desk/service-plans/${id}`, { ...words({ 'culture-en': 'Mine.' }), revision: '1' })
    const text = textOf(await stale.text())
    expect(text).not.toContain('Approve and publish')
    expect(text).not.toMatch(/Mine\..* Save /)
  })

  it('is put away as it was read, with one line of the trail, and not what somebody saved since', async () => {
    const id = await begun()
    await rosa.go(`/desk/service-plans/${id}`, { ...words(), revision: '1' })
    const discard = (revision: string) => sam.post(`/desk/service-plans/${id}/publish`, { do: 'discard', revision })
    expect((await discard('1')).status).toBe(409)
    expect(await stateOf(id)).toBe('draft')
    expect((await discard('2')).status).toBe(303)
    expect(await stateOf(id)).toBe('discarded')
    const lines = DB.prepare(`SELECT count(*) AS n FROM audit WHERE target = ? AND action = 'service-plan-discarded'`)
    expect(await lines.bind(`service-plan:${id}`).first('n')).toBe(1)
  })

  it('is never changed once it is published; a revision takes its place and it stays readable at the desk', async () => {
    const first = await published()
    const change = DB.prepare(`UPDATE service_plans SET words = '{}' WHERE id = ?`).bind(first).run()
    await expect(change).rejects.toThrow(/never changed/)
    expect((await rosa.post(`/desk/service-plans/${first}`, { ...words(), revision: '2' })).status).toBe(409)
    const second = await begun(first)
    expect(await rosa.page(`/desk/service-plans/${second}`)).toContain('We say of culture.')
    await rosa.go(`/desk/service-plans/${second}`, { ...words({ 'culture-en': 'New.' }), revision: '1' })
    await sam.go(`/desk/service-plans/${second}/publish`, { do: 'publish', revision: '2' })
    expect([await stateOf(first), await stateOf(second)]).toEqual(['replaced', 'published'])
    expect(textOf(await rosa.page(`/plans/ssa/${YEAR}`))).toContain('New.')
    expect(textOf(await rosa.page('/desk/service-plans?agency=ssa'))).toContain('and replaced since')
    const trail = await DB.prepare(`SELECT action FROM audit WHERE target = ? ORDER BY id`)
      .bind(`service-plan:${second}`)
      .all()
    expect(trail.results.map(({ action }) => action)).toEqual([
      'service-plan-begun',
      'service-plan-saved',
      'service-plan-published',
    ])
  })
})

describe('the plans of an agency', () => {
  it('have what is published before what it replaced on the same day, told apart where a plan is begun', async () => {
    await published()
    await published()
    await DB.prepare(`UPDATE service_plans SET id = state`).run()
    await DB.prepare(`UPDATE service_plans SET id = 'a' WHERE id = 'replaced'`).run()
    const html = await rosa.page('/desk/service-plans?agency=ssa')
    const options = [...html.matchAll(/<option value="(\w+)">Plan for fiscal year \d+\. ([^<]*)</g)]
    expect(options.map(([, id, state]) => [id, state?.includes('replaced since')])).toEqual([
      ['published', false],
      ['a', true],
    ])
  })
})

describe('the public page of a plan', () => {
  it('has every section with what the law it comes from is, in both languages, and the report by itself', async () => {
    await published({ 'culture-es': '', 'initiative-en': 'Two steps:\n\n- <b>one</b>\n- two' })
    const html = await rosa.page(`/plans/ssa/${YEAR}`)
    expect(textOf(html)).toMatch(/Who our customers are E\.O\. 12862 § 1\(a\) .*We say of customers\./)
    expect(html).toContain('<li>&lt;b&gt;one&lt;/b&gt;</li><li>two</li>')
    expect(textOf(html)).not.toContain('We say of plain-next.')
    expect(textOf(await rosa.page(`/plans/ssa/${YEAR}/plain-writing`))).toContain('We say of plain-next.')
    const spanish = await rosa.page(`/plans/ssa/${YEAR}?language=es`)
    expect(spanish).toContain('<p>Decimos de customers.</p>')
    expect(spanish).toContain('<div lang="en"><p>We say of culture.</p></div>')
    expect(textOf(await rosa.page('/plans'))).toContain('Social Security')
    expect(textOf(await rosa.page('/plans/ssa'))).toContain(`for fiscal year ${YEAR}`)
  })

  it('shows no draft, no other year and no other agency', async () => {
    await begun()
    for (const path of [`/plans/ssa/${YEAR}`, '/plans/ssa/1999', '/plans/nobody', `/plans/usagov/${YEAR}`])
      await rosa.page(path, 404)
    expect(textOf(await rosa.page('/plans/ssa'))).toContain('No plan is published yet.')
  })

  it('is read by itself: a plan that cannot be read takes no other page with it', async () => {
    await published()
    await DB.prepare(
      `INSERT INTO service_plans (id, agency, year, state, words, writers, saved_by, saved_at)
       VALUES ('broken', 'ssa', 1999, 'published', '{', '[]', 'Ana', 'x')`,
    ).run()
    expect(textOf(await rosa.page(`/plans/ssa/${YEAR}`))).toContain('We say of customers.')
    expect(textOf(await rosa.page('/plans/ssa'))).toContain('for fiscal year 1999')
    expect(textOf(await rosa.page('/plans'))).toContain('Social Security')
  })

  it('tells no number of people of a training that few took, and none from which it could be worked out', async () => {
    const add = (id: string, people: number) =>
      DB.prepare(
        `INSERT INTO trainings (id, agency, day, title, kind, people, hours, made_by, made_at)
         VALUES (?1, 'ssa', ?2, 'About ' || ?1, 'spanish', ?3, 2, 'Ana', 'x')`,
      ).bind(id, `${YEAR - 1}-03-01`, people)
    const texts = async () => {
      const [plan, report] = [`/plans/ssa/${YEAR}`, `/plans/ssa/${YEAR}/plain-writing`]
      return [textOf(await rosa.page(plan)), textOf(await rosa.page(report))]
    }
    await DB.batch([add('many', 24), add('few', 7)])
    await published()
    const [culture, table] = await texts()
    expect(culture).toContain('2 trainings with more than 24 people')
    expect(table).toMatch(/About few .* 2026 < 10 2 About many .* 2026 24 2/)
    await add('also-few', 6).run()
    await published()
    expect((await texts())[0]).toContain('3 trainings with 37 people')
    await DB.prepare(`DELETE FROM trainings WHERE id <> 'few'`).run()
    await published()
    expect((await texts())[0]).toContain('1 training with fewer than 10 people')
  })

  it('keeps the figures of the day on which it was published', async () => {
    await seedLostCard()
    await published()
    const before = textOf(await rosa.page(`/plans/ssa/${YEAR}`))
    expect(before).toMatch(/We have 1 answer in .*Of the English ones 0% are in Spanish too/)
    await DB.prepare(`UPDATE answers SET state = 'archived'`).run()
    expect(textOf(await rosa.page(`/plans/ssa/${YEAR}`))).toBe(before)
  })
})
