// What a clerk meets between two callers, whatever is still on its way.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { onPage } from './testing/on-page.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'

let server: OneStopServer
let browser: Browser

beforeAll(async () => {
  server = await startOneStop({ RATE_LIMITS: 'off' })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('the end of a contact at the counter', () => {
  it('is the end of the answer that was still on its way', async () => {
    await onPage(browser, {}, async (page) => {
      await page.goto(`${server.origin}/counter`)
      let letGo = () => {}
      const closed = new Promise<void>((resolve) => {
        letGo = resolve
      })
      await page.route('**/counter/answers/*', async (route) => {
        await closed
        await route.continue()
      })
      await page.locator('#question').fill('renew my passport')
      await page.locator('#results a').first().click()
      await page.keyboard.press('F9')
      await page.locator('#said:not(:empty)').waitFor()
      const came = page.waitForResponse('**/counter/answers/*')
      letGo()
      await (await came).finished()
      await page.keyboard.type('social security card')
      await page.locator('#results a').first().waitFor()
      expect(await page.locator('#opened > *').count()).toBe(0)
      expect(await page.locator('#question').inputValue()).toBe('social security card')
    })
  })

  it('leaves the next question to who types it before the reply is there', async () => {
    await onPage(browser, {}, async (page) => {
      await page.goto(`${server.origin}/counter`)
      await page.route('**/counter/close', async (route) => {
        await new Promise((done) => setTimeout(done, 600))
        await route.continue()
      })
      await page.locator('#question').fill('can my parrot fly to the moon')
      const closed = page.waitForResponse('**/counter/close')
      await page.keyboard.press('F9')
      await page.keyboard.type('passport')
      await closed
      await page.locator('#said:not(:empty)').waitFor()
      expect(await page.locator('#question').inputValue()).toBe('passport')
      await page.locator('#results a').first().waitFor()
    })
  })

  it('brings the question back where it could not be kept', async () => {
    await onPage(browser, {}, async (page) => {
      await page.goto(`${server.origin}/counter`)
      await page.route('**/counter/close', (route) => route.fulfill({ status: 404, body: '' }))
      await page.locator('#question').fill('renew my passport')
      await page.locator('#results a').first().waitFor()
      await page.keyboard.press('F9')
      await page.locator('#said:not(:empty)').waitFor()
      expect(await page.locator('#question').inputValue()).toBe('renew my passport')
      expect(await page.locator('#results a').count()).toBeGreaterThan(0)
    })
  })
})
