import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Browser, writer } from '../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import { desk } from '../index.tsx'
import { deskPath } from '../ui/view.ts'

const MINUTE_MS = 60_000

afterEach(() => {
  vi.useRealTimers()
})

describe('the development sign-in', () => {
  it('is refused on any other host, with a page that says why', async () => {
    const response = await desk.request(
      'https://help.example.gov/sign-in',
      {},
      deploymentEnv(),
      createExecutionContext(),
    )
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('The development sign-in does not work here')
  })

  it.each([
    ['X-Forwarded-For', '203.0.113.9'],
    ['X-Forwarded-Host', 'help.example.gov'],
    ['X-Forwarded-Proto', 'https'],
    ['Forwarded', 'for=203.0.113.9'],
    ['Via', '1.1 tunnel'],
    ['CF-Connecting-IP', '203.0.113.9'],
  ])('is refused behind a proxy that calls itself localhost: %s', async (name, value) => {
    const browser = new Browser()
    expect((await browser.get('/desk/sign-in', { [name]: value })).status).toBe(403)
    expect((await browser.postAs('/desk/sign-in', { Origin: 'http://localhost:8787', [name]: value })).status).toBe(403)
    expect((await browser.get('/desk/sign-in', { 'CF-Connecting-IP': '127.0.0.1' })).status).toBe(200)
  })

  it.each(['/desk', '/desk/gaps?state=answered', '/desk/answers', '/desk/gaps/x', '/desk/nothing'])(
    'comes before %s, and leads back to it',
    async (path) => {
      const browser = new Browser()
      const asked = await browser.get(path)
      expect(asked.status).toBe(303)
      const signIn = asked.headers.get('Location') ?? ''
      const to = new URLSearchParams(signIn.split('?')[1]).get('to') ?? ''
      expect(to).toBe(path)
      expect(await browser.page(signIn)).toContain('Sign in')
      expect(await browser.go('/desk/sign-in', { name: 'Rosa', to })).toBe(path)
    },
  )

  it('says on every page that it is one', async () => {
    const rosa = await writer()
    for (const path of ['/desk/sign-in', '/desk/gaps', '/desk/answers'])
      expect(await rosa.page(path)).toContain('Development sign-in: anyone at this computer')
    expect(await rosa.page('/desk/gaps/none', 404)).toContain('Development sign-in')
  })

  it('asks for a name, and keeps one that is too long in the form', async () => {
    const browser = new Browser()
    const empty = await browser.post('/desk/sign-in', { name: '  ' })
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Type your name first.')])
    const long = await browser.post('/desk/sign-in', { name: 'R'.repeat(61) })
    expect(await long.text()).toContain('R'.repeat(61))
    expect(browser.cookies.size).toBe(0)
  })

  it('keeps no token that could be used, and gives a new one each time', async () => {
    const [first, second] = [await writer(), await writer()]
    const tokens = [first, second].map((browser) => browser.cookies.get('one-stop-desk') ?? '')
    expect(new Set(tokens).size).toBe(2)
    const { results } = await env.DB.prepare('SELECT * FROM sessions').all()
    for (const token of tokens) expect(JSON.stringify(results)).not.toContain(token)
  })

  it('sends a cookie that scripts and other sites cannot use, tied to the host over https', async () => {
    const plain = await new Browser().post('/desk/sign-in', { name: 'Rosa' })
    expect(plain.headers.getSetCookie()[0]).toMatch(/^one-stop-desk=[0-9a-f]{64};.*HttpOnly; SameSite=Lax$/)
    const body = new URLSearchParams({ name: 'Rosa' })
    const init = { method: 'POST', body, headers: { Origin: 'https://localhost' } }
    const secure = await desk.request('https://localhost/sign-in', init, deploymentEnv(), createExecutionContext())
    expect(secure.headers.getSetCookie()[0]).toMatch(/^__Host-one-stop-desk=.*Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })

  it('ends at sign-out, also for a copy of the cookie', async () => {
    const rosa = await writer()
    const copy = new Browser()
    for (const [name, value] of rosa.cookies) copy.cookies.set(name, value)
    await rosa.go('/desk/sign-out')
    expect((await copy.get('/desk/gaps')).status).toBe(303)
  })

  it('ends after thirty minutes without a request, and not before', async () => {
    const rosa = await writer()
    const start = Date.now()
    vi.useFakeTimers({ now: start + 29 * MINUTE_MS, toFake: ['Date'] })
    expect((await rosa.get('/desk/gaps')).status).toBe(200)
    vi.setSystemTime(start + 58 * MINUTE_MS)
    expect((await rosa.get('/desk/gaps')).status).toBe(200)
    vi.setSystemTime(start + 89 * MINUTE_MS)
    expect((await rosa.get('/desk/gaps')).status).toBe(303)
  })

  it('ends after as many idle minutes as are set', async () => {
    const rosa = await writer()
    rosa.bindings = { SESSION_IDLE_MINUTES: '5' }
    vi.useFakeTimers({ now: Date.now() + 6 * MINUTE_MS, toFake: ['Date'] })
    expect((await rosa.get('/desk/gaps')).status).toBe(303)
  })

  it('is none where it began under a clock that ran ahead', async () => {
    const now = Date.now()
    vi.useFakeTimers({ now: now + 100 * 24 * 60 * MINUTE_MS, toFake: ['Date'] })
    const rosa = await writer()
    vi.setSystemTime(now)
    expect((await rosa.get('/desk/gaps')).status).toBe(303)
  })

  it('counts its idle minutes anew where it was used under a clock that ran ahead', async () => {
    const rosa = await writer()
    const now = Date.now()
    vi.useFakeTimers({ now: now + 25 * MINUTE_MS, toFake: ['Date'] })
    for (const minutes of [25, 1]) {
      vi.setSystemTime(now + minutes * MINUTE_MS)
      expect((await rosa.get('/desk/gaps')).status).toBe(200)
    }
    vi.setSystemTime(now + 35 * MINUTE_MS)
    expect((await rosa.get('/desk/gaps')).status).toBe(303)
  })

  it('ends twelve hours after signing in, however busy', async () => {
    const rosa = await writer()
    const start = Date.now()
    vi.useFakeTimers({ now: start, toFake: ['Date'] })
    for (let at = 0; at < 12 * 60; at += 20) {
      vi.setSystemTime(start + at * MINUTE_MS)
      expect((await rosa.get('/desk/gaps')).status).toBe(200)
    }
    vi.setSystemTime(start + 12 * 60 * MINUTE_MS + 1000)
    expect((await rosa.get('/desk/gaps')).status).toBe(303)
  })

  it('begins a new session at each sign-in and ends the one before', async () => {
    const rosa = await writer()
    const copy = new Browser()
    for (const [name, value] of rosa.cookies) copy.cookies.set(name, value)
    await rosa.go('/desk/sign-in', { name: 'Rosa' })
    expect((await copy.get('/desk/gaps')).status).toBe(303)
    expect((await rosa.get('/desk/gaps')).status).toBe(200)
  })

  it('gives the role that was chosen, for the agency that was chosen', async () => {
    const browser = new Browser()
    await browser.go('/desk/sign-in', { name: 'Rosa of Social Security', role: 'writer', agency: 'ssa' })
    const roles = await env.DB.prepare('SELECT roles FROM people WHERE name = ?')
      .bind('Rosa of Social Security')
      .first('roles')
    expect(roles).toBe('{"ssa":"writer"}')
  })

  it.each(['', 'x', '0'.repeat(64), "' OR 1=1 --", 'Rosa', '../..'])('takes no forged cookie: %s', async (token) => {
    const browser = new Browser()
    browser.cookies.set('one-stop-desk', token)
    expect((await browser.get('/desk/gaps')).status).toBe(303)
  })

  it('is written down, sign-out too', async () => {
    const rosa = await writer('Rosa in the trail')
    await rosa.go('/desk/sign-out')
    const { results } = await env.DB.prepare(
      `SELECT action FROM audit WHERE who = 'Rosa in the trail' ORDER BY id`,
    ).all()
    expect(results).toEqual([{ action: 'sign-in' }, { action: 'sign-out' }])
  })
})

describe('the way back after signing in', () => {
  it.each([
    ['/desk/gaps?state=open&page=2', '/desk/gaps?state=open&page=2'],
    ['/desk/answers?find=a+b*&owner=Card+team', '/desk/answers?find=a+b*&owner=Card+team'],
    ['//evil.example', '/desk/gaps'],
    ['https://evil.example', '/desk/gaps'],
    ['/desk@evil.example', '/desk/gaps'],
    ['/desk\\evil.example', '/desk/gaps'],
    ['/deskevil', '/desk/gaps'],
    [undefined, '/desk/gaps'],
  ])('%s leads to %s', (asked, expected) => {
    expect(deskPath(asked)).toBe(expected)
  })
})

describe('the language', () => {
  it('is chosen by a link and kept', async () => {
    const rosa = await writer()
    const response = await rosa.get('/desk/language/es?to=/desk/answers')
    expect(response.headers.get('Location')).toBe('/desk/answers')
    const html = await rosa.page('/desk/gaps')
    expect(html).toContain('<html lang="es">')
    expect(html).toContain('Lo que la gente no pudo averiguar')
  })

  it('stays as it is for one the desk does not speak', async () => {
    const rosa = await writer()
    await rosa.get('/desk/language/tlh?to=/desk/answers')
    expect(await rosa.page('/desk/gaps')).toContain('<html lang="en">')
  })
})
