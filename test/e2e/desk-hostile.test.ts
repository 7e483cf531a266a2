// Thousands of published attack strings as questions, titles, drafts and names, where the folder that holds `markup.json` is named by
// ONE_STOP_HOSTILE. They stand on the desk's own pages in Chromium: nothing may run, and nothing may even try to.
import type { DatabaseSync } from 'node:sqlite'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { openLocalDatabase } from '../../scripts/seed/local-database.ts'
import { HAS_PUBLISHED, PUBLISHED } from '../content/hostile-strings.ts'
import { signIn } from './testing/desk-things.ts'
import { inParts, runUnescaped, watched } from './testing/hostile.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'

if (!HAS_PUBLISHED) console.warn('desk-hostile: skipped, ONE_STOP_HOSTILE names no folder with markup.json')

const LONG_MS = 240_000
const AT_ONCE = 4
const WORDINGS = 200
const AT = '2026-11-22T10:00:00Z'

let server: OneStopServer
let browser: Browser

beforeAll(async () => {
  if (!HAS_PUBLISHED) return
  browser = await startBrowser()
  server = await startOneStop({ RATE_LIMITS: 'off' })
  const database = openLocalDatabase(server.state)
  fill(database)
  database.close()
}, LONG_MS)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

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
  for (const [part, some] of inParts(WORDINGS, PUBLISHED).entries()) {
    const [first = '', second = first] = some
    gap.run(`hostile-${part}`, first, AT, AT, second, second)
    place.run(`hostile-${part}`, first, second)
    draft.run(`hostile-${part}`, JSON.stringify(fieldsOf(some)), second, AT, AT, `hostile-${part}`)
    for (const [at, text] of some.entries()) {
      wording.run(`hostile-${part}`, `${part} ${at}`, text, AT, AT)
      if (at % 4 === 0) audit.run(AT, text, `gap:hostile-${part}`, text)
    }
  }
  for (const [at, text] of PUBLISHED.entries()) {
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

/** Opens pages, some at a time, and tells which did not answer as they should, and what ran or was stopped there. */
async function openAll(paths: string[]): Promise<string[]> {
  const { context, ran, stopped } = await watched(browser)
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
  return [...wrong, ...ran.map((page) => `ran: ${page}`), ...stopped.map((page) => `stopped: ${page}`)]
}

describe.skipIf(!HAS_PUBLISHED)('published attack strings at the desk', () => {
  it(
    'are some thousands, of which hundreds run by themselves where nobody escapes them',
    async () => {
      expect(PUBLISHED.length).toBeGreaterThan(8_000)
      expect((await runUnescaped(browser, PUBLISHED)).ran.length).toBeGreaterThan(200)
    },
    LONG_MS,
  )

  it.each([
    ['questions', () => inParts(WORDINGS, PUBLISHED).map((_, part) => `/desk/gaps/hostile-${part}`)],
    ['drafts', () => inParts(WORDINGS, PUBLISHED).map((_, part) => `/desk/drafts/hostile-${part}`)],
    ['titles', () => pages('/desk/answers?page=', PUBLISHED.length / 50)],
    ['titles of work', () => pages('/desk/gaps?work=review&page=', PUBLISHED.length / 50 / 10)],
  ])(
    'do not run and are not even stopped: as %s',
    async (_, paths) => {
      expect(await openAll(paths())).toEqual([])
    },
    LONG_MS,
  )

  it(
    'do not run and are not even stopped: as names',
    async () => {
      for (const names of inParts(900, PUBLISHED)) {
        rename(names)
        expect(await openAll(['/desk/people', '/desk/gaps'])).toEqual([])
      }
    },
    LONG_MS,
  )
})

function pages(path: string, count: number): string[] {
  return Array.from({ length: Math.ceil(count) }, (_, page) => `${path}${page + 1}`)
}
