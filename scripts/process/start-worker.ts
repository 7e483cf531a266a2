import type { StdioOptions } from 'node:child_process'
import { freePort } from './free-port.ts'
import { isUp } from './is-up.ts'
import { type Ended, startProgram } from './start-program.ts'

const READY_SECONDS = 90

/** What a Worker serves and how. */
export interface WorkerOptions {
  /** The folder of its local database, key-value store and queues. */
  state: string
  /** What replaces the settings of wrangler.toml, by name. */
  settings?: Record<string, string>
  /** What its programs find in their environment besides ours. */
  env?: Record<string, string>
  /** A free one where none is given. */
  port?: number
  /** Where its messages go. */
  stdio?: StdioOptions
}

/** The real Worker in workerd on this machine. */
export interface RunningWorker {
  origin: string
  /** The process group of everything that was started for it. */
  group: number
  /** How it ended, by itself or because this process was asked to stop. */
  ended: Promise<Ended>
  stop(): Promise<void>
  /** Ends it as a power cut does: at once, with nothing tidied up. */
  kill(): Promise<void>
}

/** Starts the Worker with `wrangler dev` and waits for its first reply.
 * @throws {Error} when it ends before, or does not reply in time. */
export async function startWorker({
  state,
  settings = {},
  stdio = ['ignore', 'ignore', 'inherit'],
  port,
  env = {},
}: WorkerOptions): Promise<RunningWorker> {
  const own = port ?? (await freePort())
  const place = ['--ip', '127.0.0.1', '--port', String(own), '--inspector-port', '0', '--persist-to', state]
  const quiet = ['--show-interactive-dev-session=false', '--log-level', 'error']
  const vars = Object.entries(settings).flatMap(([name, value]) => ['--var', `${name}:${value}`])
  const { child, ended, end } = startProgram('wrangler', ['dev', ...place, ...quiet, ...vars], stdio, env)
  let over: Ended | undefined
  void ended.then((result) => {
    over = result
  })
  const origin = `http://127.0.0.1:${own}`
  const isReady = await isUp(origin, { seconds: READY_SECONDS, isOver: () => over !== undefined })
  const stop = async () => {
    end()
    await ended
  }
  const kill = async () => {
    end('SIGKILL')
    await ended
  }
  if (isReady) return { origin, group: child.pid ?? 0, ended, stop, kill }
  await stop()
  return failToStart(over)
}

/** Where this process was asked to stop meanwhile, it ends with 0. */
function failToStart(over: Ended | undefined): never {
  if (over?.asked) process.exit(0)
  throw new Error(over ? 'the Worker ended by itself' : `the Worker did not reply within ${READY_SECONDS} s`)
}
