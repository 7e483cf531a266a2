import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { describe, expect, it } from 'vitest'
import { isSigned } from './signature.ts'

const TOKEN = '0123456789abcdef0123456789abcdef'
const url = 'https://help.agency.gov/channels/text?agency=ssa'
const params = {
  Body: ' ¿Cómo saco mi Social? ',
  From: '+12025550123',
  To: '+12025550100',
  MessageSid: 'SM1',
  NumMedia: '0',
  FromZip: '',
}
type Params = Record<string, string | string[]>
const fieldsOf = (from: Params) =>
  Object.entries(from).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))
const signed = (from: Params = params, at = url, token = TOKEN) => getExpectedTwilioSignature(token, at, from)
const check = (signature: string, fields: Params = params, at = url, settings = '') =>
  isSigned({ url: at, fields: fieldsOf(fields), signature, settings }, [TOKEN, 'the-next-token'])

describe('a signature as Twilio’s own package makes it', () => {
  it('is accepted, with empty values, spaces and accents as they came', async () => {
    expect(await check(signed())).toBe(true)
  })

  it('is accepted for either of two tokens', async () => {
    expect(await check(signed(params, url, 'the-next-token'))).toBe(true)
  })

  it('is accepted where the standard port was signed', async () => {
    expect(await check(signed(params, url.replace('.gov/', '.gov:443/')))).toBe(true)
  })

  it('is accepted for a name that stands more than once', async () => {
    const twice = { ...params, MediaUrl: ['b', 'a', 'b'] }
    expect(await check(signed(twice), twice)).toBe(true)
  })

  it('is accepted with SHA-256 where the header names it, and refused for an algorithm nobody knows', async () => {
    const signature = getExpectedTwilioSignature(TOKEN, url, params, 'HMAC_SHA256')
    expect(await check(signature, params, url, 'key=x,algorithm=HMAC_SHA256')).toBe(true)
    expect(await check(signature, params, url, 'key=x,algorithm=HMAC_MD5')).toBe(false)
  })

  it.each([
    ['another text', { ...params, Body: 'other' }, url],
    ['a field more', { ...params, Extra: '1' }, url],
    ['another address', params, url.replace('ssa', 'va')],
    ['another host', params, url.replace('help.', 'evil.')],
  ])('is refused for %s', async (_, fields, at) => {
    expect(await check(signed(), fields, at)).toBe(false)
  })

  it.each(['', 'no base64!', 'AAAA', signed(params, url, 'somebody-elses-token')])(
    'is refused where it is %j',
    async (signature) => {
      expect(await check(signature)).toBe(false)
    },
  )
})
