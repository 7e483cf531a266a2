// A writer makes one of two gaps that ask the same, and teaches an answer their wordings; the citizen reads it seconds later.
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { signIn } from './testing/desk-things.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'
import { step } from './testing/step.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const FIRST = 'the grocery thingamajig vanished from me trousers'
const SECOND = 'who took my grocery doodad while the llama was singing in the kitchen'
const ANSWER = 'ebt-card-lost-or-stolen'
/** The log's queue waits a second for more; what is published is live within ten. */
const LONG_MS = 20_000

let server: OneStopServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await startOneStop({ RATE_LIMITS: 'off' })
  browser = await startBrowser()
  page = await browser.newPage({ bypassCSP: true })
  await signIn(page, server.origin)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function ask(question: string): Promise<{ kind: string; answer?: { id: string } }> {
  const body = JSON.stringify({ question, agency: 'usda' })
  return (await fetch(`${server.origin}/api/ask`, { method: 'POST', body })).json()
}

/** Looks again until it is so, or until it takes too long. */
async function until(isSo: () => Promise<boolean>) {
  const deadline = Date.now() + LONG_MS
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('it took too long')
    await sleep(500)
  }
}

/** What axe finds on the page. */
async function faults(shown: Page): Promise<string[]> {
  await shown.evaluate(AXE)
  return shown.evaluate(async () => {
    const run: (on: Document) => Promise<{ violations: { id: string }[] }> = Reflect.get(
      Reflect.get(window, 'axe'),
      'run',
    )
    return (await run(document)).violations.map(({ id }) => id)
  })
}

describe('two gaps that ask the same', () => {
  it('become one, which teaches an answer how people ask', async () => {
    await step('two gaps are there once people have asked', async () => {
      expect([(await ask(FIRST)).kind, (await ask(SECOND)).kind]).toEqual(['unanswered', 'unanswered'])
      await until(async () => {
        await page.goto(`${server.origin}/desk/gaps`)
        return (await page.locator('.rows tbody th a').count()) === 2
      })
    })
    await step('they become one, with the keyboard, once somebody is sure: the other is being worked on', async () => {
      await page.getByRole('link', { name: SECOND }).click()
      await page.getByRole('button', { name: 'Take it' }).click()
      await page.getByText('1 gap changed.').waitFor()
      await page.goto(`${server.origin}/desk/gaps`)
      await page.getByRole('link', { name: FIRST }).click()
      await page.getByRole('button', { name: 'Bring in here' }).press('Enter')
      await page.getByRole('alert').getByText('works on it').waitFor()
      expect(await faults(page)).toEqual([])
      await page.getByRole('button', { name: 'Bring it in' }).press('Enter')
      await page.getByText('The two gaps are one now.').waitFor()
      await page.getByText(SECOND).first().waitFor()
    })
    await step('they teach an answer how people ask, and the next one reads it', async () => {
      const gap = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      await page.goto(`${server.origin}/desk/gaps/${gap}/link/${ANSWER}/en`)
      await page.getByRole('button', { name: 'Show what would change' }).click()
      await page.getByRole('button', { name: 'Link and publish' }).click()
      await page.waitForURL((url) => !url.pathname.endsWith('/en') || url.search !== '')
      await until(async () => (await ask(FIRST)).answer?.id === ANSWER)
    })
  }, 120_000)
})
