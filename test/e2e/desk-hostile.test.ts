// Thousands of published attack strings as questions, titles, drafts and names, where the folder that holds `markup.json` is named by
// ONE_STOP_HOSTILE. They stand on the desk's own pages in Chromium: nothing may run, and nothing may even try to.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { openLocalDatabase } from '../../scripts/seed/local-database.ts'
import { signIn } from './testing/desk-things.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'

const file = join(process.env.ONE_STOP_HOSTILE ?? '', 'markup.json')
const there = Boolean(process.env.ONE_STOP_HOSTILE) && existsSync(file)
const strings: string[] = there ? Object.values<string[]>(JSON.parse(readFileSync(file, 'utf8'))).flat() : []
if (!there) console.warn('desk-hostile: skipped, ONE_STOP_HOSTILE names no folder with markup.json')

const LONG_MS = 240_000
const AT_ONCE = 4
const WORDINGS = 200
/** Strings that may run by themselves, without anyone's hand. */
const BY_ITSELF =
  /onerror|onload|onbegin|ontoggle|onstart|autofocus|<script|srcdoc|onpageshow|onanimation|<(?:iframe|embed|object)[^>]*javascript:/i
/** Frames of one control page, and how long it stands: what waits for a load or an animation takes a while. */
const CONTROL_SIZE = 60
const CONTROL_MS = 1_500
const CONTROL_TABS = 2
const AT = '2026-11-22T10:00:00Z'

let server: OneStopServer
let browser: Browser
/** What ran, and what the policy had to stop, by page. */
let ran: string[]
let stopped: string[]

async function newContext(): Promise<BrowserContext> {
  const context = await browser.newContext()
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
  return context
}

beforeAll(async () => {
  if (!there) return
  browser = await startBrowser()
  server = await startOneStop([], { RATE_LIMITS: 'off' })
  const database = openLocalDatabase(server.state)
  fill(database)
  database.close()
}, LONG_MS)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Some strings at a time. */
function parts(size: number, all = strings): string[][] {
  const count = Math.ceil(all.length / size)
  return Array.from({ length: count }, (_, part) => all.slice(part * size, part * size + size))
}

/** Puts each string where people's and writers' words stand, as they stand there: in the store. */
function fill(database: DatabaseSync): void {
  database.exec('BEGIN')
  const gap =
    database.prepare(`INSERT INTO gaps (id, question, language, first_seen, last_seen, assigned_to, handed_by, agency)
    VALUES (?, ?, 'en', ?, ?, ?, ?, 'va')`)
  const wording =
    database.prepare(`INSERT INTO gap_wordings (gap_id, normalised, language, text, count, first_seen, last_seen)
    VALUES (?, ?, 'en', ?, 1, ?, ?)`)
  const place = database.prepare(
    `INSERT INTO gap_places (gap_id, agency, page, channel, count) VALUES (?, ?, ?, 'widget', 1)`,
  )
  const draft =
    database.prepare(`INSERT INTO drafts (id, language, fields, begun_by, saved_by, created_at, updated_at, gap_id)
    VALUES (?1, 'en', ?2, ?3, ?3, ?4, ?5, ?6)`)
  const answer = database.prepare(`INSERT INTO answers (id, language, agency, title, state, version, review_by)
    VALUES (?, 'en', 'va', ?, 'published', 1, '2026-01-01')`)
  const audit = database.prepare(
    `INSERT INTO audit (at, who, action, target, reason, detail) VALUES (?, ?, 'gap-hand', ?, ?, '{}')`,
  )
  for (const [part, some] of parts(WORDINGS).entries()) {
    const [first = '', second = first] = some
    gap.run(`hostile-${part}`, first, AT, AT, second, second)
    place.run(`hostile-${part}`, first, second)
    draft.run(`hostile-${part}`, JSON.stringify(fieldsOf(some)), second, AT, AT, `hostile-${part}`)
    for (const [at, text] of some.entries()) {
      wording.run(`hostile-${part}`, `${part} ${at}`, text, AT, AT)
      if (at % 4 === 0) audit.run(AT, text, `gap:hostile-${part}`, text)
    }
  }
  for (const [at, text] of strings.entries()) {
    answer.run(`hostile-${at}`, text)
  }
  database.exec('COMMIT')
}

