import { describe, expect, it } from 'vitest'
import { deploymentEnv } from '../test/worker/deployment.ts'
import { checkSettings } from './env.ts'

const here = new URL('http://localhost:8787/')
const away = new URL('https://help.agency.gov/')
const live = { SIGN_IN: 'none', RATE_LIMITS: 'on' }

const wrongOf = (changes: Parameters<typeof deploymentEnv>[0], url = here) => {
  const checked = checkSettings(deploymentEnv(changes), url)
  return 'wrong' in checked ? checked.wrong.map(({ name }) => name) : []
}

describe('settings', () => {
  it('are read once, with origins as a list', () => {
    const env = deploymentEnv({ ...live, ORIGINS: 'https://www.va.gov, https://ssa.gov,http://localhost:3000' })
    const checked = checkSettings(env, away)
    expect(checked).toEqual({
      settings: {
        origins: ['https://www.va.gov', 'https://ssa.gov', 'http://localhost:3000'],
        signIn: { way: 'none' },
        firstAdmin: '',
        sessions: { idleMinutes: 30, hours: 12 },
        rateLimits: 'on',
        channelsOff: [],
        counterAddresses: [],
        minimumCell: 10,
        publicOrigin: '',
        deskOrigin: '',
        phone: undefined,
        textNumber: '',
        textAccents: 'keep',
        shopperKey: '',
        notices: { mail: undefined, webhook: undefined },
      },
    })
    expect(checkSettings(env, away)).toBe(checked)
  })

  it('may list no origin', () => {
    expect(wrongOf({ ORIGINS: '' })).toEqual([])
  })

  it.each([
    'www.va.gov',
    'https://www.va.gov/',
    'https://www.va.gov/health',
    'http://www.va.gov',
    'https://*.va.gov',
    '*',
    'null',
    'javascript:alert(1)',
    'https://www.va.gov https://ssa.gov',
    'https://www.VA.gov',
  ])('refuse %s as an origin', (ORIGINS) => {
    expect(wrongOf({ ORIGINS })).toEqual(['ORIGINS'])
  })

  it('may turn channels off, by the names they have', () => {
    const checked = checkSettings(deploymentEnv({ ...live, CHANNELS_OFF: 'text, voice' }), away)
    expect(checked).toHaveProperty('settings.channelsOff', ['text', 'voice'])
    expect(wrongOf({ CHANNELS_OFF: 'text,fax' })).toEqual(['CHANNELS_OFF'])
  })

  it('may name offices by their addresses', () => {
    const checked = checkSettings(deploymentEnv({ ...live, COUNTER_ADDRESSES: '203.0.113.0/24, 2001:db8::/48' }), away)
    expect(checked).toHaveProperty('settings.counterAddresses', ['203.0.113.0/24', '2001:db8::/48'])
    expect(wrongOf({ COUNTER_ADDRESSES: 'head office' })).toEqual(['COUNTER_ADDRESSES'])
  })

  it('of a provider of calls need its secrets and an address together', () => {
    const token = '0123456789abcdef0123456789abcdef'
    expect(wrongOf({ TWILIO_AUTH_TOKEN: token })).toEqual(['PUBLIC_ORIGIN', 'CALLER_SECRET'])
    const phone = { PUBLIC_ORIGIN: 'https://help.agency.gov', CALLER_SECRET: 'x'.repeat(32) }
    const checked = checkSettings(deploymentEnv({ ...live, ...phone, TWILIO_AUTH_TOKEN: `${token},${token}` }), away)
    expect(checked).toHaveProperty('settings.phone.tokens', [token, token])
    expect(wrongOf({ ...phone, TWILIO_AUTH_TOKEN: 'short' })).toEqual(['TWILIO_AUTH_TOKEN'])
  })

  it('that are missing are all named', () => {
    const changes = {
      ORIGINS: undefined,
      SIGN_IN: undefined,
      RATE_LIMITS: 'sometimes',
      LOG: undefined,
      ASSETS: undefined,
    }
    expect(wrongOf(changes).sort()).toEqual(['ASSETS', 'LOG', 'ORIGINS', 'RATE_LIMITS', 'SIGN_IN'])
  })

  it('do not ask for D1 and KV: people are answered without them', () => {
    expect(wrongOf({ DB: undefined, SNAPSHOTS: undefined })).toEqual([])
  })

  it('tell no value of a setting', () => {
    const checked = checkSettings(deploymentEnv({ SIGN_IN: 'hunter2', ORIGINS: 'hunter2' }), here)
    expect(JSON.stringify(checked)).not.toContain('hunter2')
  })
})

