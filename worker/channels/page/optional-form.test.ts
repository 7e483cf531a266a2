import { exports } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

let callers = 0

/** Each time from another address: limits are not what is tried here. */
async function ask(...fields: [string, string][]): Promise<{ status: number; html: string }> {
  const body = new URLSearchParams([['question', 'i lost my social security card'], ...fields])
  const headers = { 'CF-Connecting-IP': `10.0.${Math.floor(callers / 250)}.${callers++ % 250}` }
  const response = await exports.default.fetch(
    new Request('http://localhost:8787/ask', { method: 'POST', body, headers }),
  )
  return { status: response.status, html: await response.text() }
}

const FIELDS = ['language', 'agency', 'earlier', 'not', 'again', 'answer', 'page', 'kiosk', 'more']
const VALUES = ['x', '\u200b', 'x'.repeat(5_000), '__proto__', '<b>', '{}', '[]', 'null', '', ' ']

describe('a question asked with the form is answered', () => {
  it.each(FIELDS)('whatever stands in %s', async (field) => {
    for (const value of VALUES) {
      const { status, html } = await ask([field, value], [field, value])
      expect([value, status]).toEqual([value, 200])
      expect(html).toContain('<h1>How do I replace a lost Social Security card?</h1>')
    }
  })

  it('with a hundred of each', async () => {
    const { status } = await ask(...FIELDS.flatMap((field) => Array(100).fill([field, 'x'])))
    expect(status).toBe(200)
  })
})

/** What no person typed: hidden fields of forms, and what stands in addresses. */
const FORMS: [path: string, sound: Record<string, string>, optional: string[], says: string][] = [
  ['/receipts', { code: 'K7QF-29WM' }, ['language', 'kiosk', 'page'], 'find that code'],
  ['/counter/ask', { question: 'lost my card' }, ['language', 'open', 'answer', 'kiosk'], 'Social Security card'],
  ['/counter/receipt', { code: 'K7QF-29WM' }, ['language', 'open'], 'code'],
]
const ADDRESSES: [path: string, optional: string[], says: string][] = [
  ['/a/renew-passport', ['reply', 'kiosk', 'agency', 'page', 'drill', 'language'], 'passport'],
  ['/ask', ['agency', 'kiosk', 'language', 'drill', 'question'], 'name="question"'],
  ['/answered', ['page', 'kiosk', 'language'], '<h1'],
  ['/changes', ['page', 'kiosk', 'language'], '<h1'],
  ['/g/ssa', ['page', 'kiosk', 'language'], '<h1'],
  ['/standards', ['page', 'language'], '<h1'],
  ['/accessibility', ['kiosk', 'language'], '<h1'],
  ['/embed', ['agency', 'language', 'accent', 'text', 'theme', 'place', 'policy', 'release'], 'id="tag"'],
]

describe('what else comes with a form or an address stops nothing', () => {
  const fetch = async (path: string, init: RequestInit = {}) => {
    const headers = { Accept: 'text/html', 'CF-Connecting-IP': `10.1.${Math.floor(callers / 250)}.${callers++ % 250}` }
    const url = `http://localhost:8787${path}`
    const response = await exports.default.fetch(new Request(url, { ...init, headers, redirect: 'manual' }))
    return { status: response.status, html: await response.text() }
  }

  it.each(FORMS)('of %s', async (path, sound, optional, says) => {
    const usual = await fetch(path, { method: 'POST', body: new URLSearchParams(sound) })
    expect(usual.html).toContain(says)
    for (const field of optional)
      for (const value of VALUES) {
        const body = new URLSearchParams({ ...sound, [field]: value })
        const { status, html } = await fetch(path, { method: 'POST', body })
        expect([field, value, status]).toEqual([field, value, usual.status])
        expect(html).toContain(says)
      }
  })

  it.each(ADDRESSES)('of %s', async (path, optional, says) => {
    for (const field of optional)
      for (const value of VALUES) {
        const { status, html } = await fetch(`${path}?${new URLSearchParams({ [field]: value })}`)
        // An answer's page leads to itself in the language that was asked for.
        expect([field, value, status < 400]).toEqual([field, value, true])
        if (status === 200) expect(html).toContain(says)
      }
  })
})
