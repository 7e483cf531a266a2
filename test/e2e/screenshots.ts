// `npm run screenshots -- --out DIR [--states] [--hosts]`: what citizens and writers see, as pictures to look at; with `--states` every state of
// the widget too, at two widths, light, dark, in forced colours, in Spanish and Arabic; with `--hosts` the panel on the sites of test/hosts, and
// nothing else. Starts One Stop on its own port and state.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { STATES } from '../../widget/states/states.ts'
import { startOneStop } from './testing/one-stop-server.ts'
import { REAL_HOSTS, startRealHosts } from './testing/real-hosts.ts'

const DESKTOP = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 780 }
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

/** How every state is looked at: a phone and a desktop, each look, a second language, and one from right to left. */
const LOOKS: { look: string; language: string; theme: string; context?: BrowserContextOptions }[] = [
  { look: 'light', language: 'en', theme: 'light' },
  { look: 'dark', language: 'en', theme: 'dark' },
  { look: 'forced', language: 'en', theme: 'reader', context: { forcedColors: 'active' } },
  { look: 'spanish', language: 'es', theme: 'light' },
  { look: 'arabic', language: 'ar', theme: 'dark' },
]

/** Pictures of every state, from the gallery's frames. */
function stateShots(): Shot[] {
  return ['closed', ...STATES.map(({ name }) => name)].flatMap((state) =>
    LOOKS.flatMap(({ look, language, theme, context }) =>
      [PHONE, DESKTOP].map((viewport) => ({
        name: `state-${state}-${look}-${viewport === PHONE ? 'phone' : 'desktop'}`,
        path: `/demo/states/frame?state=${state}&language=${language}&theme=${theme}`,
        context: { ...context, viewport, reducedMotion: 'reduce' as const },
        act: async (page: Page) =>
          void (state !== 'closed' && (await page.locator(`html[data-shown="${state}"]`).waitFor())),
      })),
    ),
  )
}

async function take(browser: Browser, origin: string, out: string, { name, path, context, act }: Shot): Promise<void> {
  const tab = await browser.newContext({ viewport: DESKTOP, timezoneId: 'America/New_York', ...context })
  const page = await tab.newPage()
  await page.goto(origin + path)
  await act?.(page)
  await page.waitForTimeout(600) // fades and the queue
  await page.screenshot({ path: join(out, `${name}.png`) })
  await tab.close()
  console.log(`${name}.png`)
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

async function takeHosts(out: string): Promise<void> {
  const hosts = await startRealHosts()
  const act = asking(ANSWERED, 'Ask a question', 'Type your question')
  try {
    for (const { name } of REAL_HOSTS)
      await take(hosts.browser, hosts.origin, out, { name: `host-${name}`, path: `/${name}`, act })
  } finally {
    await hosts.close()
  }
}

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'coverage/screenshots' },
    states: { type: 'boolean', default: false },
    hosts: { type: 'boolean', default: false },
  },
})
mkdirSync(values.out, { recursive: true })
if (values.hosts) await takeHosts(values.out)
else await takeAll(values.out, values.states)
