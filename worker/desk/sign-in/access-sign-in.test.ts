import { env } from 'cloudflare:workers'
import type { JWTPayload } from 'jose'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { Browser } from '../../../test/worker/browser.ts'
import { hmacToken, newKey, type ProviderKey, rawToken, signed } from '../../../test/worker/oidc-provider.ts'
import { addPerson } from '../../store/people/change-people.ts'

const AUDIENCE = 'b1946ac92492d2347c6235b4d2611184'
let key: ProviderKey
let otherKey: ProviderKey
/** New each time: the Worker remembers a team's keys. */
let team = ''

beforeAll(async () => {
  ;[key, otherKey] = await Promise.all([newKey('k1'), newKey('k1')])
})
beforeEach(() => {
  team = `${crypto.randomUUID()}.cloudflareaccess.com`
  vi.spyOn(console, 'warn').mockReturnValue()
  vi.stubGlobal('fetch', async (url: string) => {
    if (url !== `https://${team}/cdn-cgi/access/certs`) throw new Error(`nobody answers at ${url}`)
    return Response.json({ keys: [key.jwk] })
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const now = () => Math.floor(Date.now() / 1000)

/** The claims that Access puts into its assertion. */
function claims(changes: Record<string, unknown> = {}): JWTPayload {
  const times = { iat: now(), nbf: now(), exp: now() + 3600 }
  const who = { sub: 'rosa-1', email: 'rosa@agency.gov', type: 'app' }
  return { iss: `https://${team}`, aud: [AUDIENCE], ...times, ...who, ...changes }
}

function newBrowser(): Browser {
  const browser = new Browser()
  const access = { SIGN_IN: 'access', ACCESS_TEAM_DOMAIN: team, ACCESS_AUDIENCE: AUDIENCE }
  browser.bindings = { ...access, FIRST_ADMIN: 'rosa@agency.gov', RATE_LIMITS: 'off' }
  return browser
}

const vouched = (assertion: string) => ({ 'Cf-Access-Jwt-Assertion': assertion })

async function rosa(): Promise<Browser> {
  await env.DB.prepare('DELETE FROM people').run()
  const browser = newBrowser()
  await browser.post('/desk/sign-in', {}, vouched(await signed(claims(), key)))
  return browser
}

describe('behind Cloudflare Access', () => {
  it('someone whom it vouches for goes on with one press, and lands where they wanted to go', async () => {
    await env.DB.prepare('DELETE FROM people').run()
    const browser = newBrowser()
    const headers = vouched(await signed(claims(), key))
    const page = await (await browser.get('/desk/sign-in?to=/desk/answers', headers)).text()
    expect(page).toContain('Continue as rosa@agency.gov')
    const response = await browser.post('/desk/sign-in', { to: '/desk/answers' }, headers)
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/desk/answers'])
    expect((await browser.get('/desk/gaps', headers)).status).toBe(200)
  })

  it('a draft has no private links, which nobody without its word could open', async () => {
    const browser = await rosa()
    const headers = vouched(await signed(claims(), key))
    const draft = (await browser.post('/desk/drafts', {}, headers)).headers.get('Location') ?? ''
    const page = await (await browser.get(draft, headers)).text()
    expect(page).toContain(`action="${draft}"`)
    expect(page).not.toContain('id="links"')
    expect((await browser.post(`${draft}/links`, { name: 'Lena' }, headers)).status).toBe(403)
  })

  it('a session alone is not enough: each request needs its word', async () => {
    expect((await (await rosa()).get('/desk/gaps')).status).toBe(401)
  })

  it('a session counts for the same person only', async () => {
    const browser = await rosa()
    const other = vouched(await signed(claims({ sub: 'boss', email: 'boss@agency.gov' }), key))
    expect((await browser.get('/desk/gaps', other)).status).toBe(303)
  })

  it('a session ends at sign-out and after idle time all the same', async () => {
    const browser = await rosa()
    vi.useFakeTimers({ now: Date.now() + 31 * 60_000, toFake: ['Date'] })
    expect((await browser.get('/desk/gaps', vouched(await signed(claims(), key)))).status).toBe(303)
  })

  it('who has no role waits for one, and who was added by email comes in', async () => {
    await rosa()
    const email = `${crypto.randomUUID()}@agency.gov`
    const headers = vouched(await signed(claims({ sub: email, email }), key))
    await addPerson(env.DB, { name: email, email, roles: { '*': 'reader' } }, 'Rosa', new Date())
    expect((await newBrowser().post('/desk/sign-in', {}, headers)).status).toBe(303)
    const stranger = vouched(await signed(claims({ sub: 'x', email: 'x@agency.gov' }), key))
    expect((await newBrowser().post('/desk/sign-in', {}, stranger)).status).toBe(403)
  })

  it('nothing but the desk asks for it', async () => {
    expect((await newBrowser().get('/healthz')).status).toBe(200)
  })
})

describe('a forged assertion', () => {
  const FORGED: Record<string, () => Promise<string> | string> = {
    'that is missing': () => '',
    'that is no token': () => 'not.a.token',
    'without a signature': () => rawToken({ alg: 'none', kid: 'k1' }, claims()),
    'signed with the public key as a secret': () =>
      hmacToken({ alg: 'HS256', kid: 'k1' }, claims(), JSON.stringify(key.jwk)),
    'signed by another key of the same name': () => signed(claims(), otherKey),
    'signed by a key that the team does not have': () => signed(claims(), { ...otherKey, kid: 'k2' }),
    'that brings its own key': () => signed(claims(), otherKey, { jwk: otherKey.jwk }),
    'whose signature was cut off': async () => (await signed(claims(), key)).replace(/[^.]*$/, ''),
    'that has expired': () => signed(claims({ exp: now() - 60 }), key),
    'that never expires': () => signed(claims({ exp: undefined }), key),
    'that is not yet valid': () => signed(claims({ nbf: now() + 600 }), key),
    'for another application': () => signed(claims({ aud: ['0'.repeat(32)] }), key),
    'for no application': () => signed(claims({ aud: undefined }), key),
    'from another team': () => signed(claims({ iss: 'https://evil.cloudflareaccess.com' }), key),
    'for nobody': () => signed(claims({ sub: undefined }), key),
    'of a program, which has no email': () => signed(claims({ sub: '', email: undefined, common_name: 'bot' }), key),
  }

  it.each(Object.entries(FORGED))('%s opens no page and begins no session', async (_, forge) => {
    const headers = vouched(await forge())
    const browser = newBrowser()
    expect((await browser.get('/desk/gaps', headers)).status).toBe(401)
    const response = await browser.post('/desk/sign-in', {}, headers)
    expect(response.status).toBe(401)
    expect(browser.cookies.size).toBe(0)
  })

  it('is refused with a session too', async () => {
    const browser = await rosa()
    expect((await browser.get('/desk/gaps', vouched(await signed(claims(), key)))).status).toBe(200)
    expect((await browser.get('/desk/gaps', vouched(await signed(claims(), otherKey)))).status).toBe(401)
  })
})
