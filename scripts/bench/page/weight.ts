import type { Browser } from 'playwright-core'
import { startBrowser } from '../../browser/start-browser.ts'
import { against } from '../report/table.ts'
import { absent, type BenchReport, type BenchRow, benchReport, ours, theirs } from './bench-report.ts'
import { startFreshWorker } from './fresh-worker.ts'
import { ANSWER, ONE_STOP } from './one-stop.ts'
import { type Site, serveSite } from './serve-site.ts'
import { shown, weigh } from './weigh.ts'
import { type Prepared, withSites } from './with-sites.ts'

const QUESTION = 'i lost my social security card'
/** A practised typist: quick within a word, a moment between two. */
const KEY_MS = 90
const WORD_MS = 180
/** What a server sends at once, before the first acknowledgement: ten segments of 1,460 bytes (RFC 6928). */
const FIRST_FLIGHT_BYTES = 14_600
/** Loader and panel, Lit included. */
const MOST_SCRIPT_BYTES = 19 * 1024
/** The scripts, and 3 KB for the answer and the suggestions before it (DECISIONS, 74). */
const MOST_TO_ANSWER_BYTES = MOST_SCRIPT_BYTES + 3 * 1024

/** Bytes on the wire, brotli: before the widget is opened, before a question can be typed, and to the first answer. */
export async function weight(only: string[]): Promise<BenchReport> {
  return withSites(only, async (prepared) => {
    const browser = await startBrowser()
    try {
      const rows: BenchRow[] = []
      for (const one of prepared) rows.push(...(await rowsOf(browser, one)))
      return benchReport('weight', rows, browser.version())
    } finally {
      await browser.close()
    }
  })
}

async function rowsOf(browser: Browser, prepared: Prepared): Promise<BenchRow[]> {
  if ('absent' in prepared) return [absent(prepared.peer.name, prepared.absent)]
  if (prepared.peer === ONE_STOP) return ourRows(browser, prepared.site)
  const site = await serveSite(prepared.site)
  try {
    const { bytesAtRest, bytesToType, requestsToType } = await weigh(browser, prepared.peer, site)
    const { name, note } = prepared.peer
    return [
      theirs(name, 'before it is opened', bytesAtRest, 'bytes'),
      theirs(name, 'before a question can be typed', bytesToType, 'bytes', note),
      theirs(name, 'requests until then', requestsToType, 'requests'),
    ]
  } catch (error) {
    return [absent(prepared.peer.name, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))]
  } finally {
    await site.close()
  }
}

/** Ours are measured with the real Worker, down to an answer that can be read. */
async function ourRows(browser: Browser, folder: string): Promise<BenchRow[]> {
  const worker = await startFreshWorker([])
  const site = await serveSite(folder, worker.origin)
  try {
    const { bytesAtRest, requestsAtRest, bytesToType } = await weigh(browser, ONE_STOP, site)
    const toAnswer = await sentToAnswer(browser, site)
    const bytesToAnswer = bytesOf(toAnswer)
    const scripts = toAnswer.filter(({ path }) => path.endsWith('.js'))
    return [
      ours(against('before it is opened', bytesAtRest, 'bytes', 'at most', 3 * 1024)),
      ours(against('requests before it is opened', requestsAtRest, 'requests', 'at most', 1)),
      theirs(ONE_STOP.name, 'before a question can be typed', bytesToType, 'bytes'),
      ours(against('scripts to the first answer', bytesOf(scripts), 'bytes', 'at most', MOST_SCRIPT_BYTES)),
      ours(against('to the first answer, with all replies', bytesToAnswer, 'bytes', 'at most', MOST_TO_ANSWER_BYTES)),
      theirs(
        ONE_STOP.name,
        'to the first answer, in first flights of TCP',
        bytesToAnswer / FIRST_FLIGHT_BYTES,
        'flights',
      ),
    ]
  } finally {
    await site.close()
    await worker.stop()
  }
}

/** Typed as people type, so that suggestions come and count; all that was sent down to the answer itself, with what else came by then. */
async function sentToAnswer(browser: Browser, site: Site): Promise<Site['sent']> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    site.sent.length = 0
    await page.goto(site.origin)
    await page.locator('one-stop .launcher').click()
    await page.locator('one-stop #question').focus()
    for (const word of QUESTION.split(/(?<= )/)) {
      await page.keyboard.type(word, { delay: KEY_MS })
      await page.waitForTimeout(WORD_MS)
    }
    await page.keyboard.press('Enter')
    await shown(page, ANSWER)
    const answer = site.sent.findIndex(({ path }) => path === '/api/ask')
    return site.sent.slice(0, answer + 1)
  } finally {
    await page.close()
  }
}

function bytesOf(sent: Site['sent']): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0)
}
