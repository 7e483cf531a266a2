import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const AXE = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** Everything axe finds, best practice too, and whether the page is wider than its window. */
export async function faults(page: Page): Promise<string[]> {
  // axe looks for frames' documents also where it is told to leave them: they must be there.
  if (await page.locator('iframe').count()) await page.waitForLoadState('networkidle')
  // It is long: once a page is enough.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe')
    const { violations } = await axe.run(document, { iframes: false })
    const found = violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
    )
    const wide = document.documentElement.scrollWidth - innerWidth
    return wide > 0 ? [...found, `${wide} px too wide`] : found
  })
}

/** Goes through every stop of the keyboard: each must be in sight, and be seen to have the focus. */
export async function unseenStops(page: Page): Promise<string[]> {
  const unseen: string[] = []
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const at = document.activeElement
      if (!at || at === document.body || at.tagName === 'IFRAME') return 'end'
      const inner = at.shadowRoot?.activeElement ?? at
      const box = inner.getBoundingClientRect()
      const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
      const ring = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo).outlineStyle !== 'none'
      const seen = ring(inner) || ring(inner, '::after')
      return inSight && seen ? 'ok' : `${inner.outerHTML.slice(0, 90)}: ${inSight ? 'no ring' : 'out of sight'}`
    })
    if (found === 'end') break
    if (found !== 'ok') unseen.push(found)
  }
  return unseen
}
