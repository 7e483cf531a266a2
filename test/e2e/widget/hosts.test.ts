import { brotliCompressSync } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AgencySite, startAgencySite } from '../testing/agency-site.ts'

let site: AgencySite
let body = ''
let type = 'text/html; charset=utf-8'

beforeAll(async () => {
  site = await startAgencySite(() => ({ body, headers: { 'Content-Type': type } }))
})

beforeEach(() => {
  site.widget.mood = 'well'
})

afterAll(async () => {
  await site?.close()
})

const tag = () => `<script src="${site.widget.origin}/one-stop.js" data-agency="va" async></script>`

async function visit(html: string, options: BrowserContextOptions = {}): Promise<Page> {
  body = html
  const context = await site.browser.newContext(options)
  const page = await context.newPage()
  await page.goto(site.origin)
  return page
}

async function ask(page: Page, question = 'my dad died') {
  await page.getByRole('button', { name: 'Ask a question' }).click()
  await page.getByRole('combobox', { name: /^(Type your|Ask another) question$/ }).fill(question)
  await page.keyboard.press('Enter')
}

/** Steps of that answer. */
const STEPS = 10

const answered = (page: Page) => page.getByRole('heading', { name: 'Someone in my family died' }).waitFor()

describe('the built widget', () => {
  it('weighs at most 3 KB before it is opened, and 19 KB with the panel, Lit included', async () => {
    const panel = site.widget.files.find(({ name }) => name.startsWith('widget/panel-'))?.name ?? ''
    const bytes = async (name: string) => {
      const reply = await fetch(`${site.widget.origin}/${name}`)
      expect(reply.status).toBe(200)
      return brotliCompressSync(await reply.bytes()).length
    }
    const [loader, whole] = await Promise.all([bytes('one-stop.js'), bytes(panel)])
    expect(loader).toBeLessThanOrEqual(3 * 1024)
    expect(loader + whole).toBeLessThanOrEqual(19 * 1024)
  })

  it('makes one request before someone comes near', async () => {
    site.widget.asked.length = 0
    const page = await visit(`<!doctype html><html lang="en"><title>t</title>${tag()}`)
    await page.getByRole('button', { name: 'Ask a question' }).waitFor()
    expect(site.widget.asked).toEqual(['/one-stop.js'])
    await page.context().close()
  })

  it('has the panel ready before the click: a pointer that comes near fetches it', async () => {
    const page = await visit(`<!doctype html><html lang="en"><title>t</title>${tag()}`)
    site.widget.asked.length = 0
    await page.getByRole('button', { name: 'Ask a question' }).hover()
    await expect.poll(() => site.widget.asked.some((path) => path.startsWith('/widget/panel-'))).toBe(true)
    await page.context().close()
  })
})

