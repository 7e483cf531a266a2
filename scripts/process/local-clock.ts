import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import * as z from 'zod/mini'
import { lastDue } from './cron.ts'

const MINUTE_MS = 60_000
const WHAT_FAILS = 'what is done by the clock is not done here'
const WranglerToml = z.object({ triggers: z.object({ crons: z.array(z.string()) }) })

/** When each cron was last called, in milliseconds. */
const Called = z.record(z.string(), z.number())
type Called = z.infer<typeof Called>

interface Clock {
  /** Folder of the local stores. When each cron was called is kept beside them. */
  state: string
  /** Those of wrangler.toml, unless others are given. */
  crons?: string[]
  say?: (message: string) => void
}

/** Does what Cloudflare's cron does in production: the local server has a clock for none. What was due while nothing ran is done once, as soon as
 * something does: a laptop is off at night, and what is past its time must go all the same. A failure is said once, and again only after a run
 * that went well. */
export function localClock(origin: string, { state, crons = cronsOfToml(), say = console.error }: Clock): void {
  const kept = join(state, 'clock.json')
  const called = calledUntilNow(kept, crons)
  let failing = false
  let isBusy = false
  const tick = async () => {
    if (isBusy) return
    isBusy = true
    const now = Date.now()
    const due = crons.filter((cron) => (lastDue(cron, now) ?? 0) > (called[cron] ?? now))
    for (const cron of due) called[cron] = now
    let problem = problemOfKeeping(kept, called)
    for (const cron of due) problem = (await problemOf(origin, cron)) ?? problem
    if (problem && !failing) say(`the local clock: ${problem}; ${WHAT_FAILS}`)
    failing = problem !== undefined
    isBusy = false
  }
  setInterval(tick, MINUTE_MS).unref()
}

function cronsOfToml(): string[] {
  return WranglerToml.parse(parse(readFileSync('wrangler.toml', 'utf8'))).triggers.crons
}

/** A cron that was never called, or on a day that has not come yet, is due from now on. */
function calledUntilNow(kept: string, crons: readonly string[]): Called {
  const now = Date.now()
  const before = existsSync(kept) ? readCalled(readFileSync(kept, 'utf8')) : {}
  return Object.fromEntries(crons.map((cron) => [cron, Math.min(before[cron] ?? now, now)]))
}

function readCalled(text: string): Called {
  try {
    return Called.parse(JSON.parse(text))
  } catch {
    return {}
  }
}

function problemOfKeeping(kept: string, called: Called): string | undefined {
  try {
    writeFileSync(kept, JSON.stringify(called))
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}

async function problemOf(origin: string, cron: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${origin}/cdn-cgi/handler/scheduled?cron=${encodeURIComponent(cron)}`)
    const said = await response.text()
    return response.ok ? undefined : `${response.status} ${said}`.trim()
  } catch (error) {
    return messageOf(error)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
