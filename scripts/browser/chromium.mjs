import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** Chromium without background traffic: it reaches this machine and nothing else. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

/** @returns {string | undefined} The browser to test in: CHROME_PATH, Debian's, or the one Playwright knows; undefined where there is none. */
export function chromiumPath() {
  return [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome', chromium.executablePath()].find(
    (path) => path && existsSync(path),
  )
}
