import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Shop } from '../../worker/shopper/caller.ts'
import { freePort } from '../process/free-port.ts'
import { showProgress } from '../process/progress.ts'
import { startWorker } from '../process/start-worker.ts'
import { prepare } from '../start/prepare.ts'

interface RunningShop {
  shop: Shop
  stop(): Promise<void>
}

/** A deployment that runs already. Its secrets are the environment's: without the key the questions count as anyone's, without the
 * provider's token nobody can call or text. */
export function shopAt(origin: string): RunningShop {
  const { SHOPPER_KEY: key = '', TWILIO_AUTH_TOKEN: token = '' } = process.env
  if (key === '')
    console.error('SHOPPER_KEY is not set: what is asked counts as ordinary questions, and is limited as they are')
  const phone =
    token === '' ? undefined : { token: token.split(',')[0] ?? '', publicOrigin: process.env.PUBLIC_ORIGIN ?? origin }
  return { shop: { send: fetch, origin, key, phone }, stop: async () => undefined }
}

/** The whole of One Stop on this machine, with a database and secrets of its own for this run. */
export async function startShop(content: string): Promise<RunningShop> {
  const state = mkdtempSync(join(tmpdir(), 'one-stop-shopper-'))
  await prepare(content, state)
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const secret = () => randomBytes(32).toString('hex')
  const [key, token] = [secret(), secret()]
  const phone = { TWILIO_AUTH_TOKEN: token, CALLER_SECRET: secret(), PUBLIC_ORIGIN: origin }
  showProgress('starting the server …')
  const worker = await startWorker({ state, port, settings: { ...phone, SHOPPER_KEY: key } })
  const stop = async () => {
    await worker.stop()
    rmSync(state, { recursive: true, force: true })
  }
  return { shop: { send: fetch, origin, key, phone: { token, publicOrigin: origin } }, stop }
}
