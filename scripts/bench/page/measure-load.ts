import type { Browser, Page } from 'playwright-core'
import { findDeep } from './find-deep.ts'

/** Chrome DevTools' "Slow 4G": 1.6 Mbit/s down and 750 kbit/s up at 90 %, 150 ms round trip times 3.75. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
const CPU_SLOWDOWN = 4
const USABLE_WITHIN_MS = 45_000
/** What is still to come after the launcher shows: late tasks and late shifts count too. */
const AFTERWARDS_MS = 1_500

export interface Load {
  /** Sum of all tasks of 50 ms and more. */
  longTaskMs: number
  /** Sum of all layout shifts without a person's input; Chromium's unit. */
  layoutShift: number
  /** From navigation until the launcher is laid out; NaN where there is none. */
  usableMs: number
}

declare global {
  interface Window {
    seen: { longTaskMs: number; layoutShift: number; usableMs: number }
    findDeep: typeof findDeep
  }
}

/** Loads a page with an empty cache on a slow phone's processor and network. */
export async function measureLoad(browser: Browser, url: string, launcher?: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  try {
    const page = await context.newPage()
    await slowDown(page)
    await page.addInitScript(`window.findDeep = ${findDeep}; (${watch})(${JSON.stringify(launcher ?? null)})`)
    await page.goto(url, { waitUntil: 'load', timeout: USABLE_WITHIN_MS })
    if (launcher)
      await page.waitForFunction(() => !Number.isNaN(window.seen.usableMs), null, { timeout: USABLE_WITHIN_MS })
    await page.waitForTimeout(AFTERWARDS_MS)
    return await page.evaluate(() => window.seen)
  } finally {
    await context.close()
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
}

/** Runs in the page, before anything else does. Looks for the launcher once a frame until it is laid out. */
function watch(launcher: string | null): void {
  const seen = { longTaskMs: 0, layoutShift: 0, usableMs: Number.NaN }
  window.seen = seen
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTaskMs += duration
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (Reflect.get(entry, 'hadRecentInput') !== true) seen.layoutShift += Number(Reflect.get(entry, 'value'))
  }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    if (launcher && window.findDeep(launcher)) seen.usableMs = performance.now()
    else requestAnimationFrame(look)
  }
  if (launcher) requestAnimationFrame(look)
}