/** Makes other people of the names on the list, which shows a thousand. */
function rename(names: string[]): void {
  const database = openLocalDatabase(server.state)
  database.exec(`BEGIN; DELETE FROM people WHERE id GLOB 'hostile-*'`)
  const person = database.prepare(
    `INSERT INTO people (id, name, email, state, roles, created_at) VALUES (?, ?, ?, 'active', '{"*":"writer"}', ?)`,
  )
  for (const [at, name] of names.entries()) {
    person.run(`hostile-${at}`, `${name} ${at}`, `hostile-${at}@example.test`, AT)
  }
  database.exec('COMMIT')
  database.close()
}

/** A draft whose every field is hostile. */
function fieldsOf(some: string[]) {
  const [title = '', id = '', owner = '', reviewIn = '', lastChecked = '', note = ''] = some
  const sources = some.slice(0, 5).map((text) => ({ title: text, url: text }))
  const lists = { agency: 'va', agencies: ['va'], topics: some.slice(0, 9).join(', '), asked: some.join('\n'), sources }
  const rest = { owner, reviewIn, lastChecked, checkedToday: false, urgent: false, note }
  return { id, title, body: some.join('\n\n'), ...lists, ...rest }
}

/** Opens pages, some at a time, and tells which did not answer as they should. */
async function openAll(paths: string[]): Promise<string[]> {
  const context = await newContext()
  const first = await context.newPage()
  await signIn(first, server.origin)
  const tabs = [first, ...(await Promise.all(Array.from({ length: AT_ONCE - 1 }, () => context.newPage())))]
  const waiting = [...paths]
  const wrong: string[] = []
  const work = async (tab: Page) => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const response = await tab.goto(server.origin + path)
      if (response?.status() !== 200) wrong.push(`${path} ${response?.status()}`)
      const strange = await tab.evaluate(
        () =>
          document.querySelectorAll(
            'main script, main img, main iframe, main object, main style, main base, main video',
          ).length,
      )
      if (strange > 0) wrong.push(`${path} holds ${strange} elements that nobody put there`)
    }
  }
  await Promise.all(tabs.map(work))
  await context.close()
  return wrong
}

describe.skipIf(!there)('published attack strings at the desk', () => {
  it(
    'are some thousands, of which hundreds run by themselves where nobody escapes them',
    async () => {
      ;[ran, stopped] = [[], []]
      expect(strings.length).toBeGreaterThan(8_000)
      const context = await newContext()
      const waiting = parts(
        CONTROL_SIZE,
        strings.filter((text) => BY_ITSELF.test(text)),
      )
      const tabs = Array.from({ length: CONTROL_TABS }, async () => {
        for (let some = waiting.shift(); some; some = waiting.shift()) await runUnescaped(context, some)
      })
      await Promise.all(tabs)
      await context.close()
      expect(ran.length).toBeGreaterThan(200)
    },
    LONG_MS,
  )

  it.each([
    ['questions', () => parts(WORDINGS).map((_, part) => `/desk/gaps/hostile-${part}`)],
    ['drafts', () => parts(WORDINGS).map((_, part) => `/desk/drafts/hostile-${part}`)],
    ['titles', () => pages('/desk/answers?page=', strings.length / 50)],
    ['titles of work', () => pages('/desk/gaps?work=review&page=', strings.length / 50 / 10)],
  ])(
    'do not run and are not even stopped: as %s',
    async (_, paths) => {
      ;[ran, stopped] = [[], []]
      expect(await openAll(paths())).toEqual([])
      expect({ ran, stopped }).toEqual({ ran: [], stopped: [] })
    },
    LONG_MS,
  )

  it(
    'do not run and are not even stopped: as names',
    async () => {
      ;[ran, stopped] = [[], []]
      for (const names of parts(900)) {
        rename(names)
        expect(await openAll(['/desk/people', '/desk/gaps'])).toEqual([])
      }
      expect({ ran, stopped }).toEqual({ ran: [], stopped: [] })
    },
    LONG_MS,
  )
})

/** Each string as a page of its own, in frames of one page that no policy protects. */
async function runUnescaped(context: BrowserContext, some: string[]): Promise<void> {
  const page = await context.newPage()
  const frames = some.map((text) => `<iframe srcdoc="${forAttribute(text)}"></iframe>`).join('')
  // Some of them stop the page from ever being ready.
  await page.setContent(frames, { waitUntil: 'domcontentloaded', timeout: 2_000 }).catch(() => {})
  await page.waitForTimeout(CONTROL_MS)
  await page.close().catch(() => {})
}

function pages(path: string, count: number): string[] {
  return Array.from({ length: Math.ceil(count) }, (_, page) => `${path}${page + 1}`)
}

/** A text as the value of an attribute: the frame's own page is what is hostile. */
function forAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