const OIDC = { OIDC_ISSUER: 'https://login.agency.gov', OIDC_CLIENT_ID: 'one-stop', OIDC_CLIENT_SECRET: 'hunter2' }
const ACCESS = { ACCESS_TEAM_DOMAIN: 'agency.cloudflareaccess.com', ACCESS_AUDIENCE: 'abc123' }

describe('settings of the sign-in', () => {
  it('are needed for the chosen way only', () => {
    expect(wrongOf({ ...live, SIGN_IN: 'oidc', ...OIDC }, away)).toEqual([])
    expect(wrongOf({ ...live, SIGN_IN: 'access', ...ACCESS }, away)).toEqual([])
    expect(wrongOf({ ...live, SIGN_IN: 'oidc', ...ACCESS }, away)).toEqual(Object.keys(OIDC))
    expect(wrongOf({ ...live, SIGN_IN: 'access', ...OIDC }, away)).toEqual(Object.keys(ACCESS))
  })

  it.each(Object.keys(OIDC))('name %s when it is missing', (name) => {
    expect(wrongOf({ ...live, SIGN_IN: 'oidc', ...OIDC, [name]: '' }, away)).toEqual([name])
    expect(wrongOf({ ...live, SIGN_IN: 'oidc', ...OIDC, [name]: undefined }, away)).toEqual([name])
  })

  it.each([
    'http://login.agency.gov',
    'login.agency.gov',
    'https://login.agency.gov/?tenant=1',
    'https://login.agency.gov/#x',
  ])('refuse %s as a provider’s address', (OIDC_ISSUER) => {
    expect(wrongOf({ ...live, SIGN_IN: 'oidc', ...OIDC, OIDC_ISSUER }, away)).toEqual(['OIDC_ISSUER'])
  })

  it.each(['https://agency.cloudflareaccess.com', 'agency.example', 'evil.example/.cloudflareaccess.com'])(
    'refuse %s as an Access team’s domain',
    (ACCESS_TEAM_DOMAIN) => {
      expect(wrongOf({ ...live, SIGN_IN: 'access', ...ACCESS, ACCESS_TEAM_DOMAIN }, away)).toEqual([
        'ACCESS_TEAM_DOMAIN',
      ])
    },
  )

  it.each(['0', '-5', '1.5', 'half an hour', '100000'])('refuse %s as minutes or hours of a session', (text) => {
    const changes = { ...live, SESSION_IDLE_MINUTES: text, SESSION_HOURS: text }
    expect(wrongOf(changes, away)).toEqual(['SESSION_IDLE_MINUTES', 'SESSION_HOURS'])
  })
})

describe('settings for this machine only', () => {
  it.each(['http://localhost:8787/', 'http://127.0.0.1/', 'http://[::1]:8787/'])('hold on %s', (url) => {
    expect(wrongOf({ SIGN_IN: 'development', RATE_LIMITS: 'off' }, new URL(url))).toEqual([])
  })

  it.each([
    'https://help.agency.gov/',
    'http://192.168.1.4/',
    'http://localhost.evil.example/',
    'http://127.0.0.1.evil.example/',
  ])('are refused on %s', (url) => {
    expect(wrongOf({ SIGN_IN: 'development', RATE_LIMITS: 'off' }, new URL(url))).toEqual(['SIGN_IN', 'RATE_LIMITS'])
  })
})
