import { setTimeout as sleep } from 'node:timers/promises'
import { exitWith, startProgram } from './run-step.mjs'

const READY_SECONDS = 90
const SETTING_PREFIX = 'ONE_STOP_'

/** Settings for this start: `ONE_STOP_SIGN_IN=oidc npm start` replaces what wrangler.toml says about SIGN_IN. */
function settings() {
  const named = Object.entries(process.env).filter(([name]) => name.startsWith(SETTING_PREFIX))
  return named.flatMap(([name, value]) => ['--var', `${name.slice(SETTING_PREFIX.length)}:${value}`])
}

/**
 * Serves with `wrangler dev` until asked to stop; then this process ends with 0. Where the server ends by itself, with its code.
 * @param {number} port
 * @param {string} state - Folder of the local database, key-value store and queues.
 */
export async function serve(port, state) {
  const args = [
    'dev',
    '--ip',
    '127.0.0.1',
    '--port',
    String(port),
    '--persist-to',
    state,
    '--show-interactive-dev-session=false',
    ...settings(),
  ]
  const { ended, end } = startProgram('wrangler', [...args, '--log-level', 'error'], ['ignore', 'inherit', 'inherit'])
  let over = false
  const server = ended.then((result) => {
    over = true
    return result
  })
  if (await answers(port, () => over)) {
    welcome(port)
    everyMinute(port)
  } else if (!over) {
    end()
    await server
    exitWith(1, `the server did not answer within ${READY_SECONDS} s`)
  }
  const { code, asked } = await server
  if (asked) process.exit(0)
  exitWith(code || 1, 'the server ended by itself')
}

/** Waits for the first reply, whatever it says: the health page explains what is missing better than silence. */
async function answers(port, over) {
  const deadline = Date.now() + READY_SECONDS * 1000
  while (!over() && Date.now() < deadline) {
    try {
      await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(5_000) })
      return true
    } catch {
      await sleep(200)
    }
  }
  return false
}

/** What Cloudflare's cron does in production: the local server has a clock for none. */
function everyMinute(port) {
  const address = `http://127.0.0.1:${port}/cdn-cgi/handler/scheduled?cron=${encodeURIComponent('* * * * *')}`
  setInterval(() => fetch(address).catch(() => undefined), 60_000).unref()
}

function welcome(port) {
  const at = `http://localhost:${port}`
  console.log(`
One Stop is ready:
  Demo page   ${at}/demo
  The tag     ${at}/embed
  Desk        ${at}/desk
  API         ${at}/api/ask  (POST {"question": "…"})
Stop with Ctrl-C.`)
}
