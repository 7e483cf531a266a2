import type { Browser, Page } from 'playwright-core'
import { findDeep } from './find-deep.ts'
import type { Peer } from './peer.ts'
import type { Site } from './serve-site.ts'

const QUIET_MS = 700
const SHOWN_WITHIN_MS = 15_000

/** Bytes are of bodies after brotli, pages' own left out. */
export interface Weight {
  bytesAtRest: number
  requestsAtRest: number
  /** Until a question can be typed; as much as loads by itself where the widget opens only with its service. */
  bytesToType: number
  requestsToType: number
}

/** Loads the site, waits until nothing more comes, opens the widget and waits until a question can be typed. */
export async function weigh(browser: Browser, peer: Peer, site: Site): Promise<Weight> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    site.sent.length = 0
    await page.goto(site.origin)
    await shown(page, peer.launcher)
    await quiet(site)
    const rest = total(site)
    if (peer.open) await press(page, peer.open)
    if (peer.box) await shown(page, peer.box)
    await quiet(site)
    const open = total(site)
    return {
      bytesAtRest: rest.bytes,
      requestsAtRest: rest.requests,
      bytesToType: open.bytes,
      requestsToType: open.requests,
    }
  } finally {
    await page.close()
  }
}

/** Waits until a selector finds something that is laid out.
 * @throws After 15 s. */
export async function shown(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(findDeep, selector, { timeout: SHOWN_WITHIN_MS, polling: 50 })
}

/** A click by script: what covers a peer's launcher is not our business here. */
async function press(page: Page, selector: string): Promise<void> {
  const handle = await page.evaluateHandle(findDeep, selector)
  await handle.asElement()?.evaluate((element) => {
    if (element instanceof HTMLElement) element.click()
  })
}

/** Waits until nothing has been sent for a while. */
async function quiet(site: Site): Promise<void> {
  for (let before = -1; before !== site.sent.length; ) {
    before = site.sent.length
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
  }
}

function total({ sent }: Site): { bytes: number; requests: number } {
  return { bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), requests: sent.length }
}
