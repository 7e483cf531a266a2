import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import worker from '../../../index.ts'
import { tidyPath } from './tidy-path.ts'

const ORIGIN = 'http://localhost:8787'
/** What a first packet of TCP carries in ten segments: a page that fits needs one round trip. */
const MOST_BYTES = 14 * 1024
const open = { limit: async () => ({ success: true }) }

const get = (path: string, headers: Record<string, string> = { Accept: 'text/html' }) =>
  worker.fetch(
    new Request(ORIGIN + path, { headers, redirect: 'manual' }),
    { ...env, READ_LIMIT: open },
    createExecutionContext(),
  )

async function sitemapPaths(): Promise<string[]> {
  const text = await (await get('/sitemap.xml')).text()
  return [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url.slice(ORIGIN.length))
}

/** The languages of each page that is in several, as the sitemap names them. */
async function languagesOf(): Promise<Map<string, string[]>> {
  const text = await (await get('/sitemap.xml')).text()
  return new Map(
    [...text.matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>.*?<\/lastmod>)?((?:<xhtml:link.*?\/>)+)/g)].map(
      ([, url = '', links = '']) => [
        url,
        [...links.matchAll(/hreflang="(..)" href="(.*?)"/g)].map(([, language, href]) => `${language} ${href}`).sort(),
      ],
    ),
  )
}

describe('the sitemap', () => {
  it('is well-formed, and names each page with its languages both ways', async () => {
    const text = await (await get('/sitemap.xml')).text()
    expect(XMLValidator.validate(text)).toBe(true)
    const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(text)
    const passport = urlset.url.find(({ loc }: { loc: string }) => loc === `${ORIGIN}/a/replace-social-security-card`)
    expect(passport['xhtml:link']).toHaveLength(2)
    expect(passport.lastmod).toBeUndefined()
  })

  it('leads to pages alone, each with its own address as canonical, in one request of at most 14 KB', async () => {
    const paths = await sitemapPaths()
    expect(paths.length).toBeGreaterThan(300)
    expect(new Set(paths).size).toBe(paths.length)
    const wrong: string[] = []
    const pairs = await languagesOf()
    for (const path of paths) {
      const response = await get(path)
      const html = await response.text()
      const bytes = brotliCompressSync(html).length
      const canonical = /<link rel="canonical" href="(.*?)"/.exec(html)?.[1]
      if (response.status !== 200 || encodeURI(decodeURI(canonical ?? '')) !== ORIGIN + path)
        wrong.push(`${path}: ${response.status} ${canonical}`)
      const named = [...html.matchAll(/<link rel="alternate" hreflang="(..)" href="(.*?)"/g)]
      const links = named.map(([, language, url]) => `${language} ${url}`).sort()
      const pair = pairs.get(ORIGIN + path)
      if (pair && links.join() !== pair.join()) wrong.push(`${path}: in ${links}, in the sitemap ${pair}`)
      if (bytes > MOST_BYTES) wrong.push(`${path}: ${bytes} bytes`)
      if (/<link rel="stylesheet"|<img|<script src/.test(html)) wrong.push(`${path}: asks for more`)
    }
    expect(wrong).toEqual([])
  }, 120_000)
})

describe('robots.txt and llms.txt', () => {
  it('name the sitemap, and keep the desk out', async () => {
    const text = await (await get('/robots.txt')).text()
    expect(text).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`)
    expect(text).toContain('Disallow: /desk')
  })

  it('are where an answer’s page says that its Markdown and the list of all are', async () => {
    const html = await (await get('/a/replace-social-security-card')).text()
    expect(html).toContain('<link rel="alternate" type="text/markdown" href="/a/replace-social-security-card.md"/>')
    expect(html).toContain('<link rel="describedby" type="text/plain" href="/llms.txt"/>')
  })

  it('list every answer as Markdown', async () => {
    const text = await (await get('/llms.txt')).text()
    expect(text).toMatch(/^# One Stop\n\n> /)
    expect(text).toContain(`${ORIGIN}/es/a/replace-social-security-card.md`)
  })
})

describe('an address that is passed on', () => {
  it.each([
    ['/a/renew-passport/', '/a/renew-passport'],
    ['/a/renew-passport.', '/a/renew-passport'],
    ['/A/Renew-Passport', '/a/renew-passport'],
    ['/a/renew-passport)', '/a/renew-passport'],
    ['/a/renew-passport%20', '/a/renew-passport'],
    ['/a/renew-passport.html', '/a/renew-passport'],
    ['/en/a/renew-passport', '/a/renew-passport'],
    ['//es/a//renew-passport]', '/es/a/renew-passport'],
    ['/es/t/JUBILACI%C3%93N/', '/es/t/jubilaci%C3%B3n'],
  ])('%s leads to the page that is meant', async (path, meant) => {
    const response = await get(path)
    expect([response.status, response.headers.get('Location')]).toEqual([301, meant])
    expect((await get(meant)).status).toBe(200)
  })

  it('is tidy once it was made tidy', () => {
    fc.assert(fc.property(fc.webPath(), (path) => tidyPath(tidyPath(path)) === tidyPath(path)))
  })

  it.each([
    ['/es/ask', '/ask?language=es'],
    ['/es/r', '/r?language=es'],
    ['/es/receipts', '/receipts?language=es'],
    ['/r?language=es', '/receipts?language=es'],
    ['/es/asked', '/asked?language=es'],
    ['/asked?language=es', '/answered?language=es'],
    ['/es/changes', '/changes?language=es'],
  ])('%s leads to that page in its language', async (path, meant) => {
    const response = await get(path)
    expect([response.status, response.headers.get('Location')]).toEqual([301, meant])
  })

  it('that is nothing says so in the language that it begins with', async () => {
    for (const path of ['/es/a/nothing', '/es/t/nothing', '/es/g/nothing', '/es/nothing']) {
      const response = await get(path)
      expect([response.status, await response.text()], path).toEqual([
        404,
        expect.stringContaining('No encontramos esta página'),
      ])
    }
  })

  it('is a page that says what to do where nothing is meant, and a problem for software', async () => {
    const response = await get('/nothing/here')
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('Page not found')])
    expect(await (await get('/nothing/here', {})).json()).toEqual({ problem: 'not-found' })
  })
})

describe('a page that fails', () => {
  it('says so in words, with a number to call', async () => {
    const refused = { limit: async () => ({ success: false }) }
    const request = new Request(`${ORIGIN}/es/a/renew-passport?language=es`, { headers: { Accept: 'text/html' } })
    const limited = await worker.fetch(request, { ...env, READ_LIMIT: refused }, createExecutionContext())
    expect([limited.status, limited.headers.get('Retry-After')]).toEqual([429, '60'])
    expect(await limited.text()).toMatch(/Demasiadas solicitudes desde su red.*844-872-4681/s)
  })
})
