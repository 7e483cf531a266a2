import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import {
  type CorpusLink,
  corpusLinks,
  formatFinding,
  isoDay,
  LINK_STATES,
  type LinkResult,
  misplacedLinks,
} from '../../../worker/corpus/index.ts'
import { loadContent } from '../../content-folder/load-content.ts'
import { showProgress } from '../../process/progress.ts'
import { fetchLinks } from './fetch-links.ts'

const LINKS_FILE = 'links.yaml'

const NOTE = '# What every linked page said when it was last asked: `npm run check -- links` writes this file.\n\n'
/** A page that is gone misleads people: these make the check fail. */
const BROKEN: ReadonlySet<string> = new Set(['gone', 'front-page'])

/** Asks every linked page whether it is there, and keeps the results in `links.yaml`. Links that stand in the wrong place are advice.
 * Without a network nothing is written: what was found last stays. */
export async function checkLinks(
  folder: string,
  today = isoDay(new Date()),
  ask: typeof fetchLinks = fetchLinks,
): Promise<{ lines: string[]; failed: boolean; summary: string }> {
  const { corpus, links: kept } = loadContent(folder)
  const links = corpusLinks(corpus)
  const advice = misplacedLinks(corpus).map((one) => `${folder}/${formatFinding(one)}`)
  const urls = links.map(({ url }) => url)
  const results = await ask(urls, today, (done) => showProgress(`${done} of ${urls.length} links`))
  showProgress('')
  if (results.every(({ state }) => state === 'unreachable'))
    return { lines: advice, failed: true, summary: `no site answered, nothing was written; ${lastCheck(kept)}` }
  writeLinks(folder, results)
  const bad = results.filter(({ state }) => state !== 'ok')
  return {
    lines: [...advice, ...bad.map((one) => describe(one, links))],
    failed: bad.some(({ state }) => BROKEN.has(state)),
    summary: summaryOf(results),
  }
}

function summaryOf(results: readonly LinkResult[]): string {
  const counts = LINK_STATES.map((state) => ({ state, count: results.filter((one) => one.state === state).length }))
  const there = counts.filter(({ count }) => count > 0)
  return `${results.length} links: ${there.map(({ state, count }) => `${count} ${state}`).join(', ')}`
}

function describe({ url, state, status, to }: LinkResult, links: readonly CorpusLink[]): string {
  const places = links.find((one) => one.url === url)?.places ?? []
  return `${state}${status ? ` (${status})` : ''}: ${url}${to ? ` -> ${to}` : ''}, in ${places.join(', ')}`
}

function lastCheck(kept: readonly LinkResult[]): string {
  const day = kept
    .map(({ checked }) => checked)
    .sort()
    .at(-1)
  return day ? `last checked on ${day}` : 'the links were never checked'
}

/** In place whole: a run that is cut leaves the old file. */
function writeLinks(folder: string, results: readonly LinkResult[]): void {
  const file = join(folder, LINKS_FILE)
  writeFileSync(`${file}.new`, `${NOTE}${stringify(results, { lineWidth: 0 })}`)
  renameSync(`${file}.new`, file)
}
