import { existsSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { nameOf, widgetCode } from '../../../scripts/bench/builtins/builtins.ts'
import { findBuiltins, tryBuiltin, tryPage } from '../../../scripts/bench/builtins/try-builtin.ts'
import { REAL_HOSTS, type RealHost, type RealHosts, SYSTEM, startRealHosts } from '../testing/real-hosts.ts'
import { PAGES, REPLACING, ROUTERS } from '../testing/real-pages.ts'

const UNANSWERED = 'when do the pandas at the smithsonian zoo wake up'
const BOX = /^(Type your|Ask another) question$/

let hosts: RealHosts
let page: Page
let complaints: string[] = []

beforeAll(async () => {
  hosts = await startRealHosts(PAGES)
})

beforeEach(() => {
  hosts.widget.questions.length = 0
  return () => page?.context().close()
})

afterAll(() => hosts?.close())

const DESKTOP = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 780 }

async function visit({ name }: { name: string }, viewport = DESKTOP) {
  const isMobile = viewport === PHONE
  const context = await hosts.browser.newContext({ viewport, isMobile, hasTouch: isMobile, reducedMotion: 'reduce' })
  page = await context.newPage()
  page.setDefaultTimeout(8000)
  complaints = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  // A real print asks a person; the page is told of it as the browser tells it.
  await page.addInitScript(() => {
    window.print = () => void dispatchEvent(new Event('beforeprint'))
  })
  await page.goto(`${hosts.origin}/${name}`)
}

const box = () => page.getByRole('combobox', { name: BOX })
const opened = async () => {
  await page.getByRole('button', { name: 'Ask a question', exact: true }).click()
  await box().waitFor()
}
const ask = async (question: string) => {
  await page.keyboard.type(question)
  await page.keyboard.press('Enter')
}

/** Asks, reads, follows up, rates, gets a code, somebody to call, paper, and all of it in Spanish. */
async function talk() {
  await opened()
  await ask('my dad died')
  await page.getByRole('heading', { name: 'Someone in my family died' }).waitFor()
  await page.getByRole('button', { name: 'Copy link' }).waitFor()
  await page.locator('one-stop .rate button').first().click()
  await page.locator('one-stop .entry', { hasText: 'Thank you' }).waitFor()
  await box().focus()
  await ask('what about the bank')
  await page.locator('one-stop .entry').nth(3).locator('h3').first().waitFor()
  await box().focus()
  await ask(UNANSWERED)
  await page.locator('one-stop .entry').nth(5).getByRole('button', { name: 'Copy code' }).waitFor()
  expect(await page.locator('one-stop a[href^="tel:"]').last().isVisible()).toBe(true)
  expect(hosts.widget.questions.map(({ earlier }) => earlier)).toEqual([
    [],
    ['my dad died'],
    ['my dad died', 'what about the bank'],
  ])
  await printed()
  await page.getByRole('button', { name: 'Español' }).click()
  await page.getByText('Haga una pregunta').first().waitFor()
  await page.getByRole('button', { name: 'English' }).click()
}

/** On paper there is the conversation and nothing of the host. */
async function printed() {
  await page.getByRole('button', { name: 'Languages and more', exact: true }).click()
  await page.getByRole('button', { name: 'Print this conversation' }).click()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('Text of the page').isVisible()).toBe(false)
  expect(await page.getByRole('heading', { name: 'Someone in my family died' }).isVisible()).toBe(true)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
}

/** Waits for the modal around a field: one that comes in slowly takes the focus when it stands, from its own field too. */
async function standing(field: Locator) {
  await field.waitFor()
  const hasFocus = () =>
    field.evaluate((one) => {
      const active = document.activeElement
      return active !== document.body && one.closest('dialog, [role=dialog]')?.contains(active)
    })
  await expect.poll(hasFocus, { timeout: 8000, interval: 100 }).toBe(true)
}

const shown = (text: string) => page.getByText(text, { exact: true }).filter({ visible: true }).first()
const focusedId = () => page.evaluate(() => document.activeElement?.id)

/** The host's own keys and its own form do what they did before we came. */
async function hostWorks({ closesBy, cycles }: RealHost) {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await page.keyboard.press('/')
  expect(await focusedId()).toBe('site-search')
  const opener = shown('Open the form')
  await opener.click()
  const field = page.getByLabel('Your name')
  await field.click()
  await page.keyboard.type('Ana')
  expect(await field.inputValue()).toBe('Ana')
  for (let presses = 0; cycles && presses < 4; presses++) {
    await page.keyboard.press('Tab')
    // Past its last field a browser goes through its own bars: then nothing of the page has the focus.
    const strayed = await field.evaluate((one) => {
      const { activeElement: active, body } = document
      return active === body || one.closest('.modal')?.contains(active) ? '' : active?.outerHTML.slice(0, 60)
    })
    expect(strayed).toBe('')
  }
  if (closesBy === 'Escape') await page.keyboard.press('Escape')
  else await opener.click()
  await field.waitFor({ state: 'hidden' })
  if (cycles) expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Open the form')
}

/** The overlay does to the page what people have it do, before we are asked anything. */
async function switchOn(switches: string[]) {
  const press = (selector: string) => page.locator(selector).first().dispatchEvent('click')
  await press('._access-icon')
  for (const name of switches) await press(`[data-access-action=${name}]`)
  await press('._access-icon')
}

