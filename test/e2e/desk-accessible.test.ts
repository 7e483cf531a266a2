// Every page of the desk and its states: what axe finds, what is too wide, and whether the keyboard reaches everything.
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { deskPages, makeThings, signIn } from './testing/desk-things.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const DESKTOP = { width: 1280, height: 900 }
/** 1,280 px at 400 %: WCAG 1.4.10. */
const NARROW = { width: 320, height: 640 }
const LONG_MS = 240_000

let server: OneStopServer
let browser: Browser
let context: BrowserContext
let page: Page
let paths: string[]

beforeAll(async () => {
  server = await startOneStop({ RATE_LIMITS: 'off' })
  browser = await startBrowser()
  context = await browser.newContext({ bypassCSP: true, viewport: DESKTOP, reducedMotion: 'reduce' })
  page = await context.newPage()
  await signIn(page, server.origin)
  const things = await makeThings(server.origin, page)
  paths = [...deskPages(things), ...(await states(things.gap)), '/desk/nowhere']
}, LONG_MS)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Pages that stand at no route of their own: after a change, and put aside with a reason asked for. */
async function states(gap: string): Promise<string[]> {
  await page.goto(`${server.origin}/desk/gaps/${gap}`)
  await page.getByRole('button', { name: 'Take it' }).click()
  await page.getByText('1 gap changed.').waitFor()
  const { pathname, search } = new URL(page.url())
  return [pathname + search]
}

interface Fault {
  path: string
  look: string
  what: string
}

/** What axe finds. Colours of a forced palette are the reader's own. */
async function axe(look: string, only: string[] = TAGS): Promise<Fault[]> {
  // It is long: once a page is enough.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const found = await page.evaluate(async (tags) => {
    const run: (on: Document, how: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> =
      Reflect.get(Reflect.get(window, 'axe'), 'run')
    const { violations } = await run(document, { runOnly: tags })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
  }, only)
  const { pathname, search } = new URL(page.url())
  return found.map((what) => ({ path: pathname + search, look, what }))
}

async function tooWide(look: string): Promise<Fault[]> {
  const by = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const { pathname, search } = new URL(page.url())
  return by > 0 ? [{ path: pathname + search, look, what: `${by} px too wide` }] : []
}

async function faultsOf(path: string): Promise<Fault[]> {
  await page.setViewportSize(DESKTOP)
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  await page.goto(server.origin + path)
  const faults = [...(await axe('light')), ...(await tooWide('wide'))]
  await page.emulateMedia({ colorScheme: 'dark' })
  faults.push(...(await axe('dark', ['cat.color'])))
  await page.emulateMedia({ forcedColors: 'active' })
  faults.push(...(await axe('forced colors', ['cat.color', 'cat.name-role-value'])))
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  await page.setViewportSize(NARROW)
  faults.push(...(await axe('320 px')), ...(await tooWide('320 px')))
  return faults
}

describe('every page of the desk', () => {
  it('is there', () => {
    expect(paths.length).toBeGreaterThan(30)
    expect(paths.filter((path) => path.includes('no address'))).toEqual([])
  })

  it.each(['en', 'es'])(
    'has no fault that axe knows, and nothing too wide, light, dark, in forced colors and at 320 px: %s',
    async (language) => {
      await page.goto(`${server.origin}/desk/language/${language}?to=/desk/gaps`)
      const faults: Fault[] = []
      for (const path of paths) faults.push(...(await faultsOf(path)))
      expect(faults).toEqual([])
    },
    LONG_MS,
  )

  it('would be found faulty if it were', async () => {
    await page.goto(`${server.origin}/desk/gaps`)
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x"><div style="width:4000px">wide</div>')
    })
    const faults = [...(await axe('light')), ...(await tooWide('wide'))]
    expect(faults.map(({ what }) => what).join()).toMatch(/image-alt.*px too wide/)
  })

  it(
    'is reached by the keyboard alone, and shows where the focus is',
    async () => {
      await page.setViewportSize(DESKTOP)
      const faults: Fault[] = []
      for (const path of paths) {
        await page.goto(server.origin + path)
        faults.push(...(await unreached(path)))
      }
      expect(faults).toEqual([])
    },
    LONG_MS,
  )
})

