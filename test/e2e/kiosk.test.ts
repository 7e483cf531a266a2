// A public screen in a real browser whose clock is the test's: told of in time, then cleared, with nothing left behind.
import { spawnSync } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { loadContent } from '../../scripts/content-folder/load-content.ts'
import { type CorpusServer, serveCorpus } from './testing/corpus-server.ts'

const LONG_MS = 120_000
const HAS_READER = spawnSync('which', ['zbarimg']).status === 0
if (!HAS_READER) console.warn('kiosk: codes are not read back, absent: zbarimg (Debian: apt-get install -y zbar-tools)')

let server: CorpusServer
let browser: Browser
beforeAll(async () => {
  server = await serveCorpus(loadContent('content', '2026-11-22').corpus)
  browser = await startBrowser()
}, LONG_MS)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.addInitScript(() => {
    speechSynthesis.speak = ({ text, lang }) => document.documentElement.setAttribute('data-spoken', `${lang} ${text}`)
  })
  await page.clock.install({ time: 0 })
  // The clock stands but where a test runs it: a slow machine's own seconds would count too.
  await page.clock.pauseAt(1_000)
  await page.goto(server.origin + path)
  return page
}

/** What can be touched and is lower than 60 px. A choice is touched by its label. */
const smallTargets = (page: Page) =>
  page
    .locator(':is(a, button, textarea, summary, label, input:not([type=radio], [type=hidden])):visible:not(.skip)')
    .evaluateAll((all) =>
      all
        .filter((one) => one.getBoundingClientRect().height < 60)
        .map((one) => `${one.tagName} ${one.textContent?.trim().slice(0, 40)} ${one.getBoundingClientRect().height}`),
    )

const warningOf = (page: Page) => page.getByRole('alert')

describe('a kiosk that nobody touches', () => {
  it.each([
    ['/a/renew-passport?kiosk=1', /^Are you still there\? This page clears in 20 seconds\.$/, '/?kiosk=1'],
    ['/es/a/renew-passport?kiosk=1', /^¿Sigue ahí\? Esta página se borra en 20 segundos\.$/, '/es?kiosk=1'],
  ])('says so after 40 seconds to eye and ear, and is cleared after 60: %s', async (path, words, home) => {
    const page = await open(path)
    await page.clock.runFor(38_000)
    expect(await warningOf(page).isVisible()).toBe(false)
    await page.clock.runFor(3_000)
    expect(await warningOf(page).textContent()).toMatch(words)
    expect(await page.locator('.idle').isVisible()).toBe(true)
    const spoken = await page.locator('html').getAttribute('data-spoken')
    expect(spoken?.slice(3)).toMatch(words)
    expect(spoken?.slice(0, 2)).toBe(path.startsWith('/es') ? 'es' : 'en')
    expect(page.url()).toBe(server.origin + path)
    await page.clock.runFor(20_000)
    await page.waitForURL(server.origin + home)
  })

  it('asks for its first page once, however long that takes, with what was read off the screen', async () => {
    const page = await open('/a/renew-passport?kiosk=1')
    // A page that is being left answers nothing more: it tells by itself what is on its screen.
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    await page.evaluate(() => {
      const tell = () => console.log(`main ${document.querySelector('main')?.checkVisibility() ? 'shown' : 'gone'}`)
      new MutationObserver(tell).observe(document.body, { attributeFilter: ['hidden'] })
    })
    let asked = 0
    await page.route(`${server.origin}/?kiosk=1`, async (route) => {
      asked += 1
      await setTimeout(2_000)
      await route.continue().catch(() => {})
    })
    await page.clock.runFor(70_000)
    await page.locator('textarea').waitFor()
    expect(page.url()).toBe(`${server.origin}/?kiosk=1`)
    expect(asked).toBe(1)
    expect(told).toEqual(['main gone'])
  })

  it('stays for who touches it, with a button that says so', async () => {
    const page = await open('/a/renew-passport?kiosk=1')
    await page.clock.runFor(45_000)
    await page.getByRole('button', { name: 'I am still here' }).click()
    expect(await warningOf(page).isVisible()).toBe(false)
    await page.clock.runFor(38_000)
    expect(page.url()).toContain('/a/renew-passport')
    expect(await warningOf(page).isVisible()).toBe(false)
  })

  it('forgets a question that was typed and not asked', async () => {
    const page = await open('/?kiosk=1')
    await page.locator('textarea').fill('i was robbed')
    await page.clock.runFor(62_000)
    await expect.poll(() => page.locator('textarea').inputValue(), { timeout: 60_000 }).toBe('')
  })
})

