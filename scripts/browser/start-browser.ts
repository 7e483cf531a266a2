import { type Browser, chromium } from 'playwright-core'
import { CHROMIUM_ARGS, chromiumPath } from './chromium.mjs'

/** A headless Chromium that reaches this machine and nothing else.
 * @throws When there is none. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (!executablePath)
    throw new Error('No Chromium found: set CHROME_PATH, or install it (Debian: apt-get install -y chromium).')
  return chromium.launch({ executablePath, headless: true, args: CHROMIUM_ARGS })
}
