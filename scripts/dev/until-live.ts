import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod'
import { openLocalDatabase } from '../seed/local-database.ts'

const PATIENCE_MS = 20_000
const LOOK_EVERY_MS = 50
const Health = z.object({ snapshot: z.object({ name: z.string() }) })

/** Waits until the Worker answers from a new snapshot of its own, or from what it published on it. Asking is what makes it look.
 * @param base - The name of that snapshot.
 * @returns Whether it did in time. */
export async function untilLive(origin: string, state: string, base: string): Promise<boolean> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(LOOK_EVERY_MS)) {
    const served = await servedName(origin)
    if (served && (served === base || served === publishedOn(state, base))) return true
  }
  return false
}

/** The name of the snapshot that questions are answered from; undefined while the Worker starts anew. */
async function servedName(origin: string): Promise<string | undefined> {
  const reply = await fetch(`${origin}/healthz`)
    .then((response) => response.json())
    .catch(() => undefined)
  return Health.safeParse(reply).data?.snapshot.name
}

/** The snapshot that was published last, if it was on `base`. */
function publishedOn(state: string, base: string): string | undefined {
  const database = openLocalDatabase(state)
  try {
    const row = database.prepare('SELECT name FROM current_snapshot WHERE base = ?').get(base)
    return row && String(row.name)
  } finally {
    database.close()
  }
}
