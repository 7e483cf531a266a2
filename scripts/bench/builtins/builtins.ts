import { startBrowser } from '../../browser/start-browser.ts'
import { showProgress } from '../../process/progress.ts'
import { startFreshWorker } from '../page/fresh-worker.ts'
import { serveHost } from '../page/serve-host.ts'
import { machine, versions } from '../report/machine.ts'
import type { Builtin } from './builtins-named.ts'
import { findBuiltins, tryBuiltin } from './try-builtin.ts'

const AT_ONCE = 3

export interface BuiltinsReport {
  bench: 'builtins'
  machine: ReturnType<typeof machine>
  versions: Record<string, string>
  /** How many were replaced, one after the other. */
  tried: number
  /** What a person noticed, by builtin. */
  failed: Record<string, string>
}

/** Replaces each builtin that the built widget calls, in turn, as old libraries do; asks, reads and asks again each time.
 * @param only - Parts of names, where not all are wanted. */
export async function builtins(only: string[]): Promise<BuiltinsReport> {
  const host = await serveHost()
  const worker = await startFreshWorker([host.origin])
  const browser = await startBrowser()
  try {
    host.tags = `<script src="${worker.origin}/one-stop.js" data-agency="va" async></script>`
    const all = await findBuiltins(browser, host.origin, await widgetCode(worker.origin))
    const wanted = all.filter((one) => only.length === 0 || only.some((part) => nameOf(one).includes(part)))
    const failed = await inTurn(wanted, (one) => tryBuiltin(browser, host.origin, one))
    return {
      bench: 'builtins',
      machine: machine(),
      versions: versions('playwright-core'),
      tried: wanted.length,
      failed,
    }
  } finally {
    await browser.close()
    await host.close()
    await worker.stop()
  }
}

/** Every script of the widget that a Worker serves, as one text. */
export async function widgetCode(origin: string): Promise<string> {
  const hashes: object = await (await fetch(`${origin}/widget/integrity.json`)).json()
  const scripts = Object.keys(hashes).filter((path) => path.endsWith('.js'))
  const texts = scripts.map(async (path) => (await fetch(`${origin}/${path}`)).text())
  return (await Promise.all(texts)).join('\n')
}

export function nameOf({ owner, name }: Builtin): string {
  return `${owner}.${name}`
}

async function inTurn(all: Builtin[], run: (one: Builtin) => Promise<string | undefined>) {
  const failed: Record<string, string> = {}
  const waiting = [...all]
  const work = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const said = await run(one)
      if (said) failed[nameOf(one)] = said
      showProgress(`${all.length - waiting.length} of ${all.length}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  showProgress('')
  return failed
}

export function builtinsText({ tried, failed }: BuiltinsReport): string {
  const lines = Object.entries(failed).map(([name, said]) => `${name}: ${said}`)
  return [...lines, `${tried} builtins replaced, one after the other; ${lines.length} noticed`].join('\n')
}
