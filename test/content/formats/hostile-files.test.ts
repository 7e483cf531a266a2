// What other software reads of a corpus of attack strings, over the Worker's own routes: tables, lines of JSON, Markdown, data for search engines,
// and the headers of every reply.
import { parse } from 'csv-parse/sync'
import { marked, type Token } from 'marked'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CorpusServer, serveCorpus } from '../../e2e/testing/corpus-server.ts'
import { hostileCorpus } from '../hostile-corpus.ts'
import { HAS_PUBLISHED, OWN, PUBLISHED } from '../hostile-strings.ts'

if (!HAS_PUBLISHED)
  console.warn('hostile-files: our own strings alone, ONE_STOP_HOSTILE names no folder with markup.json')

const LONG_MS = 400_000
const STRINGS = [...OWN, ...PUBLISHED]
const { corpus, holding } = hostileCorpus(STRINGS)
/** Every header that a page, a file or a redirect of ours may have. */
const HEADERS = new Set([
  ...['cache-control', 'content-security-policy', 'content-type', 'cross-origin-opener-policy', 'etag', 'location'],
  ...['cross-origin-resource-policy', 'permissions-policy', 'referrer-policy', 'strict-transport-security', 'vary'],
  ...['x-content-type-options', 'access-control-allow-origin', 'access-control-expose-headers', 'allow', 'link'],
  ...[
    'ratelimit-limit',
    'ratelimit-policy',
    'retry-after',
    'content-language',
    'content-disposition',
    'last-modified',
    'content-length',
    'x-request-id',
  ],
])

let server: CorpusServer
beforeAll(async () => {
  server = await serveCorpus(corpus)
}, LONG_MS)
afterAll(() => server?.stop())

const read = async (path: string) => (await server.fetch(path)).text()

/** All tokens of a Markdown document, those within others too. */
function tokensOf(markdown: string): Token[] {
  const found: Token[] = []
  void marked.walkTokens(marked.lexer(markdown), (token) => void found.push(token))
  return found
}
const kindsOf = (markdown: string) => new Set(tokensOf(markdown).map(({ type }) => type))
/** Where links lead whose words are not the address itself: a bare address is one, and shows where it leads. */
const linksOf = (markdown: string) =>
  tokensOf(markdown).flatMap((token) =>
    (token.type === 'link' || token.type === 'image') && !token.raw.startsWith('http') ? [String(token.href)] : [],
  )
const isOurs = (href: string) =>
  /^(?:https:\/\/www\.agency\.gov\/|tel:\+1800|tel:(?:911|988)$|http:\/\/localhost|https:\/\/www\.usa\.gov\/)/.test(
    href,
  )

describe(`${STRINGS.length} attack strings as data`, () => {
  it(
    'are cells of a table that no spreadsheet runs, as many in each row as in its head',
    async () => {
      const rows: string[][] = parse(await read('/data/answers.csv'), { relax_column_count: false })
      expect(rows.length).toBe(STRINGS.length + holding.length + 1)
      expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell) && !cell.startsWith("'"))).toEqual([])
    },
    LONG_MS,
  )

  it('would run without a guard: the control', () => {
    expect(STRINGS.filter((text) => /^[=+\-@\t\r]/.test(text)).length).toBeGreaterThan(4)
  })

  it(
    'are lines of JSON, each an answer with its title as it is',
    async () => {
      const lines = (await read('/data/answers.jsonl')).trimEnd().split('\n')
      const titles = lines.map((line): string => JSON.parse(line).title)
      expect(new Set(titles)).toEqual(new Set(STRINGS))
    },
    LONG_MS,
  )

  it(
    'are words of Markdown: no markup, no picture, and no link but to where the answer leads',
    async () => {
      const wrong: string[] = []
      for (const id of holding) {
        const markdown = await read(`/a/${id}.md`)
        if (kindsOf(markdown).has('html') || kindsOf(markdown).has('image')) wrong.push(`${id}: markup`)
        wrong.push(
          ...linksOf(markdown)
            .filter((href) => !isOurs(href))
            .map((href) => `${id}: ${href}`),
        )
      }
      expect(wrong.slice(0, 9)).toEqual([])
    },
    LONG_MS,
  )

  it(
    'are words of llms.txt too',
    async () => {
      const text = await read('/llms.txt')
      expect(kindsOf(text).has('html')).toBe(false)
      expect(
        linksOf(text)
          .filter((href) => !href.startsWith('http://localhost') && !isOurs(href))
          .slice(0, 9),
      ).toEqual([])
    },
    LONG_MS,
  )

  it(
    'would be markup and links unescaped: the control',
    () => {
      const all = STRINGS.map((text) => kindsOf(text))
      expect(all.filter((kinds) => kinds.has('html')).length).toBeGreaterThan(9)
      expect(linksOf(STRINGS.join('\n\n')).filter((href) => !isOurs(href)).length).toBeGreaterThan(0)
    },
    LONG_MS,
  )

  it(
    'are data for search engines: one element with all of it in a page',
    async () => {
      for (const id of holding) {
        const scripts = [...(await read(`/a/${id}`)).matchAll(/<script[^>]*>(.*?)<\/script>/gs)]
        expect(scripts, id).toHaveLength(1)
        expect(JSON.parse(scripts[0]?.[1] ?? '')['@graph'], id).toHaveLength(3)
      }
    },
    LONG_MS,
  )
})

/** What is wrong with a reply's headers, and whether it leads to another server. */
function faultsOf({ status, headers }: Response): string[] {
  const strange = [...headers.keys()].filter((name) => !HEADERS.has(name))
  const location = headers.get('location') ?? '/'
  const away = /^\/(?![/\\])/.test(location) || location.startsWith(server.origin) ? [] : [`leads to ${location}`]
  return [...(status >= 500 ? [`status ${status}`] : []), ...strange.map((name) => `header ${name}`), ...away]
}

describe(`${STRINGS.length} attack strings in addresses`, () => {
  const ways: [string, (text: string) => string][] = [
    ['an answer', (text) => `/a/${text}`],
    ['a topic', (text) => `/t/${text}`],
    ['an agency on paper', (text) => `/g/${text}/print`],
    ['no page', (text) => `/${text}`],
    ['a language', (text) => `/ask?language=${text}`],
    ['a page of changes', (text) => `/data/changes.json?since=${text}`],
    ['an answer in a language', (text) => `/a/title-0?language=${text}&reply=${text}&kiosk=${text}`],
  ]

  it.each(ways)(
    'make no header and lead nowhere else: as %s',
    async (_, pathOf) => {
      const wrong: string[] = []
      for (const text of STRINGS) {
        const bare = encodeURIComponent(text.replace(/\p{Cs}/gu, ''))
        const init = { headers: { Accept: 'text/html' } }
        for (const one of [bare, bare.replaceAll('%2F', '/')])
          wrong.push(
            ...faultsOf(await server.fetch(pathOf(one), init)).map((fault) => `${JSON.stringify(text)}: ${fault}`),
          )
      }
      expect(wrong.slice(0, 9)).toEqual([])
    },
    LONG_MS,
  )

  it('would lead elsewhere where an address was taken as it is: the control', () => {
    const led = new Response(null, { status: 301, headers: { Location: '//evil.example/' } })
    expect(faultsOf(led)).toEqual(['leads to //evil.example/'])
    expect(faultsOf(new Response(null, { headers: { 'X-Injected': 'yes' } }))).toEqual(['header x-injected'])
  })
})
