const MINUTE_MS = 60_000
const PATH = `/cdn-cgi/handler/scheduled?cron=${encodeURIComponent('* * * * *')}`
const WHAT_FAILS = 'what is planned for a time is not carried out here'

/** Does what Cloudflare's cron does in production: the local server has a clock for none. A failure is said once, and again only
 * after a run that went well. */
export function everyMinute(origin: string, say: (message: string) => void = console.error): void {
  let failing = false
  setInterval(async () => {
    const problem = await problemOf(origin)
    if (problem && !failing) say(`the local clock: ${problem}; ${WHAT_FAILS}`)
    failing = problem !== undefined
  }, MINUTE_MS).unref()
}

async function problemOf(origin: string): Promise<string | undefined> {
  try {
    const response = await fetch(origin + PATH)
    const said = await response.text()
    return response.ok ? undefined : `${response.status} ${said}`.trim()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
