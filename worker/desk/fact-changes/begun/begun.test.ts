import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, deskAssets, hiddenValue, seedLostCard, textOf, writer } from '../../../../test/worker/browser.ts'
import { AGENCIES, deploymentEnv } from '../../../../test/worker/deployment.ts'
import { publishSnapshot } from '../../../live/publish-snapshot.ts'
import { asNewIsolate } from '../../../per-isolate.ts'
import { recordChanges } from '../../../store/answers/record-changes.ts'
import { agenciesNow } from '../../../store/answers/records-now.ts'

const CONTACT = '/desk/new-contacts/ssa/night-line'
const LINE = {
  ...{ 'name-en': 'Night line', phone: '800-555-0100', 'phone-text': '800-555-0100', languages: 'en' },
  reason: 'It opens on Monday',
}
const AGENCY = '/desk/new-agencies/moon'
const MOON = { 'name-en': 'Moon Agency', url: 'https://www.moon.gov/', phone: '800-555-0199', reason: 'By law' }

let rex: Browser
let maria: Browser
let ann: Browser
beforeEach(async () => {
  asNewIsolate() // no snapshot in memory
  const tables = ['record_changes', 'agency_rules', 'snapshots']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  rex = await writer('Rex', { role: 'reviewer', agency: 'ssa' })
  maria = await writer('Maria', { role: 'writer', agency: 'ssa' })
  ann = await writer('Ann', { role: 'reviewer' })
})

const agencies = async () => agenciesNow(AGENCIES, await recordChanges(env.DB, { state: 'live' }))
const contactsOf = async (id: string) =>
  (await agencies()).find((one) => one.id === id)?.contacts.map((contact) => contact.id)

async function send(browser: Browser, path: string, fields: Record<string, string>): Promise<string> {
  return browser.go(path, { ...fields, began: hiddenValue(await browser.page(path), 'began') })
}

async function decide(browser: Browser, path: string, act: 'approve' | 'refuse'): Promise<string> {
  return browser.go(`${path}/approve`, { 'asked-at': hiddenValue(await browser.page(path), 'asked-at'), do: act })
}

async function withdraw(browser: Browser, path: string, seen = path): Promise<Response> {
  return browser.post(path, { 'asked-at': hiddenValue(await browser.page(seen), 'asked-at'), do: 'withdraw' })
}

describe('a short name', () => {
  it('is asked first, and leads to the page of what is begun', async () => {
    expect(await maria.page('/desk/agencies')).toContain('href="/desk/begin"')
    const page = await maria.page('/desk/begin')
    expect(page).toContain('<option value="ssa">')
    expect(page).not.toContain('<option value="usagov">')
    const to = async (query: string) => (await maria.get(`/desk/begin?${query}`)).headers.get('Location')
    expect(await to('agency=ssa&contact=night-line')).toBe(CONTACT)
    expect(await to('name=moon')).toBe(AGENCY)
  })

  it.each([
    ['agency=ssa&contact=Night+line', 'Small letters, digits and hyphens'],
    ['agency=ssa&contact=main', 'There is one of that name.'],
    ['name=ssa', 'There is one of that name.'],
    ['name=everywhere', 'Small letters, digits and hyphens'],
    ['name=', 'Small letters, digits and hyphens'],
  ])('that cannot be is said so (%s)', async (query, why) => {
    const html = await maria.page(`/desk/begin?${query}`, 422)
    expect(textOf(html)).toContain(why)
    expect(html).toContain('aria-invalid="true"')
  })

  it('of something that is there has no such page', async () => {
    for (const path of ['/desk/new-contacts/ssa/main', '/desk/new-agencies/ssa', '/desk/new-contacts/moon/main'])
      expect((await ann.get(path)).status).toBe(404)
  })
})

