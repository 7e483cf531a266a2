// Every page that the public can reach, in every look: what axe finds, what is too wide, where the keyboard goes.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { STATES } from '../../widget/states/states.ts'
import { onPage } from './testing/on-page.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'
import { faults, unseenStops } from './testing/page-faults.ts'

const LONG_MS = 180_000

const ADDRESSES = [
  ...['/demo', '/demo/va', '/demo/ssa', '/demo/ssa/es', '/demo/states', '/demo/states?width=desktop&language=ar'],
  ...['/ask', '/ask?language=es', '/ask?agency=va', '/receipts', '/answered', '/answered?language=es', '/a/nope'],
  ...['/a/someone-died', '/es/a/replace-social-security-card', '/es/a/renew-passport'],
  ...[
    '/a/someone-died/print',
    '/es/a/someone-died/print?large=1',
    '/t/veterans/print',
    '/a/someone-died/print?linked=1',
  ],
  ...['/now', '/now?language=es', '/standards', '/standards/va'],
  ...['/embed', '/embed?language=es&accent=ffd200&text=light'],
  ...['/', '/es', '/t/veterans', '/es/t/veterans', '/g/va', '/es/g/va', '/developers'],
  ...['/accessibility', '/accessibility?language=es'],
  ...['/counter', '/counter?language=es', '/counter/answers/someone-died', '/counter/answers/someone-died?language=es'],
  ...['/changes', '/changes?language=es', '/asked', '/r', '/receipts?language=es'],
  ...['/?kiosk=1', '/es?kiosk=1', '/a/someone-died?kiosk=1', '/es/a/renew-passport?kiosk=1'],
]

/** What only a form leads to. */
const FORMS: [string, (page: Page) => Promise<void>][] = [
  ['an answer', (page) => ask(page, 'i lost my ss card')],
  ['choices', (page) => ask(page, 'i lost my card')],
  ['no answer', (page) => ask(page, 'can my parrot fly to the moon')],
  ['an empty question', (page) => ask(page, ' ')],
  ['an unknown code', (page) => lookUp(page, 'K7QF-29WM')],
  [
    'a code that waits',
    async (page) => {
      await ask(page, 'can my parrot fly to the moon')
      const code = (await page.locator('.receipt').textContent()) ?? ''
      await lookUp(page, code)
    },
  ],
]

const LOOKS: [string, BrowserContextOptions][] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['320 px', { viewport: { width: 320, height: 640 } }],
]

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

async function ask(page: Page, question: string): Promise<void> {
  await page.goto(`${server.origin}/ask`)
  await page.getByLabel('Your question').fill(question)
  await page.getByRole('button', { name: 'Ask' }).click()
  await page.waitForLoadState()
}

async function lookUp(page: Page, code: string): Promise<void> {
  await page.goto(`${server.origin}/receipts`)
  await page.getByLabel('Question code').fill(code)
  await page.getByRole('button', { name: 'Check for an answer' }).click()
  await page.waitForLoadState()
}

describe('every public page', () => {
  it('is looked at by axe indeed (the control)', async () => {
    await onPage(browser, {}, async (page) => {
      await page.goto(`${server.origin}/ask`)
      await page.evaluate(() => document.querySelector('label')?.remove())
      expect((await faults(page)).join()).toContain('label')
    })
  })

  for (const [look, options] of LOOKS)
    it(
      `is accessible and no wider than its window: ${look}`,
      async () => {
        const found: string[] = []
        const complaints = await onPage(browser, options, async (page) => {
          for (const address of ADDRESSES) {
            await page.goto(server.origin + address)
            found.push(...(await faults(page)).map((fault) => `${address}: ${fault}`))
          }
          for (const [name, act] of FORMS) {
            await act(page)
            found.push(...(await faults(page)).map((fault) => `${name}: ${fault}`))
          }
        })
        expect(found).toEqual([])
        // axe is put in through the debugger; nothing of ours breaks the page's own policy.
        expect(complaints).toEqual([])
      },
      LONG_MS,
    )

  it(
    'shows where the keyboard is, at 320 px too',
    async () => {
      const found: string[] = []
      for (const viewport of [
        { width: 1280, height: 900 },
        { width: 320, height: 640 },
      ])
        await onPage(browser, { viewport }, async (page) => {
          for (const address of ADDRESSES.filter((one) => !one.startsWith('/demo/states'))) {
            await page.goto(server.origin + address)
            found.push(...(await unseenStops(page)).map((stop) => `${address}, ${viewport.width}: ${stop}`))
          }
        })
      expect(found).toEqual([])
    },
    LONG_MS,
  )

  it('the counter opens what was found for all that was typed, however soon Enter follows', async () => {
    await onPage(browser, {}, async (page) => {
      await page.goto(`${server.origin}/counter`)
      let held = 0
      await page.route('**/counter/ask', async (route) => {
        held = held === 0 ? 1 : 400
        await new Promise((done) => setTimeout(done, held))
        await route.continue()
      })
      await page.locator('#question').fill('renew my passport')
      await page.locator('#results a').first().waitFor()
      await page.locator('#question').fill('i lost my social security card')
      await page.keyboard.press('Enter')
      await page.locator('.opened').waitFor()
      expect(await page.locator('.opened').getAttribute('data-id')).toBe('replace-social-security-card')
    })
  })
})

