import type { Browser } from 'playwright-core'
import { startBrowser } from '../../browser/start-browser.ts'
import { percentile } from '../quality/measures.ts'
import { against } from '../report/table.ts'
import { absent, type BenchReport, type BenchRow, benchReport, ours, theirs } from './bench-report.ts'
import { startFreshWorker } from './fresh-worker.ts'
import { measureAnswers } from './measure-answers.ts'
import { type Load, measureLoad } from './measure-load.ts'
import { ONE_STOP } from './one-stop.ts'
import { serveHost } from './serve-host.ts'
import { serveSite } from './serve-site.ts'
import { type Prepared, withSites } from './with-sites.ts'

const FLOOR = 'bare element'

/** What our own figures rest on, and the floor that they are held against: twice the rounds. */
const OFTENER = new Set([ONE_STOP.name, FLOOR])

/** Medians of one widget's loads, and of the same page without it, loaded in turn. */
interface Measured {
  name: string
  addedLongTaskMs: number
  layoutShift: number
  usableMs: number
  /** How far apart the rounds were. */
  noise: string
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
  const loadWithout = async () => without.push(await measureLoad(browser, `${site.origin}/plain.html`))
  const loadWithIt = async () => withIt.push(await measureLoad(browser, `${site.origin}/index.html`, launcher))
  try {
    // The first load of each warms up the browser and the server, and does not count; then the first of a pair changes each round.
    for (let round = 0; round <= (OFTENER.has(name) ? 2 * rounds : rounds); round++)
      for (const load of round % 2 ? [loadWithIt, loadWithout] : [loadWithout, loadWithIt]) await load()
  } finally {
    await site.close()
  }
  withIt.shift()
  without.shift()
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
    noise: `${withIt.length} rounds; without it ${span(without)}, with it ${span(withIt)}`,
  }
}

/** The fewest and the most milliseconds of long tasks in one load. */
function span(loads: Load[]): string {
  const all = loads.map(({ longTaskMs }) => longTaskMs)
  return `${Math.min(...all)} to ${Math.max(...all)} ms`
}

function loadRows(measured: Measured[]): BenchRow[] {
  const floor = measured.find(({ name }) => name === FLOOR)
  const floorMs = floor?.usableMs ?? Number.NaN
  // On a machine that has other work any script adds long tasks: an element that does nothing, loaded the same way, says how many.
  const floorAddedMs = floor?.addedLongTaskMs ?? Number.NaN
  return measured.flatMap(({ name, addedLongTaskMs, layoutShift, usableMs, noise }) =>
    name === ONE_STOP.name
      ? [
          ours(against('long tasks added', addedLongTaskMs, 'ms', 'at most', 10), noise),
          ours(
            against('long tasks added, beyond the bare element', addedLongTaskMs - floorAddedMs, 'ms', 'at most', 10),
          ),
          ours(against('layout shift', layoutShift, 'score', 'at most', 0)),
          ours(against('launcher usable, against the bare element', usableMs / floorMs, 'times', 'at most', 1.1)),
          theirs(name, 'launcher usable', usableMs, 'ms'),
        ]
      : [
          theirs(name, 'long tasks added', addedLongTaskMs, 'ms', noise),
          theirs(name, 'layout shift', layoutShift, 'score'),
          theirs(name, 'launcher usable', usableMs, 'ms'),
        ],
  )
}

/** The tag names the Worker's own address, from another origin that is listed. */
async function answerRows(browser: Browser): Promise<BenchRow[]> {
  const host = await serveHost()
  const worker = await startFreshWorker([host.origin])
  try {
    host.tags = `<script src="${worker.origin}/one-stop.js" data-agency="va" async></script>`
    const { answerMs, frames, requestMs, emptyMs } = await measureAnswers(browser, host.origin, worker.origin)
    const median = (times: number[]) => percentile(times, 0.5)
    return [
      ours(
        against('question to answer, median', median(answerMs), 'ms', 'at most', 50),
        `${answerMs.length} questions`,
      ),
      theirs(ONE_STOP.name, 'question to answer, slowest', Math.max(...answerMs), 'ms'),
      theirs(ONE_STOP.name, 'of it the request, median', median(requestMs), 'ms'),
      theirs(
        ONE_STOP.name,
        'a request without work, median',
        median(emptyMs),
        'ms',
        'the development server in between',
      ),
      ours(against('question shown after', Math.max(...frames), 'frames', 'at most', 1)),
    ]
  } finally {
    await worker.stop()
    await host.close()
  }
}
