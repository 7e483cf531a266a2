import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runStep } from '../../process/run-step.ts'
import { type RunningWorker, startWorker } from '../../process/start-worker.ts'

/** The real Worker with an empty database of its own and no rate limits.
 * @param origins - Origins whose pages may ask.
 * @throws When it does not start. */
export async function startFreshWorker(origins: string[]): Promise<RunningWorker> {
  const state = mkdtempSync(join(tmpdir(), 'one-stop-bench-'))
  await runStep('migrate', 'wrangler', ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state], true)
  const settings = { RATE_LIMITS: 'off', ORIGINS: origins.join(',') }
  const worker = await startWorker({ state, settings, stdio: 'ignore' })
  const stop = async () => {
    await worker.stop()
    rmSync(state, { recursive: true, force: true })
  }
  return { ...worker, stop }
}
