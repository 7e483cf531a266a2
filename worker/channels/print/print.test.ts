import { exports } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { pageFootStyle } from './page-foot.ts'
import { besideLink, typedAddress } from './written-out.ts'

const ORIGIN = 'http://localhost:8787'
const text = (words: string) => [{ kind: 'text' as const, text: words }]

async function get(path: string) {
  const response = await exports.default.fetch(new Request(ORIGIN + path))
  return { status: response.status, headers: response.headers, html: await response.text() }
}

describe('a link on paper', () => {
  it('has its address beside it', () => {
    const link = { kind: 'link' as const, href: 'https://www.ssa.gov/apply/', content: text('Apply online') }
    expect(besideLink(link, 'en', ORIGIN)).toBe('www.ssa.gov/apply')
  })

  it('says no address twice', () => {
    const link = { kind: 'link' as const, href: 'https://ssa.gov/apply', content: text('Go to ssa.gov/apply') }
    expect(besideLink(link, 'en', ORIGIN)).toBeUndefined()
  })

  it('to another answer has that answer’s address for good, in its language', () => {
    const link = { kind: 'answer' as const, id: 'vote', content: text('votar') }
    expect(besideLink(link, 'es', 'https://help.example.gov')).toBe('help.example.gov/es/a/vote')
  })

  it('that dials has its number beside it where its words do not say it', () => {
    const phone = { kind: 'phone' as const, number: '+18007721213' }
    expect(besideLink({ ...phone, text: '800-772-1213' }, 'en', ORIGIN)).toBeUndefined()
    expect(besideLink({ ...phone, text: 'the national line' }, 'en', ORIGIN)).toBe('800-772-1213')
  })

  it('that sends a text message has its number in its words', () => {
    const link = { kind: 'link' as const, href: 'sms:838255', content: text('text 838255') }
    expect(besideLink(link, 'en', ORIGIN)).toBeUndefined()
  })

  it('that writes a letter is an address', () => {
    expect(typedAddress('mailto:help@va.gov')).toBe('help@va.gov')
  })
})

describe('a sheet', () => {
  it('has the answer with its version, day, owner and address, and runs no script', async () => {
    const { html, headers } = await get('/a/renew-passport/print')
    expect(html).toContain(`${ORIGIN.slice(7)}/a/renew-passport`)
    expect(html).toMatch(/version 1 · checked \w+ \d+, 20\d\d/)
    expect(html).toMatch(/Written by .+ · Printed on/)
    expect(html).not.toContain('<script')
    expect(headers.get('Content-Security-Policy')).toContain("script-src 'none'")
  })

  it('has every branch of a guided answer', async () => {
    const { html } = await get('/a/renew-green-card/print')
    for (const end of ['Through marriage', 'Through investment', 'My name has changed', 'It has a mistake'])
      expect(html).toContain(end)
    expect(html).not.toContain('<input')
  })

  it('names whom to call before all else where the answer is for people in danger', async () => {
    const { html } = await get('/es/a/domestic-violence-help/print')
    expect(html.indexOf('Llame ahora si alguien está en peligro')).toBeLessThan(html.indexOf('class="tick"'))
  })

  it('is for paper: search engines are sent to the page', async () => {
    const { html } = await get('/a/renew-passport/print')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toContain('<link rel="canonical" href="/a/renew-passport"/>')
  })

  it.each(['/a/no-such-answer/print', '/t/no-such-topic/print', '/g/nasa/print'])(
    'of nothing is none: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )
})

describe('a booklet', () => {
  it('of a topic holds its answers in the order of their titles, each linked within', async () => {
    const { html } = await get('/es/t/jubilación/print')
    const links = [...html.matchAll(/<a href="#([\w-]+\.es)">/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(3)
    for (const id of links) expect(html).toContain(`id="${id}"`)
  })

  it('of an agency comes in parts of 60', async () => {
    const { html } = await get('/g/ssa/print')
    expect(html.match(/<article/g)?.length).toBeLessThanOrEqual(60)
    expect(html).toContain('<h1>Social Security</h1>')
  })

  it('of a life event begins with its answer and has those that it leads to', async () => {
    const { html } = await get('/a/someone-died/print?linked=1')
    const ids = [...html.matchAll(/<article class="sheet" id="([\w-]+)\.en"/g)].map(([, id]) => id)
    expect(ids[0]).toBe('someone-died')
    expect(ids).toContain('report-a-death-to-social-security')
  })
})

describe('a booklet of a profile', () => {
  it.each([
    ['/p/veteran/print', 'Veteran', 'en'],
    ['/es/p/veteran/print', 'Veterano', 'es'],
  ])('has the answers of its tasks in their order, each once: %s', async (path, name, language) => {
    const { html } = await get(path)
    expect(html).toContain(`<h1>${name}</h1>`)
    const ids = [...html.matchAll(/<article class="sheet" id="([\w-]+)\.\w\w"/g)].map(([, id]) => id)
    expect(ids[0]).toBe('va-disability-claim')
    expect(ids).toContain('suicide-crisis-help')
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...html.matchAll(/<a href="#([\w-]+)\.\w\w">/g)].map(([, id]) => id)
    expect(links).toEqual(expect.arrayContaining(ids))
    expect(html).toContain(`<a href="${language === 'es' ? '/es' : '/'}">`)
  })

  it('is what the address in it leads to', async () => {
    const response = await exports.default.fetch(new Request(`${ORIGIN}/es/p/veteran`, { redirect: 'manual' }))
    expect([response.status, response.headers.get('Location')]).toEqual([302, '/es/p/veteran/print'])
  })

  it('of nobody is none', async () => {
    expect((await get('/p/nobody/print')).status).toBe(404)
  })
})

describe('the foot of each page', () => {
  it('cannot be ended by what stands in it', () => {
    const style = pageFootStyle('a"}</style><b>\\', 'en', false)
    expect(style).not.toContain('</')
    expect(style).toContain('a\\22 \\7d ')
  })

  it('is as large as the text in large print, its page number too', async () => {
    const foot = async (query: string) =>
      (await get(`/a/renew-passport/print${query}`)).html.match(/@bottom-(?:left|right)\{font-size:18pt;/g)
    expect(await foot('?large=1')).toHaveLength(2)
    expect(await foot('')).toBeNull()
  })
})