describe('a new contact', () => {
  it('is asked for by a writer, approved by a reviewer, and changed on its own page from then on', async () => {
    expect(await send(maria, CONTACT, LINE)).toBe(`${CONTACT}?said=asked`)
    expect(await contactsOf('ssa')).not.toContain('night-line')
    expect(textOf(await rex.page('/desk'))).toContain('new-contact ssa/night-line')
    expect(textOf(await rex.page(CONTACT))).toMatch(/Maria asks for this change .*Night line .*800-555-0100/)
    expect(await decide(rex, CONTACT, 'approve')).toBe(`${CONTACT}?said=live`)
    expect((await contactsOf('ssa'))?.at(-1)).toBe('night-line')
    const done = await rex.page(CONTACT)
    expect(done).toContain('href="/desk/contacts/ssa/night-line"')
    expect(done).not.toContain('id="change"')
    expect(await rex.go(CONTACT, { ...LINE, began: 'x' })).toBe(CONTACT)
    await seedLostCard()
    await publishSnapshot(deploymentEnv({ ASSETS: deskAssets() }), new Date())
    const path = '/desk/contacts/ssa/night-line'
    await send(rex, path, { ...LINE, 'name-en': 'Late line' })
    const found = (await agencies()).find(({ id }) => id === 'ssa')?.contacts.at(-1)
    expect(found).toMatchObject({ id: 'night-line', name: { en: 'Late line' }, phone: '+18005550100' })
  })

  it('waits for another where its agency wants two people', async () => {
    await env.DB.prepare(`INSERT INTO agency_rules (agency, two_people) VALUES ('ssa', 1)`).run()
    expect(await send(rex, CONTACT, LINE)).toBe(`${CONTACT}?said=asked`)
    expect(await rex.page(CONTACT)).not.toContain('value="approve"')
    expect(await decide(ann, CONTACT, 'approve')).toBe(`${CONTACT}?said=live`)
  })

  it.each([
    [{ phone: '' }, 'A number'],
    [{ 'name-en': '' }, 'English is needed.'],
    [{ reason: '' }, 'This cannot be empty.'],
  ])('with %o is not kept, and what was typed stays', async (wrong, why) => {
    const began = hiddenValue(await maria.page(CONTACT), 'began')
    const response = await maria.post(CONTACT, { ...LINE, ...wrong, 'phone-text': '', 'name-es': 'De noche', began })
    const html = await response.text()
    expect([response.status, html]).toEqual([422, expect.stringContaining('value="De noche"')])
    expect(textOf(html)).toContain(why)
  })

  it('is none of another agency’s', async () => {
    const sam = await writer('Sam', { role: 'reviewer', agency: 'usagov' })
    for (const below of ['', '/approve']) expect((await sam.post(`${CONTACT}${below}`, LINE)).status).toBe(403)
    expect((await maria.post(`${CONTACT}/approve`, {})).status).toBe(403)
  })
})

describe('a new agency', () => {
  it('is asked for by a writer of any, approved by who may publish for all, and has a main contact', async () => {
    expect(await send(maria, AGENCY, MOON)).toBe(`${AGENCY}?said=asked`)
    expect((await rex.post(`${AGENCY}/approve`, { do: 'approve' })).status).toBe(403)
    expect(textOf(await rex.page('/desk'))).not.toContain('new-agency moon')
    expect(textOf(await ann.page('/desk'))).toContain('new-agency moon')
    expect(await decide(ann, AGENCY, 'approve')).toBe(`${AGENCY}?said=live`)
    expect((await agencies()).at(-1)).toEqual({
      ...{ id: 'moon', name: { en: 'Moon Agency' }, url: 'https://www.moon.gov/' },
      contacts: [{ id: 'main', name: { en: 'Moon Agency' }, languages: ['en'], phone: '+18005550199' }],
    })
  })

  it('without a number has its site as the way to reach it', async () => {
    await send(ann, AGENCY, { ...MOON, phone: '' })
    expect((await agencies()).at(-1)?.contacts[0]).toMatchObject({ url: 'https://www.moon.gov/' })
  })
})

describe('what was asked for', () => {
  it.each([
    ['a new contact', CONTACT, LINE],
    ['a new agency', AGENCY, MOON],
    [
      'a change of an agency',
      '/desk/agencies/ssa/about',
      { 'name-en': 'SSA', url: 'https://www.ssa.gov/', reason: 'x' },
    ],
  ])('is taken back by who asked, and by nobody else: %s', async (_, path, form) => {
    await send(maria, path, form)
    expect(await rex.page(path)).not.toContain('value="withdraw"')
    const lee = await writer('Lee', { role: 'writer', agency: 'ssa' })
    expect((await withdraw(lee, path, path)).status).toBe(403)
    expect(await maria.page(path)).toContain('value="withdraw"')
    const said = await withdraw(maria, path)
    expect(said.headers.get('Location')).toBe(`${path}?said=withdrawn`)
    expect(await recordChanges(env.DB, { state: 'asked' })).toEqual([])
    expect(textOf(await maria.page(path))).toContain('took back what was asked for')
  })

  it('is not taken back once somebody else wrote in it meanwhile', async () => {
    await send(maria, CONTACT, LINE)
    const seen = hiddenValue(await maria.page(CONTACT), 'asked-at')
    await env.DB.prepare(`UPDATE record_changes SET asked_at = '2027-01-01'`).run()
    expect(await maria.go(CONTACT, { do: 'withdraw', 'asked-at': seen })).toBe(`${CONTACT}?said=other`)
    expect(await recordChanges(env.DB, { state: 'asked' })).toHaveLength(1)
  })
})
