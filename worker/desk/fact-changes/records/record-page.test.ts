import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, hiddenValue, textOf, writer } from '../../../../test/worker/browser.ts'
import { AGENCIES, STATES } from '../../../../test/worker/deployment.ts'
import { asNewIsolate } from '../../../per-isolate.ts'
import { recordChanges } from '../../../store/answers/record-changes.ts'
import { agenciesNow, statesNow } from '../../../store/answers/records-now.ts'

const CLOSURES = '/desk/closures/ssa'
const MOVING = {
  'from-0': '2027-03-01',
  'to-0': '2027-03-05',
  'name-0-en': 'Moving',
  'name-0-es': 'Mudanza',
  reason: 'New office',
}
const MOVED = { from: '2027-03-01', to: '2027-03-05', name: { en: 'Moving', es: 'Mudanza' } }

let rex: Browser
let maria: Browser
let ann: Browser
beforeEach(async () => {
  asNewIsolate() // no snapshot in memory
  await env.DB.batch(['record_changes', 'agency_rules'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  rex = await writer('Rex', { role: 'reviewer', agency: 'ssa' })
  maria = await writer('Maria', { role: 'writer', agency: 'ssa' })
  ann = await writer('Ann', { role: 'reviewer' })
})

const changes = () => recordChanges(env.DB, { state: 'live' })
const closed = async (id = 'ssa') => agenciesNow(AGENCIES, await changes()).find((one) => one.id === id)?.closures
const state = async () => statesNow(STATES, await changes())?.states.find(({ id }) => id === 'ca')

/** Sends a page's form with these fields, as it is drawn for somebody now. */
async function send(browser: Browser, path: string, fields: Record<string, string>): Promise<string> {
  return browser.go(path, { ...fields, began: hiddenValue(await browser.page(path), 'began') })
}

async function decide(browser: Browser, path: string, act: 'approve' | 'refuse'): Promise<string> {
  return browser.go(`${path}/approve`, { 'asked-at': hiddenValue(await browser.page(path), 'asked-at'), do: act })
}

describe('closed days', () => {
  it('are asked for by a writer, approved by a reviewer, and go again', async () => {
    expect(await send(maria, CLOSURES, MOVING)).toBe(`${CLOSURES}?said=asked`)
    expect(await closed()).toBeUndefined()
    expect(textOf(await rex.page('/desk'))).toContain('closures ssa')
    expect(textOf(await rex.page(CLOSURES))).toMatch(/Maria asks for this change .*Mar 1, 2027 – Mar 5, 2027 · Moving/)
    expect(await decide(rex, CLOSURES, 'approve')).toBe(`${CLOSURES}?said=live`)
    expect(await closed()).toEqual([MOVED])
    await send(rex, CLOSURES, { ...MOVING, 'from-0': '', 'to-0': '', 'name-0-en': '', 'name-0-es': '' })
    expect(await closed()).toBeUndefined()
  })

  it('of one day need no last day', async () => {
    await send(rex, CLOSURES, { ...MOVING, 'to-0': '' })
    expect(await closed()).toEqual([{ ...MOVED, to: '2027-03-01' }])
  })

  it('can be of some contacts alone', async () => {
    await send(rex, CLOSURES, { ...MOVING, 'contact-0': 'spanish' })
    expect(await closed()).toEqual([{ ...MOVED, contacts: ['spanish'] }])
  })

  it('of every agency are approved by who may publish for all', async () => {
    const path = '/desk/closures/everywhere'
    expect(await send(rex, path, { ...MOVING, everywhere: 'yes' })).toBe(`${path}?said=asked`)
    expect((await rex.post(`${path}/approve`, { do: 'approve' })).status).toBe(403)
    expect(await decide(ann, path, 'approve')).toBe(`${path}?said=live`)
    for (const id of ['ssa', 'usagov']) expect(await closed(id)).toMatchObject([{ everywhere: true, contacts: [] }])
    expect(await ann.page(CLOSURES)).not.toContain('value="2027-03-01"')
  })

  it.each([
    [{ 'to-0': '2027-02-01' }, 'A day, not before the first.'],
    [{ 'from-0': '', 'to-0': '' }, 'A day.'],
    [{ 'name-0-en': '' }, 'English is needed.'],
    [{ reason: '' }, 'This cannot be empty.'],
  ])('with %o are not kept, say why and keep what was typed', async (wrong, why) => {
    const began = hiddenValue(await rex.page(CLOSURES), 'began')
    const response = await rex.post(CLOSURES, { ...MOVING, ...wrong, began })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain(why)
    expect(html).toContain('value="Mudanza"')
    expect(await closed()).toBeUndefined()
  })
})

describe('a record', () => {
  it('is put back to what it was, as a change that is seen first', async () => {
    await send(rex, CLOSURES, MOVING)
    await send(rex, CLOSURES, { ...MOVING, 'name-0-en': 'Closed for painting' })
    const page = await rex.page(CLOSURES)
    expect(textOf(page)).toMatch(/What it was before By Rex, .*Begin from this.*As the content files have it/)
    const [, from = ''] = /href="([^"]+\?from=\d+)#change"/.exec(page) ?? []
    const begun = await rex.page(from)
    expect(textOf(begun)).toContain('The fields hold what it was before.')
    expect(begun).toContain('value="Moving"')
    await send(rex, CLOSURES, MOVING)
    expect(await closed()).toEqual([MOVED])
    const filed = await rex.page(`${CLOSURES}?from=file`)
    expect(filed).not.toContain('value="Moving"')
  })

  it('is approved once, though two press at once', async () => {
    await send(maria, CLOSURES, MOVING)
    const seen = { 'asked-at': hiddenValue(await rex.page(CLOSURES), 'asked-at'), do: 'approve' }
    await Promise.all([rex.go(`${CLOSURES}/approve`, seen), ann.go(`${CLOSURES}/approve`, seen)])
    const kept = await recordChanges(env.DB, { target: 'closures:ssa' })
    expect(kept.map((one) => one.state)).toEqual(['live'])
    const trail = await env.DB.prepare(`SELECT count(*) AS n FROM audit WHERE action = 'closures-changed'`).first('n')
    expect(trail).toBeGreaterThan(0)
  })

  it.each([CLOSURES, '/desk/agencies/ssa/about'])('at %s is none of another agency’s', async (path) => {
    const sam = await writer('Sam', { role: 'reviewer', agency: 'usagov' })
    for (const below of ['', '/approve']) expect((await sam.post(`${path}${below}`, MOVING)).status).toBe(403)
    expect((await maria.post(`${path}/approve`, {})).status).toBe(403)
    expect(await sam.page(path)).not.toContain('id="change"')
  })

  it('is found in the trail by its agency', async () => {
    await send(rex, CLOSURES, MOVING)
    expect(textOf(await rex.page('/desk/audit?agency=ssa&kind=closures'))).toContain('New office')
    expect(textOf(await rex.page('/desk/audit?agency=usagov&kind=closures'))).not.toContain('New office')
  })
})

