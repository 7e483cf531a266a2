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
