import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type Dishonesty,
  FakeProvider,
  newBrowser,
  newKey,
  type ProviderKey,
  signInWith,
} from '../../../test/worker/oidc-provider.ts'
import { addPerson } from '../../store/people/change-people.ts'
import { readPerson } from '../../store/people/people.ts'

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
})

describe('who comes in', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockReturnValue()
  })
  const person = async () =>
    env.DB.prepare('SELECT name, email, state, roles FROM people WHERE issuer = ?').bind(provider.issuer).first()
  const byAdmins = () => newBrowser(provider, { OIDC_ROLES_CLAIM: '' })

  it('has the roles of the claim, where the setting names one', async () => {
    await signInWith(provider, { claims: { roles: ['writer:ssa', 'reviewer:usagov', 'payroll'] } })
    expect(await person()).toMatchObject({ state: 'active', roles: '{"ssa":"writer","usagov":"reviewer"}' })
  })

  it('loses a role that the claim has no more', async () => {
    const browser = newBrowser(provider)
    await signInWith(provider, {}, browser)
    expect((await signInWith(provider, { claims: { roles: [] } }, browser)).status).toBe(403)
    expect((await browser.get('/desk/gaps')).status).toBe(303)
  })

  it('waits for a role where admins give them, and is told so', async () => {
    const response = await signInWith(provider, {}, byAdmins())
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('You are signed in, but you have no role yet')
    expect(await person()).toMatchObject({ email: 'rosa@agency.gov', state: 'waiting', roles: '{}' })
  })

  it('is the person whom an admin added by email, where the provider vouches for the address', async () => {
    const email = `added-${crypto.randomUUID()}@agency.gov`
    const id = await addPerson(env.DB, { name: email, email, roles: { ssa: 'writer' } }, 'Ada', new Date())
    const userInfo = { sub: 'rosa-1', email: email.toUpperCase(), email_verified: true }
    expect((await signInWith(provider, { userInfo }, byAdmins())).status).toBe(303)
    expect(await readPerson(env.DB, id ?? '')).toMatchObject({ state: 'active', issuer: provider.issuer })
  })

  it.each([false, undefined, 'true', 1])('is not, where it does not: email_verified is %s', async (email_verified) => {
    const email = `added-${crypto.randomUUID()}@agency.gov`
    const id = await addPerson(env.DB, { name: email, email, roles: { '*': 'admin' } }, 'Ada', new Date())
    const userInfo = { sub: 'mallory', email, email_verified }
    expect((await signInWith(provider, { claims: { sub: 'mallory' }, userInfo }, byAdmins())).status).toBe(403)
    expect(await readPerson(env.DB, id ?? '')).toMatchObject({ state: 'invited' })
  })

  it('has a name that no one else has', async () => {
    await signInWith(provider, {})
    const first = await person()
    provider = new FakeProvider(key)
    vi.stubGlobal('fetch', provider.fetch)
    await signInWith(provider, {})
    expect((await person())?.name).not.toBe(first?.name)
  })

  it('has a name on one line, without marks that turn text around', async () => {
    await signInWith(provider, { userInfo: { sub: 'rosa-1', name: `Ros\u202Ea\n${crypto.randomUUID()}\u200B` } })
    expect((await person())?.name).toMatch(/^Rosa ?[0-9a-f-]{36}$/)
  })
})

describe('the first admin', () => {
  beforeEach(() => env.DB.prepare('DELETE FROM people').run())
  const rolesAfter = async (settings: Record<string, string>, lie: Dishonesty = {}) => {
    await signInWith(provider, lie, newBrowser(provider, { OIDC_ROLES_CLAIM: '', ...settings }))
    return env.DB.prepare(`SELECT roles FROM people WHERE issuer = ? AND subject <> 'ada'`)
      .bind(provider.issuer)
      .first('roles')
  }

  it.each(['rosa@agency.gov', 'Rosa@Agency.gov', 'rosa-1'])(
    'is who the setting names by email or subject: %s',
    async (name) => {
      expect(await rolesAfter({ FIRST_ADMIN: name })).toBe('{"*":"admin"}')
    },
  )

  it('is nobody else, and nobody where the setting is empty', async () => {
    expect(await rolesAfter({ FIRST_ADMIN: 'ada@agency.gov' })).toBe('{}')
    expect(await rolesAfter({ FIRST_ADMIN: '' }, { claims: { sub: 'x' }, userInfo: { sub: 'x' } })).toBe('{}')
  })

  it('is nobody by an address that the provider has not checked', async () => {
    const userInfo = { sub: 'rosa-1', email: 'rosa@agency.gov', email_verified: false }
    expect(await rolesAfter({ FIRST_ADMIN: 'rosa@agency.gov' }, { userInfo })).toBe('{}')
  })

  it('is nobody any more once there is an admin', async () => {
    await env.DB.prepare(
      `INSERT INTO people (id, name, issuer, subject, state, roles, created_at)
       VALUES ('ada', 'Ada', ?, 'ada', 'active', '{"*":"admin"}', '')`,
    )
      .bind(provider.issuer)
      .run()
    expect(await rolesAfter({ FIRST_ADMIN: 'rosa@agency.gov' })).toBe('{}')
  })

  it('is named again where the provider has changed: the old one’s admins cannot come in', async () => {
    await env.DB.prepare(
      `INSERT INTO people (id, name, issuer, subject, state, roles, created_at)
       VALUES ('ada', 'Ada', 'https://old.example.gov', 'ada', 'active', '{"*":"admin"}', '')`,
    ).run()
    expect(await rolesAfter({ FIRST_ADMIN: 'rosa@agency.gov' })).toBe('{"*":"admin"}')
  })
})