describe('what a kiosk leaves behind', () => {
  it('is nothing: no cookie, no storage, and no way back to what was asked', async () => {
    const page = await open('/?kiosk=1')
    await page.locator('textarea').fill('i lost my social security card')
    await page.getByRole('button', { name: 'Ask' }).click()
    await page.locator('.asked').waitFor()
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ])
    expect(kept).toEqual(['', 0, 0, 0, 0])
    expect(await page.context().cookies()).toEqual([])
    await page.clock.runFor(62_000)
    await page.waitForURL(`${server.origin}/?kiosk=1`)
    await page.goBack()
    expect(await page.getByText('i lost my social security card').count()).toBe(0)
    expect(await page.locator('textarea').inputValue()).toBe('')
  })

  it('leads nowhere outside: links out are codes, numbers are words, and targets are 60 px', async () => {
    const page = await open('/a/renew-passport?kiosk=1')
    const away = await page.locator('main a').evaluateAll((links) =>
      links.flatMap((link) => {
        const { origin, search, protocol } = new URL((link as HTMLAnchorElement).href)
        return origin === location.origin && search.includes('kiosk=1') ? [] : [protocol + origin]
      }),
    )
    expect(away).toEqual([])
    expect(await page.locator('.scan svg[role="img"]').count()).toBeGreaterThan(0)
    for (const one of [
      '/?kiosk=1',
      '/es/a/renew-passport?kiosk=1',
      '/a/apply-for-passport?kiosk=1',
      '/t/family?kiosk=1',
    ]) {
      expect(await smallTargets(page), page.url()).toEqual([])
      await page.goto(server.origin + one)
    }
    expect(await smallTargets(page)).toEqual([])
  })

  it('gives the code of a question along as a code for the reader’s phone', async () => {
    const page = await open('/?kiosk=1')
    await page.locator('textarea').fill('can my parrot fly to the moon')
    await page.getByRole('button', { name: 'Ask' }).click()
    const code = (await page.locator('.receipt').textContent())?.trim() ?? ''
    const address = await page.locator('.receipt + .scan svg').getAttribute('aria-label')
    expect(address).toBe(`Scan with your phone: ${server.origin}/r?code=${code}`)
    expect(await smallTargets(page)).toEqual([])
    await page.goto(`${server.origin}/r?code=${code}`)
    expect(await page.locator('input[name="code"]').inputValue()).toBe(code)
  })
})

describe.skipIf(!HAS_READER)('a code on a public screen', () => {
  it.each([
    [1080, 1920],
    [1280, 1024],
  ])('is read back by ZBar from a picture of %s by %s dots, each of them', async (width, height) => {
    const page = await (await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 1 })).newPage()
    for (const path of ['/a/renew-passport?kiosk=1', '/es/a/someone-died?kiosk=1']) {
      await page.goto(server.origin + path)
      const shown = page.locator('.scan svg[role="img"]:visible')
      const labels = await shown.evaluateAll((codes) => codes.map((code) => code.getAttribute('aria-label') ?? ''))
      expect(labels.length).toBeGreaterThan(2)
      const picture = await page.screenshot({ fullPage: true })
      const { stdout } = spawnSync('zbarimg', ['--raw', '-q', '-'], { input: picture, encoding: 'utf8' })
      const read = stdout.trim().split('\n')
      expect(labels.map((label) => label.slice(label.indexOf('http'))).sort()).toEqual(read.sort())
    }
  })
})
