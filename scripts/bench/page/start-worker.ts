import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startProgram } from '../../process/run-step.mjs'

const READY_MS = 90_000

export interface RunningWorker {
  origin: string
  stop(): Promise<void>
}

/** The real Worker in workerd on this machine, with an empty database of its own and no rate limits.
 * @param origins - Origins whose pages may ask.
 * @throws When it does not answer within 90 s. */
export async function startWorker(origins: string[]): Promise<RunningWorker> {
  const state = mkdtempSync(join(tmpdir(), 'one-stop-bench-'))
  await finish('wrangler', ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state])
  const port = await freeAddress()
  const vars = ['--var', 'RATE_LIMITS:off', '--var', `ORIGINS:${origins.join(',')}`]
  const place = ['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0', '--persist-to', state]
  const quiet = ['--show-interactive-dev-session=false', '--log-level', 'error']
  const { ended, end } = startProgram('wrangler', ['dev', ...place, ...vars, ...quiet], 'ignore')
  const stop = async () => {
    end()
    await ended
    rmSync(state, { recursive: true, force: true })
  }
  const origin = `http://127.0.0.1:${port}`
  if (await answers(origin)) return { origin, stop }
  await stop()
  throw new Error(`the Worker did not answer within ${READY_MS / 1000} s`)
}

async function finish(program: string, args: string[]): Promise<void> {
  const { code } = await startProgram(program, args, 'ignore').ended
  if (code !== 0) throw new Error(`${program} ${args.slice(0, 3).join(' ')} ended with ${code}`)
}

async function answers(origin: string): Promise<boolean> {
  for (const deadline = Date.now() + READY_MS; Date.now() < deadline; await sleep(200)) {
    const response = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
    if (response?.ok) return true
  }
  return false
}

function freeAddress(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