/** What the Tab key does not come to, or comes to without a sign of it. */
async function unreached(path: string): Promise<Fault[]> {
  const { wanted, steps } = await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary',
    )
    const shown = [...all].filter(
      // Arrow keys move within a toolbar: the Tab key comes to one of its buttons.
      (one) => one.checkVisibility() && !one.matches(':disabled, [role=toolbar] [tabindex="-1"]'),
    )
    for (const [place, one] of shown.entries()) one.dataset.place = String(place)
    // A day or a time is typed in parts, and the calendar has a button: four stops or, with both, seven.
    const parts = shown.filter((one) => one.matches('[type=date], [type=datetime-local], [type=time]')).length
    return { wanted: shown.length, steps: shown.length + parts * 6 + 5 }
  })
  const seen = new Set<string>()
  const faults: Fault[] = []
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const focused = document.activeElement
      if (!(focused instanceof HTMLElement)) return undefined
      const { outlineStyle, outlineWidth } = getComputedStyle(focused)
      const { top, bottom } = focused.getBoundingClientRect()
      const group = focused instanceof HTMLInputElement && focused.type === 'radio' ? focused.name : ''
      const radios = [...document.querySelectorAll<HTMLElement>(`input[type=radio][name="${CSS.escape(group)}"]`)]
      return {
        places: [focused, ...radios].map(({ dataset }) => dataset.place ?? ''),
        isMarked: outlineStyle !== 'none' && outlineWidth !== '0px',
        isInView: bottom > 0 && top < window.innerHeight,
        html: focused.outerHTML.slice(0, 100),
      }
    })
    if (!at) continue
    for (const place of at.places) seen.add(place)
    const isControl = at.places[0] !== ''
    if (isControl && !at.isMarked) faults.push({ path, look: 'focus not marked', what: at.html })
    if (isControl && !at.isInView) faults.push({ path, look: 'focus out of view', what: at.html })
  }
  const missed = Array.from({ length: wanted }, (_, place) => String(place)).filter((place) => !seen.has(place))
  return missed.length === 0 ? faults : [...faults, { path, look: 'never reached', what: missed.join(' ') }]
}

describe('the keys of the queue', () => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 40) ?? '')
  const open = async () => {
    await page.setViewportSize(DESKTOP)
    await page.goto(`${server.origin}/desk/language/en?to=/desk/gaps`)
  }

  it('move, choose, take, and undo', async () => {
    await open()
    await page.keyboard.press('j')
    const first = await focused()
    expect(first).toMatch(/pandas/)
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    expect(await focused()).toBe(first)
    await page.keyboard.press('x')
    expect(await page.locator('[name=gap]:checked').count()).toBe(1)
    await page.keyboard.press('x')
    expect(await page.locator('[name=gap]:checked').count()).toBe(0)
    await page.keyboard.press('s')
    await page.getByText('1 gap changed.').waitFor()
    await page.waitForLoadState()
    await page.keyboard.press('u')
    await page.getByText('Undone: 1 gap is as before.').waitFor()
  })

  it('open a row, show themselves, and ask for the reason', async () => {
    await open()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('j')
    await page.keyboard.press('d')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('reason')
    await open()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/desk\/gaps\/[\w-]+$/)
    await page.waitForLoadState()
    await page.keyboard.press('l')
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('#link')))).toBe(true)
  })

  it('are letters while someone types, and nothing once they are turned off', async () => {
    await open()
    await page.keyboard.press('/')
    await page.keyboard.type('jxas?')
    expect(await page.locator('[type=search]').first().inputValue()).toBe('jxas?')
    await page.goto(`${server.origin}/desk/shortcuts/off?to=/desk/gaps`)
    await page.keyboard.press('?')
    await page.keyboard.press('j')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect(await focused()).not.toMatch(/^when/)
    await page.goto(`${server.origin}/desk/shortcuts/on?to=/desk/gaps`)
  })
})

describe('without JavaScript', () => {
  it('work is handed on, found there, and undone', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const tab = await plain.newPage()
    await signIn(tab, server.origin, 'Nora')
    await tab
      .getByRole('checkbox', { name: /pandas at the smithsonian/ })
      .first()
      .check()
    await tab.getByLabel('With the chosen gaps').selectOption('Hand to another agency')
    await tab.getByLabel('Hand to which agency?').selectOption('ssa')
    await tab.getByLabel('Why? If you close it').fill('It is about zoos')
    await tab.getByRole('button', { name: 'Apply' }).click()
    await tab.getByText('handed over by Nora').waitFor()
    await tab.getByRole('button', { name: 'Undo' }).click()
    await tab.getByText('Undone: 1 gap is as before.').waitFor()
    expect(await tab.getByText('handed over by Nora').count()).toBe(0)
    await plain.close()
  })
})