describe('an agency', () => {
  const path = '/desk/agencies/ssa/about'
  it('is renamed, with two people where it wants two', async () => {
    await env.DB.prepare(`INSERT INTO agency_rules (agency, two_people) VALUES ('ssa', 1)`).run()
    const form = {
      'name-en': 'Social Security (SSA)',
      'name-es': 'Seguro Social',
      url: 'https://www.ssa.gov/',
      reason: 'x',
    }
    expect(await send(rex, path, form)).toBe(`${path}?said=asked`)
    expect(await decide(ann, path, 'approve')).toBe(`${path}?said=live`)
    const found = agenciesNow(AGENCIES, await changes()).find(({ id }) => id === 'ssa')
    expect(found?.name).toEqual({ en: 'Social Security (SSA)', es: 'Seguro Social' })
  })

  it('needs an English name and a safe address', async () => {
    const began = hiddenValue(await rex.page(path), 'began')
    const response = await rex.post(path, { began, 'name-es': 'x', url: 'http://www.ssa.gov/', reason: 'x' })
    expect(response.status).toBe(422)
    expect(await response.text()).toMatch(/English is needed\.[\s\S]*begins with https/)
  })
})

describe('a state', () => {
  const path = '/desk/states/ca'
  it('is everybody’s: any writer asks, who may publish for all approves', async () => {
    const form = { 'name-en': 'California', 'medicaid-url': 'https://new.ca.gov/', 'medicaid-phone': '916-555-0100' }
    expect(await send(maria, path, { ...form, reason: 'It moved' })).toBe(`${path}?said=asked`)
    expect((await rex.post(`${path}/approve`, { do: 'approve' })).status).toBe(403)
    expect(textOf(await rex.page('/desk'))).not.toContain('state ca')
    expect(textOf(await ann.page('/desk'))).toContain('state ca')
    expect(await decide(ann, path, 'approve')).toBe(`${path}?said=live`)
    expect((await state())?.offices).toEqual({ medicaid: { url: 'https://new.ca.gov/', phone: '+19165550100' } })
  })

  it('has official addresses alone', async () => {
    const began = hiddenValue(await ann.page(path), 'began')
    const wrong = { began, 'name-en': 'California', 'medicaid-url': 'https://cheap-help.example', reason: 'x' }
    const response = await ann.post(path, wrong)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('An official address')
  })

  it('is shown to readers, who change nothing', async () => {
    const reader = await writer('Rhea', { role: 'reader' })
    const html = await reader.page(path)
    expect(html).toContain('https://www.dhcs.ca.gov/')
    expect(html).not.toContain('id="change"')
    expect((await reader.post(path, { reason: 'x' })).status).toBe(403)
    expect(await reader.page('/desk/agencies')).toContain('href="/desk/states/ca"')
  })
})
