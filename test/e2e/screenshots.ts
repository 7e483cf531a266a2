// `npm run screenshots -- --out DIR [--states] [--languages] [--hosts]`: what citizens and writers see, as pictures to look at; with `--states`
// every state of the widget too, at two widths, light, dark, in forced colours, in Spanish and Arabic; with `--languages` what people meet most
// often in each of the seven, and nothing else; with `--hosts` the panel on the sites of test/hosts, and nothing else. Pictures of hosts and
// languages come on sheets, too. Starts One Stop on its own port and state.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { STATES } from '../../widget/states/states.ts'
import { LANGUAGES, type Language } from '../../worker/contract/index.ts'
import { startOneStop } from './testing/one-stop-server.ts'
import { REAL_HOSTS, startRealHosts } from './testing/real-hosts.ts'

const DESKTOP = { width: 1280, height: 800 }
/** Just wide enough for the panel to float: what a sheet has room for. */
const NARROW = { width: 520, height: 800 }
const PHONE = { width: 390, height: 780 }
/** How wide a sheet of pictures is. */
const SHEET = 2400
/** Pictures may come slowly; what never comes ends the run. */
const PATIENCE_MS = 180_000
const ANSWERED = 'i lost my ss card'
const CHOICES = 'i lost my card'
const UNANSWERED = 'when do the pandas at the smithsonian zoo wake up'

interface Shot {
  name: string
  path: string
  context?: BrowserContextOptions
  act?: (page: Page) => Promise<void>
}

function asking(question: string, open = 'Ask a question', label = 'Type your question') {
  return async (page: Page) => {
    await page.getByRole('button', { name: open }).click()
    if (question === '') return
    await page.getByRole('combobox', { name: label }).fill(question)
    const replied = page.waitForResponse('**/api/ask')
    await page.keyboard.press('Enter')
    await replied
  }
}

async function asWriter(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Maria')
  await page.getByRole('button', { name: 'Sign in' }).click()
}

const SHOTS: Shot[] = [
  { name: 'closed', path: '/demo/va' },
  { name: 'open', path: '/demo/va', act: asking('') },
  { name: 'answered', path: '/demo/va', act: asking(ANSWERED) },
  { name: 'choices', path: '/demo/va', act: asking(CHOICES) },
  { name: 'unanswered', path: '/demo/va', act: asking(UNANSWERED) },
  {
    name: 'spanish',
    path: '/demo/ssa/es',
    act: asking('perdí mi tarjeta del seguro', 'Haga una pregunta', 'Escriba su pregunta'),
  },
  {
    name: 'phone',
    path: '/demo/va',
    context: { viewport: PHONE, hasTouch: true, isMobile: true },
    act: asking(ANSWERED),
  },
  { name: 'dark', path: '/demo/va', context: { colorScheme: 'dark' }, act: asking(ANSWERED) },
  { name: 'forced-colours', path: '/demo/va', context: { forcedColors: 'active' }, act: asking(ANSWERED) },
  { name: 'page', path: '/a/someone-died' },
  { name: 'desk-gaps', path: '/desk', act: asWriter },
  {
    name: 'desk-gap',
    path: '/desk',
    act: async (page) => {
      await asWriter(page)
      await page.getByRole('link', { name: UNANSWERED }).click()
    },
  },
]

interface Look {
  look: string
  language: string
  theme: string
  context?: BrowserContextOptions
}

/** How every state is looked at: a phone and a desktop, each look, a second language, and one from right to left. */
const LOOKS: Look[] = [
  { look: 'light', language: 'en', theme: 'light' },
  { look: 'dark', language: 'en', theme: 'dark' },
  { look: 'forced', language: 'en', theme: 'reader', context: { forcedColors: 'active' } },
  { look: 'spanish', language: 'es', theme: 'light' },
  { look: 'arabic', language: 'ar', theme: 'dark' },
]

/** Pictures of every state, from the gallery's frames. */
function stateShots(): Shot[] {
  return ['closed', ...STATES.map(({ name }) => name)].flatMap((state) =>
    LOOKS.flatMap((look) => [PHONE, DESKTOP].map((viewport) => stateShot(state, look, viewport))),
  )
}

