import { exitWith } from './exit-with.ts'
import { localClock } from './local-clock.ts'
import { showProgress } from './progress.ts'
import { type RunningWorker, startWorker } from './start-worker.ts'

const SETTING_PREFIX = 'ONE_STOP_'

/** What is served where. */
export interface Serving {
  port: number
  /** Folder of the local database, key-value store and queues. */
  state: string
  /** What replaces the settings of wrangler.toml, unless ONE_STOP_… says otherwise. */
  settings?: Record<string, string>
}

/** Starts the Worker for a person: says where to look, and does what a deployment's clock does.
 * Where it does not start, this process ends with 1. */
export async function serve({ port, state, settings = {} }: Serving): Promise<RunningWorker> {
  showProgress('starting the server …')
  const worker = await startWorker({
    ...{ port, state, settings: { ...settings, ...settingsOf(process.env) } },
    stdio: ['ignore', 'inherit', 'inherit'],
  }).catch((error: Error) => exitWith(1, error.message))
  showProgress('')
  console.log(welcome(port))
  localClock(worker.origin, { state })
  return worker
}

/** Waits until the Worker ends; then this process ends: with 0 where it was asked to. */
export async function untilStopped({ ended }: RunningWorker): Promise<never> {
  const { code, asked } = await ended
  return asked ? process.exit(0) : exitWith(code || 1, 'the server ended by itself')
}

/** Settings for this start: `ONE_STOP_SIGN_IN=oidc npm start` replaces what wrangler.toml says about SIGN_IN. */
function settingsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  const named = Object.entries(env).filter(([name]) => name.startsWith(SETTING_PREFIX))
  return Object.fromEntries(named.map(([name, value = '']) => [name.slice(SETTING_PREFIX.length), value]))
}

function welcome(port: number): string {
  const at = `http://localhost:${port}`
  return `
One Stop is ready:
  Demo page   ${at}/demo
  The tag     ${at}/embed
  Desk        ${at}/desk
  API         ${at}/api/ask  (POST {"question": "…"})
Stop with Ctrl-C.`
}
