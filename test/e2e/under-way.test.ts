import type { DatabaseSync } from 'node:sqlite'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { openLocalDatabase } from '../../scripts/seed/local-database.ts'
import { signIn } from './testing/desk-things.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'
import { faults } from './testing/page-faults.ts'

const LONG_MS = 120_000
const ANSWER = '/desk/answers/apply-for-va-health-care/en'
const LINE = '.under-way p[role=status]'

let server: OneStopServer
let browser: Browser
let database: DatabaseSync

beforeAll(async () => {
  server = await startOneStop()
  browser = await startBrowser()
  database = openLocalDatabase(server.state)
})

afterEach(() => {
  database.exec('DELETE FROM work_under_way')
})

afterAll(async () => {
  database?.close()
  await browser?.close()
  await server?.stop()
})

/** How far somebody's publication is, as their request keeps it. */
function isAt(done: number): void {
  database
    .prepare(`INSERT OR REPLACE INTO work_under_way VALUES ('answer:apply-for-va-health-care/en', 'Rosa', ?, 651, ?)`)
    .run(done, new Date().toISOString())
}

async function writer(options: { javaScriptEnabled?: boolean; viewport?: { width: number; height: number } } = {}) {
  const page = await (await browser.newContext(options)).newPage()
  page.setDefaultTimeout(LONG_MS / 2)
  await signIn(page, server.origin)
  return page
}

const line = (page: Page) => page.locator(LINE).textContent()

describe('a publication that is under way', { timeout: LONG_MS }, () => {
  it('is said on each load of the page, without scripts too, in both languages, and nothing is wrong with the page', async () => {
    const page = await writer({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
    await page.goto(server.origin + ANSWER)
    expect(await line(page)).toBe('')
    isAt(150)
    for (let load = 0; load < 2; load++) {
      await page.goto(server.origin + ANSWER)
      expect(await line(page)).toBe('Rosa is publishing this now. Checking other questions: 150 of 651 so far.')
    }
    isAt(300)
    await page.getByRole('link', { name: 'Look again' }).press('Enter')
    await expect.poll(() => line(page), { interval: 500 }).toContain('300 of 651')
    await page.goto(`${server.origin}/desk/language/es?to=${ANSWER}`)
    expect(await line(page)).toBe('Rosa lo está publicando ahora. Se revisan otras preguntas: 300 de 651 hasta ahora.')
    const seen = await writer({ viewport: { width: 320, height: 640 } })
    await seen.goto(server.origin + ANSWER)
    expect(await faults(seen)).toEqual([])
    // On a phone, too, one's name leads to where one is signed in.
    expect(await seen.locator('header a[href="/desk/sessions"]').isVisible()).toBe(true)
  })

  it('is followed by the page until it ends; then the page is loaded anew', async () => {
    isAt(150)
    const page = await writer()
    await page.goto(server.origin + ANSWER)
    expect(await line(page)).toContain('150 of 651')
    isAt(450)
    await expect.poll(() => line(page), { interval: 500, timeout: 20_000 }).toContain('450 of 651')
    database.exec('DELETE FROM work_under_way')
    await expect.poll(() => line(page), { interval: 500, timeout: 20_000 }).toBe('')
    expect(await page.getByRole('link', { name: 'Look again' }).count()).toBe(0)
  })
})
