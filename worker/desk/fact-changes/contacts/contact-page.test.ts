import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, hiddenValue, textOf, writer } from '../../../../test/worker/browser.ts'
import { AGENCIES, snapshotBytes } from '../../../../test/worker/deployment.ts'
import { daysAfter, isoDay, recordText } from '../../../corpus/index.ts'
import { asNewIsolate } from '../../../per-isolate.ts'
import { recordChanges } from '../../../store/answers/record-changes.ts'
import { agenciesNow } from '../../../store/answers/records-now.ts'

const PAGE = '/desk/contacts/ssa/main'
const FORM = {
  'name-en': 'National line',
  'name-es': 'Línea nacional',
  phone: '800-555-0100',
  'phone-text': '800-555-0100',
  url: '',
  tty: '',
  'ready-en': 'Your number',
  'ready-es': 'Su número',
  hours: 'week',
  zone: 'America/New_York',
  'days-0': '1',
  'from-0': '08:00',
  'to-0': '17:00',
  holidays: 'named',
  holiday: 'thanksgiving',
  languages: 'en, es',
  reason: 'The line moved',
}

let rex: Browser
let maria: Browser
beforeEach(async () => {
  asNewIsolate() // no snapshot in memory
  await env.DB.batch(['record_changes', 'agency_rules'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  rex = await writer('Rex', { role: 'reviewer', agency: 'ssa' })
  maria = await writer('Maria', { role: 'writer', agency: 'ssa' })
})
const live = async () =>
  agenciesNow(AGENCIES, await recordChanges(env.DB, { state: 'live' })).find(({ id }) => id === 'ssa')?.contacts[0]

/** What the form holds that approves or refuses the change that somebody looks at. */
async function asSeen(browser: Browser): Promise<Record<string, string>> {
  return { 'asked-at': hiddenValue(await browser.page(PAGE), 'asked-at') }
}

/** The form as it is drawn for somebody now, with another number, texts and hours. */
async function filled(browser: Browser): Promise<Record<string, string>> {
  return { ...FORM, began: hiddenValue(await browser.page(PAGE), 'began') }
}

describe('a contact', () => {
  it('is changed by who may publish for its agency, as people write a number and as it is dialled', async () => {
    expect(await rex.go(PAGE, await filled(rex))).toBe(`${PAGE}?said=live`)
    expect(await live()).toEqual({
      id: 'main',
      name: { en: 'National line', es: 'Línea nacional' },
      languages: ['en', 'es'],
      phone: '+18005550100',
      phoneText: '800-555-0100',
      ready: { en: 'Your number', es: 'Su número' },
      hours: {
        timeZone: 'America/New_York',
        open: [{ days: [1], from: '08:00', to: '17:00' }],
        holidays: ['thanksgiving'],
      },
    })
    expect(textOf(await rex.page(PAGE))).toMatch(/Rex changed the contact .*The line moved/)
  })

  it('waits for a reviewer where a writer changes it, and is refused or approved', async () => {
    expect(await maria.go(PAGE, await filled(maria))).toBe(`${PAGE}?said=asked`)
    expect(await live()).toMatchObject({ phone: '+18007721213' })
    expect(textOf(await rex.page('/desk'))).toContain(
      '1 change of contacts, closed days, agencies or states to approve',
    )
    expect(textOf(await rex.page(PAGE))).toMatch(/Maria asks for this change .*\+18007721213 \+18005550100/)
    await rex.go(`${PAGE}/approve`, { ...(await asSeen(rex)), do: 'refuse' })
    expect(await recordChanges(env.DB, { target: 'contact:ssa/main' })).toEqual([])
    await maria.go(PAGE, await filled(maria))
    await rex.go(`${PAGE}/approve`, { ...(await asSeen(rex)), do: 'approve' })
    expect(await live()).toMatchObject({ phone: '+18005550100' })
  })

  it('takes two people where its agency wants two', async () => {
    await env.DB.prepare(`INSERT INTO agency_rules (agency, two_people) VALUES ('ssa', 1)`).run()
    expect(await rex.go(PAGE, await filled(rex))).toBe(`${PAGE}?said=asked`)
    expect((await rex.post(`${PAGE}/approve`, { ...(await asSeen(rex)), do: 'approve' })).status).toBe(403)
    const ann = await writer('Ann', { role: 'reviewer', agency: 'ssa' })
    await ann.go(`${PAGE}/approve`, { ...(await asSeen(ann)), do: 'approve' })
    expect(await live()).toMatchObject({ phone: '+18005550100' })
  })

  it('is approved as it was seen: what was put in its place meanwhile waits', async () => {
    await maria.go(PAGE, await filled(maria))
    const seen = await asSeen(rex)
    await maria.go(PAGE, { ...(await filled(maria)), 'ready-en': 'Your card' })
    expect(await rex.go(`${PAGE}/approve`, { ...seen, do: 'approve' })).toBe(`${PAGE}?said=other`)
    expect(await live()).toMatchObject({ phone: '+18007721213' })
  })

  it.each(['live', 'asked'])(
    'that is changed from an older form is not, where another change is %s since',
    async (state) => {
      const older = await filled(rex)
      await (state === 'live' ? rex : maria).go(PAGE, { ...(await filled(maria)), 'ready-en': 'Your card' })
      const refused = await rex.post(PAGE, older)
      expect(refused.status).toBe(422)
      const html = await refused.text()
      expect(textOf(html)).toContain('while you typed')
      expect(html).toContain('value="Your number"')
      const [change] = await recordChanges(env.DB, { target: 'contact:ssa/main' })
      expect(change).toMatchObject({ state, record: { ready: { en: 'Your card' } } })
      expect(await rex.go(PAGE, await filled(rex))).toBe(`${PAGE}?said=live`)
    },
  )

  it('says whatever an asked change takes away', async () => {
    await rex.go(PAGE, await filled(rex))
    const { 'ready-en': _en, 'ready-es': _es, ...bare } = await filled(maria)
    await maria.go(PAGE, { ...bare, 'ready-en': 'Your number', 'ready-es': '', tty: '800-325-0778' })
    expect(await rex.page(PAGE)).toContain('<del>Su número</del>')
  })

  it('is not approved where its file changed since it was asked for', async () => {
    await maria.go(PAGE, await filled(maria))
    await env.DB.prepare(`UPDATE record_changes SET was = '{}'`).run()
    expect(await rex.go(`${PAGE}/approve`, { ...(await asSeen(rex)), do: 'approve' })).toBe(`${PAGE}?said=other`)
    expect(await recordChanges(env.DB, { target: 'contact:ssa/main' })).toMatchObject([{ state: 'asked' }])
    expect(await rex.go(`${PAGE}/approve`, { ...(await asSeen(rex)), do: 'refuse' })).toBe(`${PAGE}?said=refused`)
  })

  it.each([
    [{ phone: '12' }, 'A number as 800-772-1213'],
    [{ 'phone-text': '800-555-0199' }, 'This text dials another number'],
    [{ 'ready-en': '' }, 'the English text is needed'],
    [{ url: 'http://www.ssa.gov' }, 'An address that begins with https://'],
    [{ 'to-0': '07:00' }, 'Each line needs a day'],
    [{ reason: '' }, 'This cannot be empty.'],
    [{ 'name-en': '' }, 'English is needed.'],
    [{ languages: 'English please' }, 'Two letters each'],
  ])('with %o is not changed, says why and keeps what was typed', async (wrong, why) => {
    const response = await rex.post(PAGE, { ...(await filled(rex)), ...wrong })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain(why)
    expect(html).toContain('value="Su número"')
    expect(await live()).toMatchObject({ phone: '+18007721213' })
  })

  it('is none of another agency’s, and a writer approves none', async () => {
    const sam = await writer('Sam', { role: 'reviewer', agency: 'usagov' })
    for (const path of ['', '/approve']) expect((await sam.post(`${PAGE}${path}`, FORM)).status).toBe(403)
    expect((await maria.post(`${PAGE}/approve`, {})).status).toBe(403)
    expect(await sam.page(PAGE)).not.toContain('id="change"')
  })

  it('is the file’s where that changed since then', () => {
    const [agency] = AGENCIES
    if (!agency) throw new Error('the deployment has no agency')
    const [contact] = agency.contacts
    const record = { ...contact, phone: '+18005550100' }
    const said = { askedBy: 'Rex', askedAt: '', reason: '', writers: [] as string[], begins: '' }
    const target = 'contact:usagov/main'
    const change = { id: 1, target, state: 'live' as const, record, was: recordText(contact), ...said }
    expect(agenciesNow([agency], [change])[0]?.contacts[0].phone).toBe('+18005550100')
    const later = { ...agency, contacts: [{ ...contact, tty: '711711' }] } as typeof agency
    expect(agenciesNow([later], [change])[0]?.contacts[0].phone).toBe(contact.phone)
  })

  it('is read by everybody at the desk, without the deployment’s settings', async () => {
    const reader = await writer('Rhea', { role: 'reader' })
    const html = await reader.page('/desk/agencies')
    expect(html).toContain('href="/desk/contacts/ssa/main"')
    expect(html).not.toContain('id="settings"')
    expect(html).not.toContain('name="two"')
  })
})

describe('the page of a contact', () => {
  it('opens the deployment’s snapshot once, and asks only whether it is the same afterwards', async () => {
    let opened = 0
    const bytes = await snapshotBytes()
    const fetch = async (address: RequestInfo | URL, init?: RequestInit) => {
      if (!String(address).endsWith('/snapshot.bin')) return new Response('', { status: 404 })
      if (new Headers(init?.headers).get('If-None-Match') === '"one"') return new Response(null, { status: 304 })
      opened += 1
      return new Response(bytes, { headers: { ETag: '"one"' } })
    }
    rex.bindings = { ...rex.bindings, ASSETS: { ...env.ASSETS, fetch } }
    await rex.page(PAGE)
    const first = opened
    for (let views = 0; views < 3; views++) await rex.page(PAGE)
    expect(opened).toBe(first)
  })
})

describe('“still right”', () => {
  const CHECKED = `${PAGE}/checked`
  const until = (days: number) => daysAfter(isoDay(new Date()), days)
  const seen = async (days: number) => ({ began: hiddenValue(await rex.page(PAGE), 'began'), expires: until(days) })
  beforeEach(() => env.DB.prepare('DELETE FROM record_checks').run())

  it('is an act of who may publish, with a day until which it holds, and changes nothing', async () => {
    const before = await rex.page(PAGE)
    expect(textOf(before)).toContain('Nobody has said here that it is still right.')
    expect(/<input id="expires"[^>]*>/.exec(before)?.[0]).toContain('value=""')
    expect(await rex.go(CHECKED, await seen(20))).toBe(`${PAGE}?said=checked`)
    expect(textOf(await maria.page(PAGE))).toContain('Rex said on')
    expect(textOf(await maria.page('/desk/agencies'))).toContain('holds until')
    expect(await recordChanges(env.DB, { target: 'contact:ssa/main' })).toEqual([])
    expect(textOf(await rex.page('/desk/audit?kind=contact&agency=ssa'))).toContain(
      'said that the contact is still right',
    )
  })

  it('is done again in time: the first page says so', async () => {
    await rex.go(CHECKED, await seen(60))
    expect(textOf(await maria.page('/desk'))).not.toContain('contact to check')
    await rex.go(CHECKED, await seen(20))
    expect(textOf(await maria.page('/desk'))).toContain('1 contact to check within 30 days contact ssa/main')
    const sam = await writer('Sam', { role: 'reviewer', agency: 'usagov' })
    expect(textOf(await sam.page('/desk'))).not.toContain('contact to check')
  })

  it('is not said without a day after today, by who may not publish, or of what changed meanwhile', async () => {
    const form = await seen(20)
    const response = await rex.post(CHECKED, { ...form, expires: until(0) })
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('A day after today.')])
    expect((await maria.post(CHECKED, form)).status).toBe(403)
    await rex.go(PAGE, await filled(rex))
    expect(await rex.go(CHECKED, form)).toBe(`${PAGE}?said=other`)
    expect(await env.DB.prepare('SELECT count(*) AS n FROM record_checks').first('n')).toBe(0)
  })
})
