import type { Browser } from 'playwright-core'
import { percentile } from './measures.ts'
import { absent, type BenchReport, type BenchRow, benchReport, ours, theirs } from './page/bench-report.ts'
import { startBrowser } from './page/browser.ts'
import { measureAnswers } from './page/measure-answers.ts'
import { type Load, measureLoad } from './page/measure-load.ts'
import { ONE_STOP } from './page/one-stop.ts'
import { serveHost } from './page/serve-host.ts'
import { serveSite } from './page/serve-site.ts'
import { startWorker } from './page/start-worker.ts'
import { type Prepared, withSites } from './page/with-sites.ts'
import { against } from './table.ts'

const FLOOR = 'bare element'

/** Medians of one widget's loads, and of the same page without it, loaded in turn. */
interface Measured {
  name: string
  addedLongTaskMs: number
  layoutShift: number
  usableMs: number
}

/** What a page pays for the tag, on a slow phone; and how long a question takes.
 * @param rounds - Loads with and without, at least five. */
export async function page(only: string[], rounds: number): Promise<BenchReport> {
  return withSites(only, async (prepared) => {
    const browser = await startBrowser()
    try {
      const { measured, missing } = await measureAll(browser, prepared, Math.max(5, rounds))
      return benchReport('page', [...loadRows(measured), ...missing, ...(await answerRows(browser))], browser.version())
    } finally {
      await browser.close()
    }
  })
}

async function measureAll(browser: Browser, prepared: Prepared[], rounds: number) {
  const measured: Measured[] = []
  const missing: BenchRow[] = []
  for (const one of prepared) {
    const { name } = one.peer
    if ('absent' in one) missing.push(absent(name, one.absent))
    else
      try {
        measured.push(await measureOne(browser, name, one.peer.launcher, one.site, rounds))
      } catch (error) {
        missing.push(absent(name, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)))
      }
    process.stderr.write(`${name} measured\n`)
  }
  return { measured, missing }
}

async function measureOne(
  browser: Browser,
  name: string,
  launcher: string,
  folder: string,
  rounds: number,
): Promise<Measured> {
  const site = await serveSite(folder)
  const withIt: Load[] = []
  const without: Load[] = []
  try {
    for (let round = 0; round < rounds; round++) {
      without.push(await measureLoad(browser, `${site.origin}/plain.html`))
      withIt.push(await measureLoad(browser, `${site.origin}/index.html`, launcher))
    }
  } finally {
    await site.close()
  }
  const median = (loads: Load[], key: keyof Load) =>
    percentile(
      loads.map((load) => load[key]),
      0.5,
    )
  return {
    name,
    addedLongTaskMs: median(withIt, 'longTaskMs') - median(without, 'longTaskMs'),
    layoutShift: median(withIt, 'layoutShift'),
    usableMs: median(withIt, 'usableMs'),
  }
}

function loadRows(measured: Measured[]): BenchRow[] {
  const floorMs = measured.find(({ name }) => name === FLOOR)?.usableMs ?? Number.NaN
  return measured.flatMap(({ name, addedLongTaskMs, layoutShift, usableMs }) =>
    name === ONE_STOP.name
      ? [
          ours(against('long tasks added', addedLongTaskMs, 'ms', 'at most', 10)),
          ours(against('layout shift', layoutShift, 'score', 'at most', 0)),
          ours(against('launcher usable, against the bare element', usableMs / floorMs, 'times', 'at most', 1.1)),
          theirs(name, 'launcher usable', usableMs, 'ms'),
        ]
      : [
          theirs(name, 'long tasks added', addedLongTaskMs, 'ms'),
          theirs(name, 'layout shift', layoutShift, 'score'),
          theirs(name, 'launcher usable', usableMs, 'ms'),
        ],
  )
}

/** The tag names the Worker's own address, from another origin that is listed. */
async function answerRows(browser: Browser): Promise<BenchRow[]> {
  const host = await serveHost()
  const worker = await startWorker([host.origin])
  try {
    host.tags = `<script src="${worker.origin}/one-stop.js" data-agency="va" async></script>`
    const { answerMs, frames } = await measureAnswers(browser, host.origin)
    return [
      ours(against('question to answer, median', percentile(answerMs, 0.5), 'ms', 'at most', 50)),
      theirs(ONE_STOP.name, 'question to answer, slowest', Math.max(...answerMs), 'ms'),
      ours(against('question shown after', Math.max(...frames), 'frames', 'at most', 1)),
    ]
  } finally {
    await worker.stop()
    await host.close()
  }
}
