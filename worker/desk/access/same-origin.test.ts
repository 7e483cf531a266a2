import { describe, expect, it } from 'vitest'
import { writer } from '../../../test/worker/browser.ts'
import { isSameOrigin } from './same-origin.ts'

const OWN = 'https://help.example.gov'

describe('a post', () => {
  it.each([
    ['same-origin', OWN, true],
    ['same-origin', null, true],
    [null, OWN, true],
    [null, null, false],
    ['cross-site', OWN, false],
    ['same-site', OWN, false],
    ['none', OWN, false],
    ['same-origin', 'https://evil.example', false],
    ['same-origin', 'null', false],
    [null, 'null', false],
    [null, 'http://help.example.gov', false],
    [null, 'https://help.example.gov.evil.example', false],
  ])('with Sec-Fetch-Site %s and Origin %s is of the same origin: %s', (site, origin, expected) => {
    const headers = { ...(site ? { 'Sec-Fetch-Site': site } : {}), ...(origin ? { Origin: origin } : {}) }
    expect(isSameOrigin(new Request(`${OWN}/desk/sign-in`, { method: 'POST', headers }))).toBe(expected)
  })

  it.each([['text/plain'], ['application/json'], ['application/x-www-form-urlencoded']])(
    'from another site as %s changes nothing, and says so on a page',
    async (type) => {
      const rosa = await writer()
      const headers = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site', 'Content-Type': type }
      const response = await rosa.post('/desk/sign-out', {}, headers)
      expect(response.status).toBe(403)
      expect(await response.text()).toContain('This was not sent from the desk')
      expect((await rosa.get('/desk/gaps')).status).toBe(200)
    },
  )
})
