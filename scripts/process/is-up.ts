import { setTimeout as sleep } from 'node:timers/promises'

const REPLY_MS = 5_000
const LOOK_EVERY_MS = 100

/** How long to wait for a Worker, and what gives it up before. */
export interface Patience {
  seconds: number
  /** Whether it has ended. */
  isOver?: () => boolean
}

/** Waits for a Worker's first reply, whatever it says: its health page explains what is missing better than silence.
 * @returns Whether there was one in time. */
export async function isUp(origin: string, { seconds, isOver = () => false }: Patience): Promise<boolean> {
  for (const deadline = Date.now() + seconds * 1000; !isOver() && Date.now() < deadline; await sleep(LOOK_EVERY_MS)) {
    if (await replies(`${origin}/healthz`)) return true
  }
  return false
}

/** Whether there is a whole reply in time: it may begin and then take longer, where the machine is busy. */
async function replies(address: string): Promise<boolean> {
  try {
    await (await fetch(address, { signal: AbortSignal.timeout(REPLY_MS) })).arrayBuffer()
    return true
  } catch {
    return false
  }
}
