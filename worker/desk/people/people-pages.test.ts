import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, textOf, writer } from '../../../test/worker/browser.ts'

let ada: Browser
beforeEach(async () => {
  await env.DB.prepare('DELETE FROM people').run()
  ada = await writer('Ada', { role: 'admin' })
})

const FORM = { name: 'Sam', email: 'Sam@ssa.gov', 'role:*': 'reader', 'role:ssa': 'writer' }

const row = (name: string) => env.DB.prepare('SELECT * FROM people WHERE name = ?').bind(name).first()
const pathOf = async (name: string) => `/desk/people/${(await row(name))?.id}`
const revisionOf = async (name: string) => String((await row(name))?.revision)
const trail = async (name: string) =>
  (
    await env.DB.prepare('SELECT who, action, detail FROM audit WHERE target = ? ORDER BY id')
      .bind(`person:${(await row(name))?.id}`)
      .all()
  ).results

describe('adding someone', () => {
  it('keeps name, address and roles, and writes down who did it', async () => {
    const path = await ada.go('/desk/people', FORM)
    expect(await ada.page(path)).toContain('The person was added.')
    expect(await row('Sam')).toMatchObject({
      email: 'sam@ssa.gov',
      state: 'invited',
      roles: '{"*":"reader","ssa":"writer"}',
    })
    const detail = '{"name":"Sam","roles":"reader:*, writer:ssa"}'
    expect(await trail('Sam')).toEqual([{ who: 'Ada', action: 'person-added', detail }])
    expect(textOf(await ada.page('/desk/people'))).toMatch(
      /Sam sam@ssa.gov Reader \(all agencies\), Writer \(Social Security\) Not signed in yet never/,
    )
  })

  it.each([
    [{ name: ' ' }, 'Type your name first.'],
    [{ name: 'S'.repeat(61) }, 'Use at most 60 characters.'],
    [{ email: 'sam' }, 'Type an email address'],
    [{ email: 'sam@ssa.gov evil@example.com' }, 'Type an email address'],
    [{ 'role:*': '', 'role:ssa': '' }, 'Choose at least one role.'],
    [{ 'role:*': 'owner' }, 'One of the roles or agencies does not exist.'],
    [{ 'role:nasa': 'writer' }, 'One of the roles or agencies does not exist.'],
    [{ 'role:ssa': 'admin' }, 'One of the roles or agencies does not exist.'],
    [{ name: 'Ada' }, 'Someone with this name or email address is here already.'],
  ])('refuses %j, says why, and keeps what was typed', async (changes, why) => {
    const response = await ada.post('/desk/people', { ...FORM, ...changes })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(textOf(html)).toContain(why)
    expect(html).toContain(`value="${{ ...FORM, ...changes }.email}"`)
    expect(await env.DB.prepare('SELECT count(*) AS n FROM people').first('n')).toBe(1)
  })

  it('adds one person, however often it is sent', async () => {
    await ada.go('/desk/people', FORM)
    expect((await ada.post('/desk/people', FORM)).status).toBe(422)
    expect(await trail('Sam')).toHaveLength(1)
  })
})

describe('changing someone', () => {
  it('counts from their next page on', async () => {
    const sam = await writer('Sam', { role: 'reader' })
    expect((await sam.post('/desk/drafts')).status).toBe(403)
    await ada.go(await pathOf('Sam'), { 'role:ssa': 'writer', revision: await revisionOf('Sam') })
    expect((await sam.post('/desk/drafts')).status).toBe(303)
    const detail = '{"name":"Sam","before":"reader:*","roles":"writer:ssa"}'
    expect((await trail('Sam')).at(-1)).toEqual({ who: 'Ada', action: 'person-changed', detail })
    expect(textOf(await ada.page(await pathOf('Sam')))).toContain('Ada changed the roles')
  })

  it('without any role leaves them waiting for one', async () => {
    const sam = await writer('Sam', { role: 'reader' })
    await ada.go(await pathOf('Sam'), { 'role:*': '', revision: await revisionOf('Sam') })
    expect((await sam.get('/desk/gaps')).status).toBe(303)
    expect(textOf(await ada.page('/desk/people'))).toContain('1 person waits for a role.')
  })

  it('shows how it stands where someone else was first, and changes nothing', async () => {
    await writer('Sam', { role: 'reader' })
    const form = { 'role:*': 'writer', revision: await revisionOf('Sam') }
    await ada.go(await pathOf('Sam'), form)
    const late = await ada.post(await pathOf('Sam'), { ...form, 'role:*': 'reviewer' })
    expect([late.status, textOf(await late.text())]).toEqual([409, expect.stringContaining('Someone else changed')])
    expect((await row('Sam'))?.roles).toBe('{"*":"writer"}')
    expect((await trail('Sam')).filter(({ action }) => action === 'person-changed')).toHaveLength(1)
  })

  it('never leaves the desk without an admin', async () => {
    const revision = await revisionOf('Ada')
    const [path, before] = [await pathOf('Ada'), await row('Ada')]
    expect((await ada.post(path, { 'role:*': 'reviewer', revision })).status).toBe(409)
    expect((await ada.post(`${path}/disable`, { revision })).status).toBe(409)
    expect(await row('Ada')).toEqual(before)
    expect((await ada.get('/desk/people')).status).toBe(200)
    await writer('Alan', { role: 'admin' })
    expect((await ada.post(path, { 'role:*': 'reviewer', revision })).status).toBe(303)
  })
})

describe('ending someone’s access', () => {
  it('signs them out at once, keeps them out, and gives the way back', async () => {
    const sam = await writer('Sam')
    await ada.go(`${await pathOf('Sam')}/disable`, { revision: await revisionOf('Sam') })
    expect((await sam.get('/desk/gaps')).status).toBe(303)
    const again = await sam.post('/desk/sign-in', { name: 'Sam' })
    expect([again.status, await again.text()]).toEqual([403, expect.stringContaining('Your access has ended')])
    await ada.go(`${await pathOf('Sam')}/enable`, { revision: await revisionOf('Sam') })
    expect((await sam.get('/desk/gaps')).status).toBe(303) // the old session stays ended
    expect((await sam.post('/desk/sign-in', { name: 'Sam' })).status).toBe(303)
    const actions = (await trail('Sam')).map(({ action }) => action)
    expect(actions).toEqual(['sign-in', 'person-disabled', 'person-enabled', 'sign-in'])
  })
})

describe('a name that is markup', () => {
  it('is shown as text wherever it stands', async () => {
    const name = '<img src=x onerror=alert(1)>'
    await writer(name)
    for (const path of ['/desk/people', await pathOf(name)]) expect(await ada.page(path)).not.toContain('<img')
  })
})
