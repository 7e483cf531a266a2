// Attack strings as questions and as the text of answers, on every page that the public can reach, in Chromium: nothing may run, and nothing may
// even try to. Ours are always there; thousands of published ones where the folder that holds `markup.json` is named by ONE_STOP_HOSTILE.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { hostileCorpus } from '../content/hostile-corpus.ts'
import { HAS_PUBLISHED, OWN, PUBLISHED } from '../content/hostile-strings.ts'
import { type CorpusServer, serveCorpus } from './testing/corpus-server.ts'
import { runUnescaped, watched } from './testing/hostile.ts'

if (!HAS_PUBLISHED)
  console.warn('public-hostile: our own strings alone, ONE_STOP_HOSTILE names no folder with markup.json')

/** Some three hundred questions, each two seconds of the engine at the longest, in the process of the server and its tabs: minutes on a machine
 * that does nothing else, and half an hour and more on a busy one. How long it takes is no fault. */
const LONG_MS = 7_200_000
/** More tabs wait for each other, until a kiosk clears itself before its reply is there. */
const AT_ONCE = 2
const STEP_MS = 600_000
const STRINGS = [...OWN, ...PUBLISHED]
/** Strings of one question: as long as a question may be. */
const QUESTION_CHARACTERS = 1_900
const ON_PAGE = 100
const IN_BOOKLET = 60

/** Of the published ones each stands in an answer and in a question; every sixth is a title too: a list shows them all alike. */
const TITLES = [...OWN, ...PUBLISHED.filter((_, at) => at % 6 === 0)]
const { corpus, holding } = hostileCorpus(STRINGS, TITLES)
/** A kiosk draws a code for every link, hundreds a page here: every tenth answer, ours among them. */
const AT_KIOSK = holding.filter((_, at) => at < 2 || at % 10 === 0)
let server: CorpusServer
let browser: Browser

beforeAll(async () => {
  server = await serveCorpus(corpus)
  browser = await startBrowser()
}, LONG_MS)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Strings as questions, several in each. */
function questions(): string[] {
  const all: string[] = []
  for (const text of STRINGS) {
    const last = all.at(-1) ?? ''
    if (all.length > 0 && last.length + text.length < QUESTION_CHARACTERS) all[all.length - 1] = `${last} ${text}`
    else all.push(text.slice(0, QUESTION_CHARACTERS))
  }
  return all
}

const numbered = (path: string, count: number) =>
  Array.from({ length: Math.ceil(count) }, (_, at) => `${path}${at + 1}`)

/** Does something for each of a list in a few tabs, and tells what is wrong with the pages that come, and what ran or was stopped there. */
async function eachPage(list: string[], come: (page: Page, one: string) => Promise<void>): Promise<string[]> {
  const { context, ran, stopped } = await watched(browser)
  context.setDefaultTimeout(STEP_MS)
  const waiting = [...list]
  const wrong: string[] = []
  const work = async (tab: Page) => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      await come(tab, one)
      const strange = await tab.evaluate(
        () =>
          document.querySelectorAll(
            'script:not([src], [type="application/ld+json"]), img, iframe, object, embed, base, video, audio, meta[http-equiv], [onload], [onerror], [onfocus], [ontoggle]',
          ).length,
      )
      if (strange > 0) wrong.push(`${tab.url()} holds ${strange} elements that nobody put there`)
      if (!tab.url().startsWith(server.origin)) wrong.push(`led to ${tab.url()}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, async () => work(await context.newPage())))
  await context.close()
  return [...wrong, ...ran.map((page) => `ran: ${page}`), ...stopped.map((page) => `stopped: ${page}`)].slice(0, 9)
}

const openAll = (paths: string[]) =>
  eachPage(paths, async (page, path) => {
    const response = await page.goto(server.origin + path)
    if (response?.status() !== 200) throw new Error(`${path} answered ${response?.status()}`)
  })

describe('attack strings', () => {
  it(
    'run by themselves where nobody escapes them: the control',
    async () => {
      const { ran } = await runUnescaped(browser, STRINGS)
      expect(ran.length).toBeGreaterThan(HAS_PUBLISHED ? 200 : 8)
    },
    LONG_MS,
  )

  it.each([
    [
      'the front page, topics and agencies',
      () => [
        ...[
          '/',
          '/es',
          '/changes',
          '/changes?language=es',
          '/developers',
          '/t/holding',
          '/g/agency-1',
          '/es/g/agency-0',
        ],
        ...numbered('/t/titles?page=', TITLES.length / ON_PAGE),
      ],
    ],
    ['answers', () => holding.map((id) => `/a/${id}`)],
    ['a kiosk', () => ['/?kiosk=1', '/t/titles?kiosk=1', ...AT_KIOSK.map((id) => `/a/${id}?kiosk=1`)]],
    ['the counter', () => holding.map((id) => `/counter/answers/${id}`)],
    ['sheets', () => holding.map((id) => `/a/${id}/print`)],
    [
      'booklets',
      () => [
        ...numbered('/t/titles/print?part=', TITLES.length / IN_BOOKLET),
        ...[
          '/t/holding/print',
          '/g/agency-0/print?large=1',
          '/a/holding-0/print?linked=1',
          '/a/holding-0/print?large=1',
        ],
      ],
    ],
    ['files that a browser shows', () => ['/sitemap.xml', '/changes.atom', '/llms.txt', '/robots.txt', '/data.json']],
  ])(
    'do not run and are not even stopped as answers: %s',
    async (_, paths) => expect(await openAll(paths())).toEqual([]),
    LONG_MS,
  )

  it.each(['', '?kiosk=1'])(
    'do not run and are not even stopped as questions%s',
    async (query) => {
      const asked = await eachPage(questions(), async (page, question) => {
        await page.goto(`${server.origin}/ask${query}`)
        await page.locator('textarea').fill(question)
        await Promise.all([
          page.waitForURL(`**/ask${query}`, { waitUntil: 'load' }),
          page.locator('form[action^="/ask"] button').first().click(),
        ])
        await page.locator('.asked').first().waitFor()
      })
      expect(asked).toEqual([])
    },
    LONG_MS,
  )

  it(
    'do not run and are not even stopped as what is typed at the counter',
    async () => {
      const typed = await eachPage(questions(), async (page, question) => {
        if (page.url() === 'about:blank') await page.goto(`${server.origin}/counter`)
        const found = page.waitForResponse('**/counter/ask')
        await page.locator('#question').fill(question.replace(/[\r\n]/g, ' '))
        await found
        await page.keyboard.press('ArrowDown')
        if (await page.locator('#results a').count()) await page.keyboard.press('Enter')
        const closed = page.waitForResponse('**/counter/close')
        await page.keyboard.press('F9')
        await closed
      })
      expect(typed).toEqual([])
    },
    LONG_MS,
  )

  it(
    'do not run and are not even stopped as a receipt’s code',
    async () => {
      const codes = await eachPage(questions().slice(0, 40), async (page, code) => {
        await page.goto(`${server.origin}/receipts`)
        await page.locator('#code').fill(code)
        await page.locator('form[action="/receipts"] button').click()
        await page.locator('[role="alert"], .error').first().waitFor()
      })
      expect(codes).toEqual([])
    },
    LONG_MS,
  )
})
