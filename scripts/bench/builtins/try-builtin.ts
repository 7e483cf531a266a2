import type { Browser, Page } from 'playwright-core'
import { type Builtin, builtinsNamed, calledNames, OWNERS } from './builtins-named.ts'
import { replaceBuiltin } from './replace-builtin.mjs'

const PATIENCE_MS = 8000

/** The builtins that the widget calls and that a page may replace.
 * @param url - A page with the widget's tag.
 * @param code - All of the widget's files. */
export async function findBuiltins(browser: Browser, url: string, code: string): Promise<Builtin[]> {
  const page = await browser.newPage()
  await page.goto(url)
  const found = await page.evaluate(builtinsNamed, { names: calledNames(code), owners: OWNERS })
  await page.close()
  return found
}

/** What a person notices on a page that has put something else in a builtin's place; nothing where all is well. */
export function tryBuiltin(browser: Browser, url: string, builtin: Builtin): Promise<string | undefined> {
  return tryPage(browser, url, (page) => page.addInitScript(replaceBuiltin, builtin))
}

/** What a person notices who asks, reads and asks again on a page; nothing where all is well.
 * @param before - What is done to the page before its scripts run. */
export async function tryPage(
  browser: Browser,
  url: string,
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<string | undefined> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  try {
    await before(page)
    await page.goto(url)
    return await talk(page)
  } catch (error) {
    return String(error).split('\n', 1)[0]
  } finally {
    await context.close()
  }
}

async function talk(page: Page): Promise<string | undefined> {
  const box = page.getByRole('combobox', { name: /^(Type your|Ask another) question$/ })
  await page.getByRole('button', { name: 'Ask a question' }).click()
  await box.fill('my dad died')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Someone in my family died' }).waitFor()
  await page.getByRole('button', { name: 'Copy link' }).waitFor()
  const [follow] = await Promise.all([
    page.waitForRequest((request) => request.url().endsWith('/api/ask')),
    box.fill('what about the bank').then(() => page.keyboard.press('Enter')),
  ])
  if (follow.postDataJSON().earlier?.[0] !== 'my dad died') return 'the earlier question is lost'
  await page.locator('one-stop .entry').nth(3).locator('h3').first().waitFor()
  if (await page.evaluate(() => window.scrollY > 0)) return 'the host’s page jumped'
  const asked = await page.locator('one-stop .entry.question').nth(1).boundingBox()
  const thread = await page.locator('one-stop .thread').boundingBox()
  const isSeen = asked && thread && asked.y >= thread.y && asked.y < thread.y + thread.height
  return isSeen ? undefined : 'the newest question is out of view'
}
