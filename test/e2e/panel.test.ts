// The panel from its setting to its result beside the draft, by people without JavaScript; each page of it as axe and a narrow window see it.
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { signIn } from './testing/desk-things.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const NARROW = { width: 320, height: 640 }
const PEOPLE = 10
const LONG_MS = 240_000

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

const open = async (options: BrowserContextOptions): Promise<Page> => (await browser.newContext(options)).newPage()

/** What axe finds in a page, and how far it is too wide. Its script needs JavaScript, so it looks with a browser of its own. */
async function faultsOf(path: string, from?: Page): Promise<unknown> {
  const page = from ?? (await open({ bypassCSP: true, viewport: NARROW }))
  await page.setViewportSize(NARROW)
  await page.goto(server.origin + path)
  await page.evaluate(AXE)
  const found = await page.evaluate(async (tags) => {
    const run: (on: Document, how: object) => Promise<{ violations: { id: string }[] }> = Reflect.get(
      Reflect.get(window, 'axe'),
      'run',
    )
    const { violations } = await run(document, { runOnly: tags })
    const { scrollWidth } = document.documentElement
    return { violations: violations.map(({ id }) => id), tooWide: Math.max(0, scrollWidth - window.innerWidth) }
  }, TAGS)
  if (!from) await page.context().close()
  return found
}
const FINE = { violations: [], tooWide: 0 }

it(
  'goes from a draft to ten people and back beside it, and a member leaves',
  async () => {
    const maria = await open({ javaScriptEnabled: false })
    await signIn(maria, server.origin)
    await maria.goto(`${server.origin}/desk/panel`)
    await maria.getByLabel('OMB control number of the panel').fill('3090-0000')
    await maria.getByLabel('Last day on which it holds').fill('2099-12-31')
    await maria.getByLabel('Ask people').check()
    await maria.getByRole('button', { name: 'Save' }).click()
    await maria.getByText('People can join, and are asked.').waitFor()
    const edit = `${server.origin}/desk/answers/replace-social-security-card/en/edit`
    const begun = await maria.request.post(edit, { headers: { Origin: server.origin }, form: {} })
    await maria.goto(begun.url())
    const draft = new URL(maria.url()).pathname
    await maria.getByRole('link', { name: 'Ask the panel' }).click()
    await maria.getByLabel('“What would you do first?”').fill('Start online\nGo to an office')
    await maria.getByLabel('Close it after so many people').fill(String(PEOPLE))
    await maria.getByRole('button', { name: 'Ask them' }).click()
    await maria.getByText('What they say is told when it is closed.').waitFor()
    let own = ''
    for (let person = 0; person < PEOPLE; person++) {
      const member = await open({ javaScriptEnabled: false, viewport: NARROW, locale: 'en-US' })
      await member.goto(`${server.origin}/panel`)
      await member.getByLabel('I am 18 or older').focus()
      await member.keyboard.press('Space')
      await member.keyboard.press('Enter')
      await member.getByRole('heading', { name: 'Your page of the panel' }).waitFor()
      own = new URL(member.url()).pathname
      if (person === 0) expect([own.length, await faultsOf(own)]).toEqual(['/panel/'.length + 64, FINE])
      await member.getByLabel('Start online').check()
      await member.getByRole('button', { name: 'Send' }).click()
      await member.getByText('Who writes the answers will see what all together chose.').waitFor()
      if (person === PEOPLE - 1) {
        await member.getByRole('link', { name: 'Back to your page' }).click()
        await member.getByText('There is no test for you now').waitFor()
        await member.getByRole('button', { name: 'Leave the panel' }).click()
        await member.getByText('What we held of you is deleted.').waitFor()
      }
      await member.context().close()
    }
    await maria.goto(server.origin + draft)
    await maria.locator('#panel').getByText('Passed.').waitFor()
    expect(await maria.locator('#panel').textContent()).toContain('100% of 10 (95% interval 72% to 100%)')
    for (const path of ['/panel', '/panel?language=es', own]) expect([path, await faultsOf(path)]).toEqual([path, FINE])
    const sam = await open({ bypassCSP: true })
    await signIn(sam, server.origin, 'Sam')
    for (const path of ['/desk/panel', draft, `${draft}/study`])
      expect([path, await faultsOf(path, sam)]).toEqual([path, FINE])
  },
  LONG_MS,
)