function stateShot(state: string, { look, language, theme, context }: Look, viewport: typeof PHONE): Shot {
  return {
    name: `state-${state}-${look}-${viewport === PHONE ? 'phone' : 'desktop'}`,
    path: `/demo/states/frame?state=${state}&language=${language}&theme=${theme}`,
    context: { ...context, viewport, reducedMotion: 'reduce' as const },
    act: async (page: Page) =>
      void (state !== 'closed' && (await page.locator(`html[data-shown="${state}"]`).waitFor())),
  }
}

/** What people meet most often, and what must be right for somebody in danger. */
const MET = ['welcome', 'menu', 'answer', 'choices', 'unanswered', 'urgent-unanswered', 'people', 'turned-off']

/** The pictures of one language at one width, those of each look together. */
function languageShots(language: Language, viewport: typeof PHONE): Shot[][] {
  return LOOKS.filter(({ language: its }) => its === 'en').map((look) =>
    MET.map((state) => stateShot(state, { ...look, language, look: `${language}-${look.look}` }, viewport)),
  )
}

async function take(browser: Browser, origin: string, out: string, shot: Shot): Promise<void> {
  await takeInOneTab(browser, origin, out, [shot])
}

/** @param shots - One or more, all with the context of the first. */
async function takeInOneTab(browser: Browser, origin: string, out: string, shots: Shot[]): Promise<void> {
  const tab = await browser.newContext({ viewport: DESKTOP, timezoneId: 'America/New_York', ...shots[0]?.context })
  const page = await tab.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  for (const { name, path, act } of shots) {
    await page.goto(origin + path)
    await act?.(page)
    await page.waitForTimeout(600) // fades and the queue
    await page.screenshot({ path: join(out, `${name}.png`) })
    console.log(`${name}.png`)
  }
  await tab.close()
}

async function takeAll(out: string, states: boolean): Promise<void> {
  const server = await startOneStop()
  const browser = await startBrowser()
  try {
    for (const shot of states ? [...SHOTS, ...stateShots()] : SHOTS) await take(browser, server.origin, out, shot)
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** In each language what people meet most often; the pictures of a width stand on one sheet. */
async function takeLanguages(out: string): Promise<void> {
  const server = await startOneStop()
  const browser = await startBrowser()
  try {
    for (const [width, viewport] of [['phone', PHONE] as const, ['desktop', NARROW] as const])
      for (const language of LANGUAGES) {
        const looks = languageShots(language, viewport)
        for (const shots of looks) await takeInOneTab(browser, server.origin, out, shots)
        const names = looks.flat().map(({ name }) => name)
        await takeSheet(browser, out, `sheet-${language}-${width}`, names, MET.length)
      }
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** Many pictures side by side, to be looked at in one go. */
async function takeSheet(
  browser: Browser,
  out: string,
  name: string,
  pictures: string[],
  columns: number,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: SHEET, height: 100 } })
  const cells = pictures.map((picture) => {
    const bytes = readFileSync(join(out, `${picture}.png`)).toString('base64')
    return `<img alt="" src="data:image/png;base64,${bytes}">`
  })
  await page.setContent(
    `<style>body { margin: 0; display: grid; gap: 8px; grid-template-columns: repeat(${columns}, 1fr) } img { width: 100% }</style>${cells.join('')}`,
  )
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: true })
  await page.close()
}

async function takeHosts(out: string): Promise<void> {
  const hosts = await startRealHosts()
  const act = asking(ANSWERED, 'Ask a question', 'Type your question')
  const names = REAL_HOSTS.filter(({ needs }) => !needs || existsSync(needs)).map(({ name }) => `host-${name}`)
  try {
    for (const name of names)
      await take(hosts.browser, hosts.origin, out, { name, path: `/${name.replace('host-', '')}`, act })
    await takeSheet(hosts.browser, out, 'sheet-hosts', names, 4)
  } finally {
    await hosts.close()
  }
}

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'coverage/screenshots' },
    states: { type: 'boolean', default: false },
    languages: { type: 'boolean', default: false },
    hosts: { type: 'boolean', default: false },
  },
})
mkdirSync(values.out, { recursive: true })
if (values.hosts) await takeHosts(values.out)
else if (values.languages) await takeLanguages(values.out)
else await takeAll(values.out, values.states)
