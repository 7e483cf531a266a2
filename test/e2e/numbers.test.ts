import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let server: OneStopServer
let browser: Browser

beforeAll(async () => {
  server = await startOneStop()
  browser = await startBrowser()
  await ask('i lost my ss card')
  await ask('can my emotional support parrot come to the va hospital with me')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function ask(question: string): Promise<void> {
  await fetch(`${server.origin}/api/ask`, { method: 'POST', body: JSON.stringify({ question, agency: 'va' }) })
}

/** Someone at the desk. */
async function writer(options: BrowserContextOptions = {}, name = 'Maria'): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(`${server.origin}/desk`)
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Numbers' }).waitFor()
  return page
}

/** What axe finds wrong with a page, and how far it is wider than the window. */
async function faultsOf(page: Page): Promise<{ violations: string[]; tooWide: number }> {
  await page.evaluate(AXE)
  return page.evaluate(async (tags) => {
    const axe: { run(on: Document, how: object): Promise<{ violations: { id: string }[] }> } = Reflect.get(
      window,
      'axe',
    )
    const { violations } = await axe.run(document, { runOnly: tags })
    const { scrollWidth } = document.documentElement
    return { violations: violations.map(({ id }) => id), tooWide: Math.max(0, scrollWidth - window.innerWidth) }
  }, TAGS)
}

const PAGES = [
  '/desk/numbers?time=7d',
  '/desk/numbers?time=12m',
  '/desk/exchange',
  '/desk/survey?agency=va',
  '/desk/standards?agency=va&template=gaps-in-time',
  '/standards',
  '/standards/va',
  '/standards/va?language=es',
  '/plans',
  '/plans/va?language=es',
  '/desk/lessons',
  '/desk/trainings?agency=va',
  '/desk/service-plans?agency=va',
  '/desk/panel',
  '/survey/va',
  '/answered',
  '/answered?language=es',
]
const LOOKS: [string, BrowserContextOptions][] = [
  ['wide', { viewport: { width: 1200, height: 900 } }],
  ['320 px', { viewport: { width: 320, height: 640 } }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colors', { forcedColors: 'active' }],
]

describe('the numbers', () => {
  it.each(LOOKS)('have no fault that axe knows, and nothing too wide: %s', async (_, options) => {
    const page = await writer({ ...options, bypassCSP: true })
    for (const path of PAGES) {
      await page.goto(server.origin + path)
      expect([path, await faultsOf(page)]).toEqual([path, { violations: [], tooWide: 0 }])
    }
    await page.goto(`${server.origin}/desk/language/es?to=/desk/numbers`)
    expect(await faultsOf(page)).toEqual({ violations: [], tooWide: 0 })
    await page.context().close()
  })

  it('show what was just asked, by kind of reply, and break no policy', async () => {
    const page = await writer()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await expect
      .poll(
        async () => {
          await page.goto(`${server.origin}/desk/numbers?time=7d`)
          return page.getByText('2 questions in this time.').count()
        },
        { timeout: 20_000, interval: 1_000 },
      )
      .toBe(1)
    await page.getByRole('img', { name: 'Questions a day' }).waitFor()
    await page.getByText('Show as a table').first().click()
    expect(await page.getByRole('columnheader', { name: 'No answer' }).first().isVisible()).toBe(true)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('a survey and a standard', () => {
  it('are set up at the desk by two people, and read and answered by keyboard, without JavaScript', async () => {
    const maria = await writer({ javaScriptEnabled: false })
    await maria.goto(`${server.origin}/desk/survey?agency=va`)
    await maria.getByLabel('Service, as the public knows it').fill('VA help')
    await maria.getByLabel('OMB control number').fill('2900-0000')
    await maria.getByLabel('Last day on which it holds').fill('2099-12-31')
    await maria.getByLabel('Ask people').check()
    await maria.locator('#set-up').getByRole('button', { name: 'Save' }).click()
    await maria.getByText('its wording waits for a second person').waitFor()
    await maria.goto(`${server.origin}/desk/standards?agency=va&template=gaps-in-time`)
    await maria.getByLabel('Whose promise it is: an office').fill('Answer team')
    await maria.getByRole('button', { name: 'Save as a draft' }).click()
    await maria.getByText('You wrote it: someone else approves it.').waitFor()
    const sam = await writer({ javaScriptEnabled: false }, 'Sam')
    await sam.goto(`${server.origin}/desk/survey?agency=va`)
    await sam.getByRole('button', { name: 'Approve: ask people in these words' }).click()
    await sam.getByText('People are being asked.').waitFor()
    await sam.goto(`${server.origin}/desk/standards?agency=va`)
    await sam.getByRole('button', { name: 'Approve and publish' }).click()
    await sam.getByText('Published').first().waitFor()
    const reader = await (
      await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
    ).newPage()
    await reader.goto(`${server.origin}/standards/va`)
    await reader.getByText('The first result comes when a whole period is over.').waitFor()
    await reader.goto(`${server.origin}/survey/va`)
    await reader.getByLabel('Thumbs down: I do not agree').focus()
    await reader.keyboard.press('Space')
    await reader.keyboard.press('Enter')
    await reader.getByText('Your answer is counted.').waitFor()
    await reader.getByLabel('It was hard to complete what I needed to do.').check()
    await reader.getByLabel('Anything else you want us to know').fill('call 202-555-0143')
    await reader.getByRole('button', { name: 'Send' }).click()
    await reader.getByText('We took out something that looked like a name or a number.').waitFor()
    for (const page of [maria, sam, reader]) await page.context().close()
  })

  it('have no fault that axe knows once they are there', async () => {
    const page = await writer({ bypassCSP: true, viewport: { width: 320, height: 640 } })
    for (const path of [
      '/survey/va',
      '/survey/va?language=es',
      '/standards/va',
      '/desk/standards?agency=va',
      '/desk/survey?agency=va',
    ]) {
      await page.goto(server.origin + path)
      expect([path, await faultsOf(page)]).toEqual([path, { violations: [], tooWide: 0 }])
    }
    await page.context().close()
  })
})

describe('a customer service plan', () => {
  it('is written by one person and approved by another, without JavaScript, and read with no fault that axe knows', async () => {
    const maria = await writer({ javaScriptEnabled: false })
    await maria.goto(`${server.origin}/desk/service-plans?agency=va`)
    await maria.getByRole('button', { name: 'Begin a plan' }).click()
    await maria.locator('#plain-next-es').waitFor() // the last of its boxes
    for (const field of await maria.locator('textarea').all())
      await field.fill((await field.inputValue()).replace(/[[\]]/g, ''))
    await maria.getByRole('button', { name: 'Save' }).click()
    await maria.getByText('Saved.', { exact: true }).waitFor()
    await maria.getByText('You wrote in it: someone else approves it.').waitFor()
    const sam = await writer({ javaScriptEnabled: false }, 'Sam')
    await sam.goto(maria.url())
    await sam.getByRole('button', { name: 'Approve and publish' }).click()
    await sam.getByRole('link', { name: 'Plan for fiscal year' }).click()
    const path = await sam.getByRole('link', { name: 'The public page' }).getAttribute('href')
    const reader = await (
      await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 640 } })
    ).newPage()
    for (const page of [path, `${path}?language=es`, `${path}/plain-writing`]) {
      await reader.goto(server.origin + page)
      expect([page, await faultsOf(reader)]).toEqual([page, { violations: [], tooWide: 0 }])
    }
    for (const page of [maria, sam, reader]) await page.context().close()
  })
})

describe('a file of answers', () => {
  it('is exported, and every row of it is the same when it is imported, without JavaScript', async () => {
    const page = await writer({ javaScriptEnabled: false, acceptDownloads: true })
    await page.goto(`${server.origin}/desk/exchange`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Answers as CSV' }).click(),
    ])
    const file = await download.path()
    await page
      .getByLabel('CSV file')
      .setInputFiles({ name: 'all.csv', mimeType: 'text/csv', buffer: readFileSync(file) })
    await page.getByRole('button', { name: 'Show what it would do' }).click()
    const summary = await page.getByText('Nothing is changed yet.').textContent()
    expect(summary).toMatch(
      /^0 new answers, 0 with another text than now, \d+ the same as now, 0 that cannot be imported/,
    )
    await page.context().close()
  })

  it('is previewed, chosen row by row, imported, and says what came of each row', async () => {
    const page = await writer({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
    const head = 'id,title,body,agency,owner,sources,last_reviewed_on'
    const rest = 'Call first.,va,Team,https://www.va.gov/ VA,2026-11-01'
    const csv = `${head}\nva-parrot,Can I bring a parrot?,${rest}\nva-cat,Can I bring a cat?,${rest}\nbad id,No?,${rest}\n`
    await page.goto(`${server.origin}/desk/exchange`)
    await page.getByLabel('CSV file').setInputFiles({ name: 'two.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await page.getByRole('button', { name: 'Show what it would do' }).click()
    await page.getByLabel('Choice for line 3').selectOption('Skip')
    await page.getByRole('button', { name: 'Import 2 rows' }).click()
    await page.getByText('0 published, 1 draft, 2 skipped, 0 not imported.').waitFor()
    await page.getByRole('link', { name: 'Saved as a draft' }).click()
    expect(await page.getByLabel('Question, as people ask it').inputValue()).toBe('Can I bring a parrot?')
    await page.context().close()
  })
})
