import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../scripts/process/free-port.ts'
import { isUp } from '../../../scripts/process/is-up.ts'
import { prepare } from '../../../scripts/start/prepare.ts'

const READY_SECONDS = 280
/** A database with the starter corpus in it, which nothing has written to: each server begins with a copy. */
const SEEDED = '.cache/seeded-state'

/** One Stop as `npm start` serves it, on a port and in a state folder of its own. */
export interface OneStopServer {
  origin: string
  /** The folder of its local database. */
  state: string
  /** What it has printed so far. */
  said(): string
  stop(): Promise<void>
}

/** Starts the same command that people start, on a copy of what it prepared before, and waits for its first reply.
 * @param settings - What replaces the settings of wrangler.toml, by name. */
export async function startOneStop(settings: Record<string, string> = {}): Promise<OneStopServer> {
  await prepare('content', SEEDED)
  const named = Object.entries(settings).map(([name, value]) => [`ONE_STOP_${name}`, value])
  return start('scripts/start.ts', [], Object.fromEntries(named), SEEDED)
}

/** Starts what serves files as they are saved, on a database of its own. */
export function startDev(args: string[]): Promise<OneStopServer> {
  return start('scripts/dev.ts', args, {})
}

/** @param from - The state folder to begin with a copy of. */
async function start(
  script: string,
  args: string[],
  named: Record<string, string>,
  from?: string,
): Promise<OneStopServer> {
  const port = await freePort()
  const state = mkdtempSync(join(tmpdir(), 'one-stop-'))
  if (from) cpSync(from, state, { recursive: true })
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
