import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type Dishonesty,
  FakeProvider,
  hmacToken,
  newKey,
  OIDC_BINDINGS,
  type ProviderKey,
  rawToken,
  signed,
  signInWith,
} from '../../../test/worker/oidc-provider.ts'

let key: ProviderKey
let otherKey: ProviderKey
let provider: FakeProvider

beforeAll(async () => {
  ;[key, otherKey] = await Promise.all([newKey('k1'), newKey('k1')])
})
beforeEach(() => {
  provider = new FakeProvider(key)
  vi.stubGlobal('fetch', provider.fetch)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

async function expectRefused(response: Response) {
  expect(response.status).toBe(401)
  expect(response.headers.getSetCookie().join()).not.toContain('one-stop-desk=')
  expect(await response.text()).toContain('Try to sign in again')
}

describe('a forged token', () => {
  const now = () => Math.floor(Date.now() / 1000)
  /** Each lie, and the reason in the log: refused for another reason, it would prove nothing. */
  const FORGED: Record<string, Dishonesty & { why: RegExp }> = {
    'without a signature': { why: /alg/, token: (claims) => rawToken({ alg: 'none', kid: 'k1' }, claims) },
    'without a signature, in capitals': { why: /alg/, token: (claims) => rawToken({ alg: 'NONE', kid: 'k1' }, claims) },
    'whose signature was cut off': {
      why: /signature/,
      token: async (claims, own) => (await signed(claims, own)).replace(/[^.]*$/, ''),
    },
    'signed with the client’s secret': {
      why: /alg/,
      token: (claims) => hmacToken({ alg: 'HS256', kid: 'k1' }, claims, OIDC_BINDINGS.OIDC_CLIENT_SECRET),
    },
    'signed with the public key as a secret': {
      why: /alg/,
      token: (claims, own) => hmacToken({ alg: 'HS256', kid: 'k1' }, claims, JSON.stringify(own.jwk)),
    },
    'signed with the public key as a secret where the provider lists HS256': {
      why: /algorithm/,
      discovery: { id_token_signing_alg_values_supported: ['RS256', 'HS256'] },
      token: (claims, own) => hmacToken({ alg: 'HS256', kid: 'k1' }, claims, own.jwk.n ?? ''),
    },
    'signed by another key of the same name': { why: /signature/, token: (claims) => signed(claims, otherKey) },
    'signed by a key that the provider does not have': {
      why: /no applicable keys/,
      token: (claims) => signed(claims, { ...otherKey, kid: 'k2' }),
    },
    'that brings its own key': { why: /signature/, token: (claims) => signed(claims, otherKey, { jwk: otherKey.jwk }) },
    'that says where its key is': {
      why: /signature/,
      token: (claims) => signed(claims, otherKey, { jku: 'https://evil.example/jwks' }),
    },
    'that asks for an extension nobody knows': {
      why: /crit/,
      token: (claims, own) =>
        rawToken({ alg: 'RS256', kid: 'k1', crit: ['exp2'], exp2: 1 }, claims, (input) =>
          crypto.subtle.sign('RSASSA-PKCS1-v1_5', own.privateKey, input),
        ),
    },
    'whose claims were changed after it was signed': {
      why: /signature/,
      token: async (claims, own) => {
        const [head, , signature] = (await signed(claims, own)).split('.')
        const [, body] = (await signed({ ...claims, sub: 'boss' }, otherKey)).split('.')
        return [head, body, signature].join('.')
      },
    },
    'that has expired': { why: /exp.*past/, claims: { iat: now() - 900, exp: now() - 120 } },
    'that never expires': { why: /exp.*missing/, claims: { exp: undefined } },
    'that is not yet valid': { why: /nbf/, claims: { nbf: now() + 600 } },
    'without the time it was made': { why: /iat.*missing/, claims: { iat: undefined } },
    'for another program': { why: /aud/, claims: { aud: 'payroll' } },
    'for several programs, asked for by another': {
      why: /azp/,
      claims: { aud: ['one-stop', 'payroll'], azp: 'payroll' },
    },
    'for several programs, nobody knows by whom': {
      why: /untrusted audiences/,
      claims: { aud: ['one-stop', 'payroll'] },
    },
    'from another issuer': { why: /iss/, claims: { iss: 'https://login.evil.example' } },
    'without an issuer': { why: /iss.*missing/, claims: { iss: undefined } },
    'for nobody': { why: /sub.*missing/, claims: { sub: undefined } },
    'for an empty subject': { why: /[sS]ubject/, claims: { sub: '' } },
    'for another sign-in': { why: /nonce/, claims: { nonce: 'of another sign-in' } },
    'for no sign-in': { why: /nonce.*missing/, claims: { nonce: undefined } },
    'that is no token': { why: /JWT/, token: () => 'not.a.token' },
    'that is left out': { why: /id_token/, token: () => undefined },
    'with user info about somebody else': {
      why: /sub/,
      userInfo: { sub: 'boss', email: 'rosa@agency.gov', email_verified: true },
    },
  }

  it.each(Object.entries(FORGED))('%s is refused', async (_, { why, ...lie }) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    await expectRefused(await signInWith(provider, lie))
    const lines = warn.mock.calls.map(([line]) => JSON.parse(String(line)))
    expect(lines).toMatchObject([{ message: 'a sign-in was refused', error: expect.stringMatching(why) }])
  })

  it('is what these tests are about: the same sign-in with an honest token passes', async () => {
    expect((await signInWith(provider, {})).status).toBe(303)
  })

  it('leaves no trace of its claims or of the code in the log', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    await signInWith(provider, { claims: { aud: 'payroll' } })
    expect(warn).toHaveBeenCalledOnce()
    expect(JSON.stringify(warn.mock.calls)).not.toMatch(/rosa|the-code|payroll|access/)
  })
})
