import type { Page } from 'playwright-core'
import { outlinePages } from './outline-pages.ts'

/** A print page as a tagged PDF with an outline. A booklet's contents get their page numbers: it is printed once to learn them, and once with
 * them, for Chromium 156 knows `target-counter()` and draws nothing for it. Numbers take the place of empty space, so no page moves.
 * @param page - With a print page open. */
export async function printToPdf(page: Page): Promise<Uint8Array> {
  const first = await pdfOf(page)
  const entries = page.locator('.contents a')
  if ((await entries.count()) === 0) return first
  const pages = await outlinePages(first)
  await entries.evaluateAll((links, numbers) => {
    for (const [index, link] of links.entries())
      if (link instanceof HTMLElement) link.dataset.page = String(numbers[index] ?? '')
  }, pages)
  return pdfOf(page)
}

function pdfOf(page: Page): Promise<Uint8Array> {
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })
}
