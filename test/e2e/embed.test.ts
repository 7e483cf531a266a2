import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

let server: OneStopServer
let browser: Browser

beforeAll(async () => {
  server = await startOneStop()
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Opens a page and hands it over; what its console complains of comes back. */
async function onPage(
  query: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${server.origin}/embed${query}`)
  await use(page)
  await context.close()
  return complaints
}

/** Everything axe finds, best practice too. axe is put in through the debugger, which the page's policy does not bind. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe')
    const { violations } = await axe.run(document, { iframes: false })
    return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`)
  })
}

const LOOKS: [string, BrowserContextOptions][] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['a phone', { viewport: { width: 320, height: 640 } }],
]

describe('the page for webmasters', () => {
  for (const [look, options] of LOOKS)
    it.each(['?agency=va&accent=ffd200', '?language=es&accent=rojo&form=inline'])(
      `is accessible in ${look}: %s`,
      async (query) => {
        await onPage(query, options, async (page) => {
          expect(await violations(page)).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
            options.viewport?.width ?? 1280,
          )
        })
      },
    )

  it('works without JavaScript: the form brings the tag', async () => {
    await onPage('', { javaScriptEnabled: false }, async (page) => {
      await page.getByLabel('Agency').selectOption('va')
      await page.getByLabel('Bottom left').check()
      await page.getByRole('button', { name: 'Update' }).click()
      const tag = await page.locator('#tag').textContent()
      expect(tag).toContain('data-agency="va"')
      expect(tag).toContain('data-position="bottom-left"')
      expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBe(0)
    })
  })

  it('shows what is chosen at once, says so, and keeps the focus and the address', async () => {
    const complaints = await onPage('', {}, async (page) => {
      await page.getByLabel('Agency').focus()
      await page.keyboard.type('Vet')
      await page.getByText('data-agency="va"').waitFor()
      await page.locator('#said', { hasText: 'updated' }).waitFor()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('agency')
      expect(page.url()).toContain('agency=va')
    })
    expect(complaints).toEqual([])
  })

  it('offers the nearest color that passes, and takes it with one press', async () => {
    await onPage('', {}, async (page) => {
      await page.locator('#accent').fill('#ff6600')
      await page.getByRole('button', { name: /^Use #/ }).click()
      await page.locator('.callout').waitFor({ state: 'detached' })
      expect(await page.locator('#css').textContent()).toMatch(/--one-stop-accent: #(?!ff6600)[0-9a-f]{6}/)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('accent')
    })
  })

  it('offers black words where they can be read, and says what the widget shows', async () => {
    await onPage('?accent=ffd200', {}, async (page) => {
      await page.getByText('the widget will use #8d7300').waitFor()
      await page.getByRole('button', { name: 'Use black text' }).click()
      await page.locator('.callout').waitFor({ state: 'detached' })
      expect(await page.locator('#tag').textContent()).toContain('data-text="dark"')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('text')
      const launcher = page.frameLocator('.preview').getByRole('button', { name: 'Ask a question' })
      await expect.poll(() => launcher.evaluate((button) => getComputedStyle(button).color)).toMatch(/ 0 0 0/)
    })
  })

  it('copies the tag with the keyboard alone', async () => {
    await onPage('?agency=va', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.getByRole('button', { name: 'Copy: The tag' }).focus()
      await page.keyboard.press('Enter')
      await page.locator('#said', { hasText: 'Copied' }).waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('#tag').textContent())
    })
  })
})