describe('on a site that agencies build, with', () => {
  for (const host of REAL_HOSTS) {
    const isHere = !host.needs || existsSync(host.needs)
    it.runIf(isHere)(
      `${host.title}: does all it does anywhere, and leaves the host’s keys and focus alone`,
      async () => {
        await visit(host)
        if (host.switches) await switchOn(host.switches)
        await talk()
        if (host.counts) await expect.poll(() => page.locator('#replies').textContent()).toBe('Replies: 3')
        await page.evaluate(() => document.querySelector('one-stop')?.blur())
        await page.locator('h1').click()
        await page.keyboard.press('/')
        expect(await focusedId(), 'the host’s key, with our panel open').toBe('site-search')
        await box().focus()
        await page.keyboard.type('a/b')
        expect(await box().inputValue()).toBe('a/b')
        await page.keyboard.press('Escape')
        expect(await page.locator('one-stop').evaluate((one) => one.shadowRoot?.activeElement?.className)).toBe(
          'launcher',
        )
        await hostWorks(host)
        expect(complaints).toEqual([])
      },
    )

    for (const [opener, field] of host.modals ?? [])
      it.runIf(isHere)(
        `${host.title}: what is typed in our box stays there while its modal is open: ${opener}`,
        async () => {
          await visit(host)
          await page.getByRole('button', { name: 'Ask a question', exact: true }).waitFor()
          await shown(opener).click()
          await page.getByLabel(field).waitFor()
          await page.evaluate(() => document.querySelector<HTMLElement & { open(): void }>('one-stop')?.open())
          const hidden = page.locator('one-stop #question') // some hide everything beside the modal from screen readers
          await hidden.waitFor()
          await page.keyboard.type('lost card')
          expect(await hidden.inputValue()).toBe('lost card')
          expect(await page.getByLabel(field).inputValue()).toBe('')
        },
      )

    for (const [opener, field] of host.modals ?? [])
      it.runIf(isHere)(
        `${host.title}: each field gets what is typed in it where we were open before its modal: ${opener}`,
        async () => {
          await visit(host)
          await opened()
          await shown(opener).evaluate((one) => one instanceof HTMLElement && one.click())
          const its = page.getByLabel(field)
          await standing(its)
          await its.focus()
          await page.keyboard.type('Ana')
          expect(await its.inputValue()).toBe('Ana')
          const ours = page.locator('one-stop #question')
          await ours.click()
          // Radix closes its modal where one presses beside it, and gives the focus to what opened it: one presses again.
          const isClosed = await its.waitFor({ state: 'hidden', timeout: 1000 }).then(
            () => true,
            () => false,
          )
          if (isClosed) await ours.click()
          await page.keyboard.type('lost card')
          expect(await ours.inputValue()).toBe('lost card')
          if (!isClosed) expect(await its.inputValue()).toBe('Ana')
        },
      )

    it.runIf(isHere)(`${host.title}: fills a phone’s screen, answers in Spanish, and gives the page back`, async () => {
      await visit(host, PHONE)
      await opened()
      await page.getByRole('button', { name: 'Español' }).click()
      await page.getByRole('combobox', { name: 'Escriba su pregunta' }).fill('perdí mi tarjeta del seguro social')
      const place = await page.locator('one-stop dialog').boundingBox()
      expect(place).toMatchObject({ x: 0, y: 0, width: PHONE.width })
      await page.keyboard.press('Enter')
      const answer = page.locator('one-stop article [lang=es] h3').first()
      expect(await answer.textContent()).toMatch(/tarjeta/)
      await page.getByRole('button', { name: 'Cerrar' }).click()
      await page.locator('one-stop dialog').waitFor({ state: 'hidden' })
      await shown('Text of the page').waitFor()
      expect(complaints).toEqual([])
    })
  }
})

describe('a router that swaps the page', () => {
  it.each(ROUTERS)('%s: leaves the panel open, with what was said, and ready for more', async (name) => {
    await visit({ name: `${name}/first` })
    await opened()
    await ask('my dad died')
    await page.getByRole('button', { name: 'Copy link' }).waitFor()
    await page.getByRole('link', { name: 'The next page' }).click()
    await page.getByText('Text of the next page').waitFor()
    await page.getByRole('heading', { name: 'Someone in my family died' }).waitFor()
    expect(await page.locator('one-stop').count()).toBe(1)
    await box().focus()
    await ask('what about the bank')
    await page.locator('one-stop .entry').nth(3).locator('h3').first().waitFor()
    expect(hosts.widget.questions.at(-1)).toMatchObject({ earlier: ['my dad died'], page: `/${name}/next` })
    expect(complaints).toEqual([])
  })
})

/** One builtin of so many is tried in each run; `npm run bench -- builtins` tries all. */
const EVERY = 22

describe('a page that replaces builtins', () => {
  for (const [name, { needs }] of Object.entries(REPLACING))
    it.runIf(!needs || existsSync(`${SYSTEM}/${needs}`))(
      `asks, answers, follows up and stays where it is: ${name}`,
      async () => {
        expect(await tryPage(hosts.browser, `${hosts.origin}/replacing/${name}`)).toBeUndefined()
      },
    )

  it(`does so with every ${EVERY}nd of those that the widget calls, replaced in turn`, async () => {
    const url = `${hosts.origin}/replacing/nothing`
    const all = await findBuiltins(hosts.browser, url, await widgetCode(hosts.widget.origin))
    expect(all.length).toBeGreaterThan(200)
    const noticed: string[] = []
    for (const one of all.filter((_, place) => place % EVERY === 0)) {
      const said = await tryBuiltin(hosts.browser, url, one)
      if (said) noticed.push(`${nameOf(one)}: ${said}`)
    }
    expect(noticed).toEqual([])
  })

  it('is noticed where one is truly broken (the control)', async () => {
    const said = await tryPage(hosts.browser, `${hosts.origin}/replacing/nothing`, (broken) => {
      broken.setDefaultTimeout(2000)
      return broken.addInitScript(() => {
        Element.prototype.attachShadow = () => {
          throw new Error('broken')
        }
      })
    })
    expect(said).toContain('Timeout')
  })
})
