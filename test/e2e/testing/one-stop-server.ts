import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../scripts/process/free-port.ts'
import { isUp } from '../../../scripts/process/is-up.ts'

const READY_SECONDS = 280

/** One Stop as `npm start` serves it, on a port and in a state folder of its own. */
export interface OneStopServer {
  origin: string
  /** The folder of its local database. */
  state: string
  /** What it has printed so far. */
  said(): string
  stop(): Promise<void>
}

/** Starts the same command that people start, and waits for its first reply.
 * @param settings - What replaces the settings of wrangler.toml, by name. */
export function startOneStop(args: string[] = [], settings: Record<string, string> = {}): Promise<OneStopServer> {
  const named = Object.entries(settings).map(([name, value]) => [`ONE_STOP_${name}`, value])
  return start('scripts/start.ts', args, Object.fromEntries(named))
}

/** As `startOneStop`, with what serves files as they are saved. */
export function startDev(args: string[]): Promise<OneStopServer> {
  return start('scripts/dev.ts', args, {})
}

async function start(script: string, args: string[], named: Record<string, string>): Promise<OneStopServer> {
  const port = await freePort()
  const state = mkdtempSync(join(tmpdir(), 'one-stop-'))
  const env = { ...process.env, ...named, PORT: String(port), STATE_DIR: state }
  const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  child.stdout.on('data', (chunk) => said.push(String(chunk)))
  child.stderr.on('data', (chunk) => said.push(String(chunk)))
  const origin = `http://localhost:${port}`
  await ready(origin, child, said)
  return { origin, state, said: () => said.join(''), stop: () => stop(child, state) }
}

async function ready(origin: string, child: ChildProcess, said: string[]): Promise<void> {
  if (await isUp(origin, { seconds: READY_SECONDS, isOver: () => child.exitCode !== null })) return
  child.kill('SIGTERM')
  throw new Error(`One Stop did not start:\n${said.join('')}`)
}

async function stop(child: ChildProcess, state: string): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  if (child.exitCode === null) {
    child.kill('SIGTERM')
    await ended
  }
  rmSync(state, { recursive: true, force: true })
}
