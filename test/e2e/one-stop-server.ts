import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const READY_MS = 110_000

/** One Stop as `npm start` serves it, on a port and in a state folder of its own. */
export interface OneStopServer {
  origin: string
  /** The folder of its local database. */
  state: string
  stop(): Promise<void>
}

/** Starts the same command that people start, and waits for its first reply.
 * @param settings - What replaces the settings of wrangler.toml, by name. */
export async function startOneStop(args: string[] = [], settings: Record<string, string> = {}): Promise<OneStopServer> {
  const port = await freePort()
  const state = mkdtempSync(join(tmpdir(), 'one-stop-'))
  const named = Object.fromEntries(Object.entries(settings).map(([name, value]) => [`ONE_STOP_${name}`, value]))
  const env = { ...process.env, ...named, PORT: String(port), STATE_DIR: state }
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  child.stdout.on('data', (chunk) => said.push(String(chunk)))
  child.stderr.on('data', (chunk) => said.push(String(chunk)))
  const origin = `http://localhost:${port}`
  await ready(origin, child, said)
  return { origin, state, stop: () => stop(child, state) }
}

async function ready(origin: string, child: ChildProcess, said: string[]): Promise<void> {
  const deadline = Date.now() + READY_MS
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(`${origin}/healthz`).catch(() => undefined)
    if (response?.ok) return
    await sleep(250)
  }
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

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