describe('in pages of every kind', () => {
  const PAGES: [name: string, html: () => string][] = [
    ['quirks mode', () => `<html lang="en"><title>t</title><p>Text${tag()}`],
    ['the tag twice', () => `<!doctype html><html lang="en"><title>t</title>${tag()}${tag()}`],
    [
      'a base element',
      () => `<!doctype html><html lang="en"><base href="https://elsewhere.example/x/"><title>t</title>${tag()}`,
    ],
    ['right to left', () => `<!doctype html><html lang="en" dir="rtl"><title>t</title>${tag()}`],
    [
      'a reset with !important',
      () => `<!doctype html><html lang="en"><title>t</title><style>*{all:unset!important}</style>${tag()}`,
    ],
    [
      'a transformed body',
      () =>
        `<!doctype html><html lang="en"><title>t</title><style>body{transform:scale(1);height:100vh}</style>${tag()}`,
    ],
    [
      'a page that breaks what widgets lean on',
      () =>
        `<!doctype html><html lang="en"><title>t</title><script>Array.prototype.extra=1;Object.prototype.more=1;Array.prototype.entries=function(){return this.slice()};window.fetch=window.fetch.bind(window)</script>${tag()}`,
    ],
  ]
  for (const [name, html] of PAGES)
    it(`asks and answers: ${name}`, async () => {
      const page = await visit(html())
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      expect(await page.locator('one-stop').count()).toBe(1)
      await ask(page)
      await answered(page)
      expect(errors).toEqual([])
      await page.context().close()
    })

  it('asks and answers: XHTML', async () => {
    type = 'application/xhtml+xml'
    const page = await visit(
      `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>t</title></head><body><p>Text</p><script src="${site.widget.origin}/one-stop.js" data-agency="va" async="async"></script></body></html>`,
    )
    type = 'text/html; charset=utf-8'
    await ask(page)
    await answered(page)
    await page.getByRole('button', { name: 'Copy link' }).waitFor()
    await page.context().close()
  })

  it('shows two panels in one page, though both ask for the panel’s file at once', async () => {
    const page = await visit('<!doctype html><html lang="en"><title>t</title>')
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    const tags = '<one-stop agency="va" inline></one-stop><one-stop agency="ssa" inline></one-stop>'
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), tags)
    await page.addScriptTag({ url: `${site.widget.origin}/one-stop.js` })
    await expect.poll(() => page.locator('one-stop section.panel').count()).toBe(2)
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('leaves no trace: no cookie, nothing stored, no one else asked', async () => {
    const page = await visit(`<!doctype html><html lang="en"><title>t</title>${tag()}`)
    const others: string[] = []
    page.on('request', (request) => {
      if (![site.widget.origin, site.origin].includes(new URL(request.url()).origin)) others.push(request.url())
    })
    await page.getByRole('button', { name: 'Ask a question' }).click()
    await page.getByRole('combobox', { name: /^(Type your|Ask another) question$/ }).waitFor()
    const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])
    expect(stored).toEqual([0, 0, ''])
    expect(await page.context().cookies()).toEqual([])
    expect(others).toEqual([])
    await page.context().close()
  })

  it('prints the open conversation after the page, and nothing of ours when it is closed', async () => {
    const page = await visit(`<!doctype html><html lang="en"><title>t</title><main>Text of the page</main>${tag()}`)
    const height = () => page.locator('one-stop').evaluate((element) => element.getBoundingClientRect().height)
    await page.getByRole('button', { name: 'Ask a question' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await height()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
    await ask(page)
    await answered(page)
    await page.getByRole('button', { name: 'Copy link' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const [text, said] = await Promise.all([
      page.getByText('Text of the page').boundingBox(),
      page.getByRole('heading', { name: 'Someone in my family died' }).boundingBox(),
    ])
    expect((said?.y ?? 0) > (text?.y ?? 0) + (text?.height ?? 0) - 1).toBe(true)
    expect(await page.getByRole('button', { name: 'Ask', exact: true }).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await page.locator('one-stop dialog:popover-open').count()).toBe(1)
    await page.context().close()
  })

  it('prints the conversation alone, whole, wherever the element stands, and gives the page back', async () => {
    const page = await visit(
      `<!doctype html><html lang="en"><title>t</title><style>main,aside{position:fixed;overflow:hidden;height:90px;transform:scale(.5)}</style><p>Text of the page</p><main><b>Beside</b><one-stop agency="va"></one-stop></main><aside>More</aside><script src="${site.widget.origin}/one-stop.js" async></script>`,
    )
    // A real print asks a person; the page is told of it as the browser tells it.
    await page.evaluate(() => {
      window.print = () => void dispatchEvent(new Event('beforeprint'))
      document.querySelector<HTMLElement & { open(): void }>('one-stop')?.open()
    })
    await page.getByRole('combobox', { name: /^(Type your|Ask another) question$/ }).fill('my dad died')
    await page.keyboard.press('Enter')
    await answered(page)
    await page.getByRole('button', { name: 'Copy link' }).waitFor()
    await page.getByRole('button', { name: 'Languages and more' }).click()
    await page.getByRole('button', { name: 'Print this conversation' }).click()
    await page.emulateMedia({ media: 'print' })
    const visible = () =>
      Promise.all(
        ['Text of the page', 'Beside', 'More'].map((text) => page.getByText(text, { exact: true }).first().isVisible()),
      )
    expect(await visible()).toEqual([false, false, false])
    expect(await page.locator('one-stop .steps > li').count()).toBe(STEPS)
    const heading = await page.getByRole('heading', { name: 'Someone in my family died' }).boundingBox()
    expect([heading && heading.y < 250, heading && heading.x < 60]).toEqual([true, true])
    const last = await page.locator('one-stop .meta').boundingBox()
    expect((last?.y ?? 0) > 400).toBe(true)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
    expect((await visible()).slice(0, 2)).toEqual([true, true])
    expect(await page.locator('one-stop dialog:popover-open').count()).toBe(1)
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    await page.context().close()
  })

  it('prints the conversation from a phone’s whole screen too', async () => {
    const page = await visit(`<!doctype html><html lang="en"><title>t</title><p>Text of the page</p>${tag()}`, {
      viewport: { width: 390, height: 780 },
    })
    await page.evaluate(() => {
      window.print = () => void dispatchEvent(new Event('beforeprint'))
    })
    await ask(page)
    await answered(page)
    await page.getByRole('button', { name: 'Copy link' }).waitFor()
    await page.getByRole('button', { name: 'Languages and more' }).click()
    await page.getByRole('button', { name: 'Print this conversation' }).click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('Text of the page').isVisible()).toBe(false)
    expect(await page.getByRole('heading', { name: 'Someone in my family died' }).isVisible()).toBe(true)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await page.locator('one-stop dialog:modal').count()).toBe(1)
    await page.context().close()
  })

  it('keeps the panel open from page to page, with the conversation and without the focus', async () => {
    const page = await visit(`<!doctype html><html lang="en"><title>t</title><input autofocus>${tag()}`)
    await ask(page)
    await answered(page)
    await page.getByRole('button', { name: 'Copy link' }).waitFor()
    await page.goto(`${site.origin}/next`)
    await answered(page)
    expect(await page.locator('one-stop dialog:popover-open').count()).toBe(1)
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('input')
    await page.getByRole('button', { name: 'Close' }).click()
    await page.goto(`${site.origin}/third`)
    await page.getByRole('button', { name: 'Ask a question' }).waitFor()
    await page.context().close()
  })

  it('shows what is inside the element without JavaScript', async () => {
    const page = await visit(
      `<!doctype html><html lang="en"><title>t</title>${tag()}<one-stop agency="va"><a href="/ask">Ask us</a></one-stop>`,
      { javaScriptEnabled: false },
    )
    expect(await page.getByRole('link', { name: 'Ask us' }).isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('when the worker is not well', () => {
  it('names someone within 3 seconds where it is frozen', async () => {
    const page = await visit(`<!doctype html><html lang="en"><title>t</title>${tag()}`)
    await page.getByRole('button', { name: 'Ask a question' }).click()
    await page.getByRole('combobox', { name: /^(Type your|Ask another) question$/ }).waitFor()
    site.widget.mood = 'frozen'
    await page.getByRole('combobox', { name: /^(Type your|Ask another) question$/ }).fill('my dad died')
    const started = Date.now()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: '800-698-2411' }).waitFor()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    expect(Date.now() - started).toBeLessThan(3000)
    site.widget.mood = 'well'
    await page.getByRole('button', { name: 'Try again' }).click()
    await answered(page)
    await page.context().close()
  })

  it('names someone at once where it is down', async () => {
    site.widget.mood = 'down'
    const page = await visit(`<!doctype html><html lang="en"><title>t</title>${tag()}`)
    await ask(page)
    await page.getByRole('link', { name: '800-698-2411' }).waitFor()
    await page.getByText('We can’t connect right now').first().waitFor()
    await page.context().close()
  })

  it('names someone within 3 seconds where everything is gone before the panel came, and opens when it is back', async () => {
    const page = await visit(`<!doctype html><html lang="en"><title>t</title>${tag()}`)
    const launcher = page.getByRole('button', { name: 'Ask a question' })
    await launcher.waitFor()
    await page.context().setOffline(true)
    const started = Date.now()
    await launcher.click()
    await page.getByRole('link', { name: '800-698-2411' }).waitFor()
    expect(Date.now() - started).toBeLessThan(3000)
    await page.context().setOffline(false)
    await launcher.click()
    await page.getByRole('combobox', { name: /^(Type your|Ask another) question$/ }).waitFor()
    await page.context().close()
  })
})
