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

  it('comes by keys alone: down to an answer and up again, the sheet, the address, the message, and the box empty', async () => {
    await onPage(browser, { viewport: { width: 1024, height: 768 } }, async (page) => {
      await page.goto(`${server.origin}/counter`)
      await page.keyboard.type('renew my passport')
      await page.locator('#results a').nth(1).waitFor()
      const focused = () =>
        page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim())
      await page.keyboard.press('ArrowDown')
      const first = await focused()
      await page.keyboard.press('ArrowDown')
      expect(await focused()).not.toBe(first)
      await page.keyboard.press('ArrowUp')
      expect(await focused()).toBe(first)
      await page.keyboard.press('Enter')
      await page.locator('#opened .script').waitFor()
      // Nothing scrolls away on a common screen: the box, the keys and what to say are in sight beside each other.
      const sight = await page.evaluate(() => {
        const bottom = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity
        return [
          document.documentElement.scrollWidth,
          scrollY,
          bottom('#question'),
          bottom('.hand-over'),
          bottom('#close'),
        ]
      })
      expect(sight[0]).toBeLessThanOrEqual(1024)
      expect(sight[1]).toBe(0)
      for (const bottom of sight.slice(2)) expect(bottom).toBeLessThanOrEqual(768)
      const sheet = page.context().waitForEvent('page')
      await page.keyboard.press('F2')
      expect(new URL((await sheet).url()).pathname).toMatch(/\/print$/)
      await page.bringToFront()
      await page.keyboard.press('F4')
      await page.locator('#said:not(:empty)').waitFor()
      await page.evaluate(() => {
        addEventListener('click', (event) => {
          const link = event.target instanceof Element ? event.target.closest('a') : null
          if (link?.protocol === 'sms:') event.preventDefault()
          document.documentElement.setAttribute('data-clicked', link?.href ?? '')
        })
      })
      await page.keyboard.press('F6')
      expect(await page.locator('html').getAttribute('data-clicked')).toMatch(/^sms:\?&body=.*%2Fa%2F/)
      await page.keyboard.press('Escape')
      expect(await page.locator('#question').inputValue()).toBe('')
      expect(await page.locator('#opened > *').count()).toBe(0)
      expect(await focused()).toBe('question')
      await page.keyboard.type('renew my passport')
      await page.locator('#results a').first().waitFor()
      await page.keyboard.press('Enter')
      await page.locator('#opened .script').waitFor()
      const closed = page.waitForRequest('**/counter/close')
      await page.keyboard.press('F8')
      const sent = new URLSearchParams((await closed).postData() ?? '')
      expect([sent.get('end'), sent.get('answer')]).toEqual(['answered', expect.stringMatching(/passport/)])
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
