import type { Browser } from 'playwright-core'
import { startBrowser } from '../../../scripts/browser/start-browser.ts'
import { type RealWidget, startRealWidget } from './real-widget.ts'
import { type HostPage, startHost } from './start-host.ts'

/** An agency's site, One Stop on an origin of its own that takes the site's questions, and a browser to visit with. */
export interface AgencySite {
  origin: string
  widget: RealWidget
  browser: Browser
  close(): Promise<void>
}

/** @param page - What the site answers with at a path. */
export async function startAgencySite(page: (path: string) => HostPage): Promise<AgencySite> {
  const host = await startHost(page)
  const widget = await startRealWidget([host.origin])
  const browser = await startBrowser()
  const close = async () => {
    await browser.close()
    await host.close()
    await widget.stop()
  }
  return { origin: host.origin, widget, browser, close }
}
