// A guided answer's own page, without JavaScript: what shows, what the keyboard does, what paper gets, what axe finds.
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const LONG_MS = 180_000
/** Asks three questions deep. */
const PATH = '/a/renew-green-card'
const ENDS = ['File Form I-751 in the 90 days', 'File Form I-829 in the 90 days', 'choose "replace"']

let server: OneStopServer
let browser: Browser

beforeAll(async () => {
  server = await startOneStop({ RATE_LIMITS: 'off' })
  browser = await startBrowser()
}, LONG_MS)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function open(path = PATH, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options })
  const page = await context.newPage()
  await page.goto(`${server.origin}${path}`)
  return page
}

const guided = (page: Page) => page.locator('.guided')

describe('a guided answer’s page without JavaScript', () => {
  it('asks the first question, and shows no part yet', async () => {
    const page = await open()
    expect(await guided(page).locator('legend').first().textContent()).toBe('What happened to your card?')
    expect(await guided(page).locator('.branch:visible').count()).toBe(0)
    expect(await guided(page).getByRole('button').count()).toBe(0)
  })

  it('is walked with the keyboard alone, to the end of a path and back to the start', async () => {
    const page = await open()
    await guided(page).getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await guided(page).getByText(String(ENDS[0])).waitFor({ state: 'visible' })
    expect(await guided(page).getByText(String(ENDS[1])).isVisible()).toBe(false)
    expect(await page.locator('.guided :checked').count()).toBe(3)
    await page.keyboard.press('Enter')
    expect(page.url()).toBe(`${server.origin}${PATH}`)
    await guided(page).getByRole('button', { name: 'Start over' }).press('Enter')
    expect(await guided(page).locator('.branch:visible').count()).toBe(0)
  })

  it('goes back by another choice', async () => {
    const page = await open()
    await guided(page).getByLabel('My name has changed').check()
    expect(await guided(page).getByText('proof of the new name').isVisible()).toBe(true)
    await guided(page).getByLabel('It has a mistake').check()
    expect(await guided(page).getByText('proof of the new name').isVisible()).toBe(false)
  })

  it('prints every branch', async () => {
    const page = await open()
    await page.emulateMedia({ media: 'print' })
    for (const end of ENDS) expect(await guided(page).getByText(end).isVisible(), end).toBe(true)
  })

  it('stores nothing', async () => {
    const page = await open()
    await guided(page).getByLabel('My name has changed').check()
    await page.reload()
    expect(await page.locator('.guided :checked').count()).toBe(0)
    expect(await page.context().cookies()).toEqual([])
  })

  it.each<[string, BrowserContextOptions]>([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['320 px', { viewport: { width: 320, height: 640 } }],
  ])('is accessible with a path open: %s', async (_, options) => {
    const page = await open(`/es${PATH}`, { ...options, javaScriptEnabled: true })
    await guided(page).getByLabel('Se vence pronto o ya se venció').check()
    await guided(page).getByLabel('2 años').check()
    await page.evaluate(AXE)
    const found = await page.evaluate(async () => {
      const { violations } = await Reflect.get(window, 'axe').run(document)
      return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`)
    })
    expect(found).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide).toBe(0)
  })
})