describe('without JavaScript', () => {
  it(
    'every page has its heading and a way on, and is no wider than 320 px',
    async () => {
      const wrong: string[] = []
      await onPage(browser, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } }, async (page) => {
        for (const address of ADDRESSES.filter((one) => !one.startsWith('/demo/'))) {
          await page.goto(server.origin + address)
          const ways = await page.locator('main :is(a, button):visible').count()
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          const headings = await page.locator('h1:visible').count()
          if (headings === 0 || ways === 0 || wide > 0) wrong.push(`${address}: ${headings} h1, ${ways}, ${wide} px`)
        }
      })
      expect(wrong).toEqual([])
    },
    LONG_MS,
  )

  it('the counter finds an answer and shows it beside what to say', async () => {
    await onPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${server.origin}/counter?language=es`)
      await page.getByRole('textbox').fill('renovar pasaporte')
      await page.getByRole('button', { name: 'Buscar' }).click()
      await page.locator('#results button').first().click()
      await page.locator('.script .say').waitFor()
      expect(await page.locator('.seen article').count()).toBe(1)
      await page.getByRole('button', { name: 'Esto lo respondió' }).click()
      await page.getByText('Cerrado. Listo para la próxima pregunta.').waitFor()
    })
  })

  it('asking goes on from reply to reply, refuses choices, and comes back with a code', async () => {
    await onPage(browser, { javaScriptEnabled: false }, async (page) => {
      await ask(page, 'i lost my card')
      await page.getByRole('button', { name: 'None of these' }).click()
      await page.getByText('You asked:').waitFor()
      await page.getByLabel('Ask another question').fill('i lost my ss card')
      await page.getByRole('button', { name: 'Ask' }).click()
      await page.waitForLoadState()
      await page.getByRole('heading', { name: 'How do I replace a lost Social Security card?' }).waitFor()
      expect(page.url()).toBe(`${server.origin}/ask`)
    })
  })
})

describe('the gallery', () => {
  it('lists every state of the tests, each with an address', async () => {
    await onPage(browser, {}, async (page) => {
      await page.goto(`${server.origin}/demo/states?language=es&theme=dark`)
      const names = await page
        .locator('iframe')
        .evaluateAll((frames) =>
          frames.map((frame) => new URL((frame as HTMLIFrameElement).src).searchParams.get('state')),
        )
      expect(names).toEqual(['closed', ...STATES.map(({ name }) => name)])
    })
  })

  it.each(['en', 'ar'])(
    'shows each state in the real widget, asks the Worker nothing, and breaks no policy: %s',
    async (language) => {
      const asked: string[] = []
      const complaints = await onPage(browser, { viewport: { width: 390, height: 780 } }, async (page) => {
        page.on('request', (request) => request.url().includes('/api/') && asked.push(request.url()))
        for (const { name, state } of STATES) {
          await page.goto(`${server.origin}/demo/states/frame?state=${name}&language=${language}`)
          await page.locator(`html[data-shown="${name}"]`).waitFor()
          const entries = page.locator('one-stop .entry')
          await expect.poll(() => entries.count(), { message: name }).toBe(state.thread?.length ?? 0)
          expect(await page.locator('one-stop .panel').getAttribute('lang')).toBe(language)
        }
      })
      expect(asked).toEqual([])
      expect(complaints).toEqual([])
    },
    LONG_MS,
  )

  it('answers what is pressed, from the tests’ data', async () => {
    await onPage(browser, {}, async (page) => {
      await page.goto(`${server.origin}/demo/states/frame?state=welcome`)
      await page.locator('html[data-shown]').waitFor()
      await page.getByRole('combobox').fill('my dad died')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Someone in my family died. What do I need to do?' }).waitFor()
    })
  })

  it('takes the focus from nobody while frames load', async () => {
    await onPage(browser, {}, async (page) => {
      await page.goto(`${server.origin}/demo/states`)
      await page.getByRole('link', { name: 'Español' }).focus()
      const frame = page.frameLocator('iframe').nth(1)
      await page.locator('iframe').nth(1).scrollIntoViewIfNeeded()
      await frame.locator('html[data-shown]').waitFor()
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Español')
    })
  })
})
