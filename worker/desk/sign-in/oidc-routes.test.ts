import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  comeBack,
  FakeProvider,
  newBrowser,
  newKey,
  type ProviderKey,
  start,
} from '../../../test/worker/oidc-provider.ts'

const MINUTE_MS = 60_000
let key: ProviderKey
let provider: FakeProvider

beforeAll(async () => {
  key = await newKey('k1')
})
beforeEach(() => {
  provider = new FakeProvider(key)
  vi.stubGlobal('fetch', provider.fetch)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

async function expectRefused(response: Response, status = 401) {
  expect(response.status).toBe(status)
  expect(response.headers.getSetCookie().join()).not.toContain('one-stop-desk=')
  expect(await response.text()).toContain('Try to sign in again')
}

describe('signing in at a provider', () => {
  it('asks for a code with PKCE, a state and a nonce, each new every time', async () => {
    const browser = newBrowser(provider)
    const values = async () => {
      await start(provider, browser)
      return ['state', 'nonce', 'code_challenge'].map((name) => provider.asked.get(name) ?? '')
    }
    const [first, second] = [await values(), await values()]
    expect(Object.fromEntries(provider.asked)).toMatchObject({
      response_type: 'code',
      client_id: 'one-stop',
      redirect_uri: 'http://localhost:8787/desk/sign-in/callback',
      scope: 'openid profile email',
      code_challenge_method: 'S256',
    })
    expect(new Set([...first, ...second]).size).toBe(6)
    for (const value of first) expect(value.length).toBeGreaterThanOrEqual(43)
  })

  it('lets a person in whom the provider vouches for, and leads to where they wanted to go', async () => {
    const browser = newBrowser(provider)
    const response = await comeBack(browser, await start(provider, browser, '/desk/gaps?state=answered'))
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/desk/gaps?state=answered'])
    expect(await browser.page('/desk/gaps')).toContain('Rosa Diaz')
  })

  it('keeps neither state nor browser as they are, and shows no secret on a page or in a cookie', async () => {
    const browser = newBrowser(provider)
    const back = await start(provider, browser)
    const { results } = await env.DB.prepare('SELECT * FROM sign_in_attempts').all()
    const cookie = browser.cookies.get('one-stop-sign-in') ?? ''
    expect(cookie).toMatch(/^[0-9a-f]{64}$/)
    for (const secret of [cookie, back.searchParams.get('state') ?? ''])
      expect(JSON.stringify(results)).not.toContain(secret)
  })

  it('shows a page before it leads away, with a link and no form', async () => {
    const html = await newBrowser(provider).page('/desk/sign-in?to=/desk/answers')
    expect(html).toContain('href="/desk/sign-in/start?to=%2Fdesk%2Fanswers"')
    expect(html).not.toContain('Development sign-in')
    expect((await newBrowser(provider).post('/desk/sign-in', { name: 'Mallory' })).status).toBe(404)
  })

  describe('where the deployment names how strongly', () => {
    const OIDC_ACR = 'urn:phishing-resistant, aal/2'

    it('asks for it, and lets in who signed in so', async () => {
      provider.lie = { claims: { acr: 'aal/2' } }
      const browser = newBrowser(provider, { OIDC_ACR })
      const response = await comeBack(browser, await start(provider, browser))
      expect(provider.asked.get('acr_values')).toBe('urn:phishing-resistant aal/2')
      expect(response.status).toBe(303)
    })

    it.each([undefined, 'aal/1', '', 'aal/2 ', ['aal/2']])('refuses who signed in as %j', async (acr) => {
      provider.lie = { claims: { acr } }
      const browser = newBrowser(provider, { OIDC_ACR })
      await expectRefused(await comeBack(browser, await start(provider, browser)))
    })

    it('asks for nothing where it names nothing', async () => {
      const browser = newBrowser(provider)
      expect((await comeBack(browser, await start(provider, browser))).status).toBe(303)
      expect(provider.asked.has('acr_values')).toBe(false)
    })
  })

  it('takes two tabs of one browser', async () => {
    const browser = newBrowser(provider)
    const first = await start(provider, browser)
    const askedFirst = provider.asked
    await start(provider, browser)
    provider.asked = askedFirst
    expect((await comeBack(browser, first)).status).toBe(303)
  })
})

describe('a forged way back', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockReturnValue()
  })

  it('a state that was used before is refused', async () => {
    const browser = newBrowser(provider)
    const back = await start(provider, browser)
    expect((await comeBack(browser, back)).status).toBe(303)
    await expectRefused(await comeBack(browser, back))
  })

  it('a state that failed before is refused, even with an honest token', async () => {
    const browser = newBrowser(provider)
    const back = await start(provider, browser)
    provider.lie = { claims: { aud: 'payroll' } }
    await comeBack(browser, back)
    provider.lie = {}
    await expectRefused(await comeBack(browser, back))
  })

  it.each(['', 'x', '0'.repeat(64)])('a state that nobody gave out is refused: “%s”', async (state) => {
    const browser = newBrowser(provider)
    const back = await start(provider, browser)
    back.searchParams.set('state', state)
    await expectRefused(await comeBack(browser, back))
  })

  it('a state of another browser is refused: nobody is signed in as someone else by a link', async () => {
    const [mallory, victim] = [newBrowser(provider), newBrowser(provider)]
    const back = await start(provider, mallory)
    await start(provider, victim)
    await expectRefused(await comeBack(victim, back))
    await expectRefused(await comeBack(newBrowser(provider), back))
  })

  it('a sign-in that took longer than ten minutes is refused', async () => {
    const browser = newBrowser(provider)
    const back = await start(provider, browser)
    vi.useFakeTimers({ now: Date.now() + 11 * MINUTE_MS, toFake: ['Date'] })
    await expectRefused(await comeBack(browser, back))
  })

  it.each([['https://login.evil.example'], [undefined]])(
    'an answer of another issuer (RFC 9207) is refused: %s',
    async (iss) => {
      const browser = newBrowser(provider)
      const back = await start(provider, browser)
      if (iss) back.searchParams.set('iss', iss)
      else back.searchParams.delete('iss')
      await expectRefused(await comeBack(browser, back))
      expect(provider.requests).not.toContain('/token')
    },
  )

  it('a code that the provider did not give out is refused', async () => {
    const browser = newBrowser(provider)
    const back = await start(provider, browser)
    back.searchParams.set('code', 'guessed')
    await expectRefused(await comeBack(browser, back))
  })

  it('a code that comes back without its state’s secret is refused', async () => {
    const browser = newBrowser(provider)
    const back = await start(provider, browser)
    const askedFirst = provider.asked
    await start(provider, browser)
    expect(provider.asked.get('code_challenge')).not.toBe(askedFirst.get('code_challenge'))
    await expectRefused(await comeBack(browser, back))
  })

  it('a refusal of the provider is no sign-in', async () => {
    const browser = newBrowser(provider)
    const back = await start(provider, browser)
    back.searchParams.delete('code')
    back.searchParams.set('error', 'access_denied')
    await expectRefused(await comeBack(browser, back))
  })

  it.each([
    ['/desk/sign-in/callback?code=the-code'],
    ['/desk/sign-in/callback'],
    ['/desk/sign-in/callback?state=a&state=b&code=c'],
  ])('%s without a sign-in is refused', async (path) => {
    await expectRefused(await newBrowser(provider).get(path))
  })
})

describe('a provider in trouble', () => {
  it.each<[string, () => Promise<Response>]>([
    ['is down', () => Promise.reject(new TypeError('network'))],
    ['answers with an error', () => Promise.resolve(new Response('', { status: 500 }))],
    [
      'answers with a page',
      () => Promise.resolve(new Response('<html>', { headers: { 'Content-Type': 'text/html' } })),
    ],
    ['calls itself something else', () => Promise.resolve(Response.json({ issuer: 'https://evil.example' }))],
  ])('that %s is said to be so, on a page with a way to try again', async (_, answer) => {
    vi.spyOn(console, 'error').mockReturnValue()
    vi.stubGlobal('fetch', answer)
    const issuer = `https://${crypto.randomUUID()}.example` // nothing is remembered of it
    const response = await newBrowser(provider, { OIDC_ISSUER: issuer }).get('/desk/sign-in/start')
    await expectRefused(response, 503)
  })
})
