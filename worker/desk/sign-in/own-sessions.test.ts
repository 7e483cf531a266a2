import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Browser, textOf, writer } from '../../../test/worker/browser.ts'

const PATH = '/desk/sessions'
const MINUTE_MS = 60_000

let phone: Browser
let library: Browser
let home: Browser
let ana: Browser
beforeEach(async () => {
  await env.DB.prepare('DELETE FROM sessions').run()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T10:00:00Z') })
  library = await writer('Rosa')
  vi.setSystemTime(Date.now() + MINUTE_MS)
  home = await writer('Rosa')
  ana = await writer('Ana')
  vi.setSystemTime(Date.now() + MINUTE_MS)
  phone = await writer('Rosa')
})
afterEach(() => {
  vi.useRealTimers()
})

/** Whether each is signed in still: in the library, at home, on the phone, and Ana. */
const signedIn = async () =>
  Promise.all([library, home, phone, ana].map(async (one) => (await one.get('/desk/gaps')).status === 200))
/** How the page names the sessions that can be ended, the last used first. */
const names = (html: string) => [...html.matchAll(/name="session" value="([^"]+)"/g)].map(([, name = '']) => name)

it('shows everybody their own sessions alone, with this one named', async () => {
  const text = textOf(await phone.page(PATH))
  expect(text).toContain('In this browser Signed in Nov 30, 2026, 10:02')
  expect(text).toContain('In another browser since Nov 30, 2026, 10:00')
  expect(text.match(/In another browser/g)).toHaveLength(2)
  expect(textOf(await ana.page(PATH))).not.toContain('In another browser')
  for (const path of ['/desk', '/desk/gaps']) expect(await phone.page(path)).toContain('href="/desk/sessions"')
})

it('ends one that is chosen', async () => {
  const [, oldest = ''] = names(await phone.page(PATH))
  const to = await phone.go(PATH, { session: oldest })
  expect(textOf(await phone.page(to))).toContain('You are signed out there.')
  expect(await signedIn()).toEqual([false, true, true, true])
  const line = await env.DB.prepare(`SELECT who, action FROM audit ORDER BY id DESC LIMIT 1`).first()
  expect(line).toEqual({ who: 'Rosa', action: 'sessions-ended' })
})

it('ends all others, and never this one', async () => {
  await phone.go(PATH, {})
  expect(await signedIn()).toEqual([false, false, true, true])
})

it('ends nobody else’s, by whatever name', async () => {
  const lines = () => env.DB.prepare(`SELECT count(*) AS n FROM audit WHERE action = 'sessions-ended'`).first('n')
  const before = await lines()
  const [any = ''] = names(await phone.page(PATH))
  await ana.go(PATH, { session: any })
  await ana.go(PATH, {})
  expect(await signedIn()).toEqual([true, true, true, true])
  expect(await lines()).toBe(before)
})

it('asks who signed in some time ago to show again who they are', async () => {
  const [any = ''] = names(await phone.page(PATH))
  vi.setSystemTime(Date.now() + 10 * MINUTE_MS)
  const late = await phone.page(PATH)
  expect(names(late)).toEqual([])
  expect(late).toContain('href="/desk/sign-in?to=/desk/sessions"')
  expect((await phone.post(PATH, { session: any })).status).toBe(403)
  expect(await signedIn()).toEqual([true, true, true, true])
  await phone.go('/desk/sign-in', { name: 'Rosa', role: 'reviewer', agency: '*', to: PATH })
  await phone.go(PATH, { session: any })
  expect(await signedIn()).toEqual([true, false, true, true])
})

it('gives no token away: what names a session signs nobody in', async () => {
  const [any = ''] = names(await phone.page(PATH))
  const thief = await writer('Thief')
  for (const name of thief.cookies.keys()) thief.cookies.set(name, any)
  expect((await thief.get('/desk/gaps')).status).toBe(303)
})
