import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** Opens a page with what its console complains of. It is as wide as a desk, unless `options` say otherwise. */
export async function onPage(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    // A page that is not there, and a question that is refused, come with their status.
    if (message.type() === 'error' && !message.text().includes('status of 4')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await use(page)
  await context.close()
  return complaints
}