describe('the preview', () => {
  it.each(['bottom-right', 'bottom-left', 'top-right', 'top-left'])(
    'shows the real widget in the corner %s, closed and open, as far from it as chosen',
    async (place) => {
      await onPage(`?agency=va&place=${place}&bottom=40&side=30`, {}, async (page) => {
        const frame = page.frameLocator('.preview')
        const away = async (locator: Locator) => {
          const box = (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
          const around = (await page.locator('.preview').boundingBox()) ?? box
          return {
            top: Math.round(box.y - around.y),
            left: Math.round(box.x - around.x),
            bottom: Math.round(around.y + around.height - box.y - box.height),
            right: Math.round(around.x + around.width - box.x - box.width),
          }
        }
        const [vertical = '', horizontal = ''] = place.split('-')
        const wanted = { [vertical]: 41, [horizontal]: 31 } // the frame's own border is one more
        const launcher = frame.getByRole('button', { name: 'Ask a question' })
        expect(await away(launcher)).toMatchObject(wanted)
        await launcher.click()
        expect(await away(frame.getByRole('dialog'))).toMatchObject(wanted)
      })
    },
  )

  it('answers, under a policy as strict as a careful host’s', async () => {
    const complaints = await onPage('?agency=va', {}, async (page) => {
      const frame = page.frameLocator('.preview')
      await frame.getByRole('button', { name: 'Ask a question' }).click()
      await frame
        .getByRole('combobox', { name: /^(Type your|Ask another) question$/ })
        .or(frame.getByRole('combobox'))
        .fill('i lost my social security card')
      await page.keyboard.press('Enter')
      await frame.getByRole('heading', { name: 'How do I replace a lost Social Security card?' }).waitFor()
    })
    expect(complaints).toEqual([])
  })
})

describe('the tag that was copied', () => {
  it.each(['address', 'hashes'])('loads on a site whose policy holds the lines and nothing else, by %s', async (by) => {
    await onPage('?agency=va', {}, async (page) => {
      const tag = (await page.locator('#tag').textContent()) ?? ''
      const lines = await page
        .locator('.policy div')
        .evaluateAll((rows) =>
          rows.map((row) => [
            row.querySelector('dt code')?.textContent,
            row.querySelector('dd code')?.textContent?.trim(),
          ]),
        )
      const [address, hashes, ...rest] = lines.map((line) => line.join(' '))
      const policy = [
        "default-src 'none'",
        "require-trusted-types-for 'script'",
        by === 'address' ? address : hashes,
        ...rest,
      ].join('; ')
      const host = await serveHost(tag, policy)
      const complaints: string[] = []
      page.on(
        'console',
        (message) => /Content Security|integrity/i.test(message.text()) && complaints.push(message.text()),
      )
      await page.goto(host.origin)
      await page.getByRole('button', { name: 'Ask a question' }).click()
      await page.getByRole('dialog').waitFor()
      expect(complaints).toEqual([])
      host.close()
    })
  })
})

describe('a policy that was pasted', () => {
  it.each([
    ["default-src 'none'", 2],
    ["script-src 'self'; connect-src https://elsewhere.example; trusted-types mine", 3],
  ])('stops the widget where the page says so, and what it says instead lets it work: %s', async (policy, blocked) => {
    await onPage('?agency=va', {}, async (page) => {
      await page.getByLabel('Your own policy').fill(policy)
      const verdicts = page.locator('#verdicts li.blocked code')
      await verdicts.nth(blocked - 1).waitFor()
      const instead = await verdicts.allTextContents()
      expect(instead).toHaveLength(blocked)
      const tag = (await page.locator('#tag').textContent()) ?? ''
      const buttons = async (sent: string) => {
        const host = await serveHost(tag, sent)
        await page.goto(host.origin, { waitUntil: 'networkidle' })
        const count = await page.getByRole('button', { name: 'Ask a question' }).count()
        host.close()
        return count
      }
      expect(await buttons(policy)).toBe(0)
      expect(await buttons(instead.join('; '))).toBe(1)
    })
  })
})

/** A site of somebody else's: one page, the tag, and the policy. */
async function serveHost(tag: string, policy: string): Promise<{ origin: string; close(): void }> {
  const host = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy })
    response.end(`<!doctype html><html lang="en"><title>An agency</title><h1>Page</h1>${tag}`)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  const address = host.address()
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () => void host.close(),
  }
}
