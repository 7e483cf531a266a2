import type { Browser, BrowserContext } from 'playwright-core'

/** Strings that may run by themselves, without anyone's hand. */
const BY_ITSELF =
  /onerror|onload|onbegin|ontoggle|onstart|autofocus|<script|srcdoc|onpageshow|onanimation|<(?:iframe|embed|object)[^>]*javascript:/i
/** Frames of one control page, and how long it stands: what waits for a load or an animation takes a while. */
const CONTROL_SIZE = 60
const CONTROL_MS = 1_500
const CONTROL_TABS = 2

/** What ran in a browser, and what a policy had to stop, by page. */
export interface Watched {
  context: BrowserContext
  ran: string[]
  stopped: string[]
}

/** A window of its own in which nothing runs unseen. */
export async function watched(browser: Browser): Promise<Watched> {
  const context = await browser.newContext()
  const [ran, stopped]: [string[], string[]] = [[], []]
  await context.exposeBinding('itRan', ({ page }) => void ran.push(page.url()))
  await context.exposeBinding('itWasStopped', ({ page }, what: string) => void stopped.push(`${page.url()} ${what}`))
  await context.addInitScript(() => {
    const report: (name: string) => (...all: unknown[]) => void = (name) => Reflect.get(window, name)
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      Reflect.set(window, name, () => report('itRan')())
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      report('itWasStopped')(violatedDirective),
    )
  })
  return { context, ran, stopped }
}

/** Some strings at a time. */
export function inParts(size: number, all: string[]): string[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, part * size + size))
}

/** The control: those that may run by themselves, each as a page of its own that nobody escaped and no policy protects. */
export async function runUnescaped(browser: Browser, strings: string[]): Promise<Watched> {
  const found = await watched(browser)
  const waiting = inParts(
    CONTROL_SIZE,
    strings.filter((text) => BY_ITSELF.test(text)),
  )
  const tabs = Array.from({ length: CONTROL_TABS }, async () => {
    for (let some = waiting.shift(); some; some = waiting.shift()) await framed(found.context, some)
  })
  await Promise.all(tabs)
  await found.context.close()
  return found
}

async function framed(context: BrowserContext, some: string[]): Promise<void> {
  const page = await context.newPage()
  const frames = some.map((text) => `<iframe srcdoc="${forAttribute(text)}"></iframe>`).join('')
  // Some of them stop the page from ever being ready.
  await page.setContent(frames, { waitUntil: 'domcontentloaded', timeout: 2_000 }).catch(() => {})
  await page.waitForTimeout(CONTROL_MS)
  await page.close().catch(() => {})
}

/** A text as the value of an attribute: the frame's own page is what is hostile. */
function forAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
