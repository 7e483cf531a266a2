import type { Live } from '../../live/live.ts'
import { withinMs } from '../../live/within-ms.ts'

const STORE_TIMEOUT_MS = 1_000

type StoreHealth = 'ok' | 'failed' | 'missing'

/** Reply of `GET /healthz`. `degraded` means that people are answered and some store is out of reach. */
export interface Health {
  status: 'ok' | 'degraded'
  /** `publishedAt` and `ageSeconds` are null until this deployment's own snapshot was published. */
  snapshot: {
    name: string
    answers: number
    publishedAt: string | null
    ageSeconds: number | null
    /** Name of the one that should answer and cannot be read; it is being made anew. */
    unreadable: string | null
  }
  stores: { d1: StoreHealth; kv: StoreHealth }
}

async function reach(binding: unknown, touch: () => Promise<unknown>): Promise<StoreHealth> {
  if (!binding) return 'missing'
  try {
    await withinMs(touch(), STORE_TIMEOUT_MS)
    return 'ok'
  } catch (error) {
    console.warn('a store is out of reach', error)
    return 'failed'
  }
}

/** How the deployment is: which snapshot answers, since when, and whether D1 and KV can be reached. */
export async function healthOf(env: Env, { engine, publishedAt, unreadable }: Live, now: Date): Promise<Health> {
  const [d1, kv] = await Promise.all([
    reach(env.DB, () => env.DB.prepare('SELECT 1 FROM current_snapshot').first()),
    reach(env.SNAPSHOTS, () => env.SNAPSHOTS.get('healthz')),
  ])
  const ageSeconds = publishedAt === undefined ? null : Math.round((now.getTime() - Date.parse(publishedAt)) / 1000)
  const { name, size } = engine.snapshot
  return {
    status: d1 === 'ok' && kv === 'ok' && !unreadable ? 'ok' : 'degraded',
    snapshot: { name, answers: size, publishedAt: publishedAt ?? null, ageSeconds, unreadable: unreadable ?? null },
    stores: { d1, kv },
  }
}
