// Every kind of page without a script over the starter corpus, as the Worker sends it: one request, at most 14 KB after brotli, styles in it.
import { brotliCompressSync, constants } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadContent } from '../../scripts/content-folder/load-content.ts'
import { EMPTY_BINDINGS } from '../../scripts/process/empty-bindings.ts'
import { LIMITS } from '../../worker/contract/index.ts'
import { type CorpusServer, serveCorpus } from '../e2e/testing/corpus-server.ts'

/** What a first packet of TCP carries in ten segments: a page that fits needs one round trip. */
const MOST_BYTES = 14 * 1024
/** As an edge compresses what it makes on the fly; at rest it would be 11, a fifth less. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
const LONG_MS = 400_000
/** Every so many questions of the examination. */
const SAMPLED = 5
const { corpus, questions } = loadContent('content', '2026-11-22')
const topics = [...new Set(corpus.answers.flatMap((answer) => answer.topics))]
const agencies = [...new Set(corpus.answers.flatMap((answer) => answer.agencies))]

/** As many lines as a page of “You asked, we answered” has, each with words that ten people used. */
const ANSWERED = corpus.answers.slice(0, 21).map(({ id, language }, at) => ({
  ...{ answer_id: id, answer_language: language, people: 12 + at, text: questions.must[at]?.question, language: 'en' },
  ...{ asked_at: '2026-10-01T10:00:00Z', answered_at: '2026-10-09T10:00:00Z' },
}))
const statement: object = { bind: () => statement, first: async () => null, all: async () => ({ results: ANSWERED }) }

let server: CorpusServer
beforeAll(async () => {
  const full = {
    ...corpus,
    answers: corpus.answers.map((one) => ({ ...one, changed: { on: '2026-11-02', text: one.title } })),
  }
  const DB = {
    ...EMPTY_BINDINGS.DB,
    prepare: (sql: string) => (sql.includes("g.state = 'answered'") ? statement : EMPTY_BINDINGS.DB.prepare()),
  }
  server = await serveCorpus(full, { DB })
}, LONG_MS)
afterAll(() => server?.stop())

interface Page {
  path: string
  status: number
  html: string
}

async function pageOf(path: string, fields?: [string, string][]): Promise<Page> {
  const response = await server.fetch(path, fields ? { method: 'POST', body: new URLSearchParams(fields) } : {})
  return { path, status: response.status, html: await response.text() }
}

/** What is wrong with a page: its status, its weight, or what it asks for besides. */
function faultsOf({ path, status, html }: Page): string[] {
  const bytes = brotliCompressSync(html, QUALITY).length
  return [
    ...(status === 200 ? [] : [`${path} answered ${status}`]),
    ...(bytes > MOST_BYTES ? [`${path}: ${bytes} bytes`] : []),
    ...(html.includes('<style') ? [] : [`${path}: without its styles`]),
    ...(/<link rel="stylesheet"|<img|<script src|<iframe|@import|url\(/.test(html) ? [`${path}: asks for more`] : []),
  ]
}

/** A list with the pages that follow it. */
async function withNextPages(path: string): Promise<Page[]> {
  const pages: Page[] = []
  for (let number = 1; ; number++) {
    const page = await pageOf(number === 1 ? path : `${path}?page=${number}`)
    pages.push(page)
    if (!page.html.includes(`?page=${number + 1}"`)) return pages
  }
}

describe('a page without a script is one request of at most 14 KB', () => {
  it('where one begins', async () => {
    const paths = ['/', '/es', '/ask', '/ask?language=es', '/ask?agency=va', '/receipts', '/receipts?language=es']
    for (const path of paths) expect(faultsOf(await pageOf(path))).toEqual([])
  })

  it('of topics and agencies, in both languages, to their last page', async () => {
    const lists = [...topics.map((one) => `/t/${encodeURIComponent(one)}`), ...agencies.map((one) => `/g/${one}`)]
    const pages = (await Promise.all(lists.flatMap((one) => [one, `/es${one}`]).map(withNextPages))).flat()
    const there = pages.filter(({ status }) => status !== 404)
    expect(there.length).toBeGreaterThan(100)
    expect(there.flatMap(faultsOf)).toEqual([])
  })

  it('of what changed and what people asked, as long as they get', async () => {
    for (const list of ['/changes', '/answered']) {
      const pages = [await pageOf(list), await pageOf(`${list}?language=es`)]
      expect(pages.flatMap(faultsOf)).toEqual([])
      for (const { html } of pages) expect(html.match(/<li>/g)?.length).toBeGreaterThanOrEqual(20)
    }
  })

  it(
    'in reply to questions of the examination, of every kind',
    async () => {
      const asked = [...questions.must, ...questions.none].filter((_, at) => at % SAMPLED === 0)
      const replies = await Promise.all(asked.map(async ({ question }) => pageOf('/ask', [['question', question]])))
      expect(replies.flatMap(faultsOf)).toEqual([])
      for (const kind of ['<article', 'name="not"', 'class="receipt"', 'class="contact'])
        expect(replies.filter(({ html }) => html.includes(kind)).length, kind).toBeGreaterThan(0)
    },
    LONG_MS,
  )
  it('after as long a conversation as there is', async () => {
    const long = (at: number) =>
      questions.must
        .slice(at * 40, at * 40 + 40)
        .map(({ question }) => question)
        .join(' ')
        .slice(0, LIMITS.questionCharacters)
    const earlier = [1, 2, 3, 4, 5].map((at): [string, string] => ['earlier', long(at)])
    expect(faultsOf(await pageOf('/ask', [['question', long(0)], ...earlier]))).toEqual([])
  })
})
