import { isOver } from '../../clock.ts'
import type { Live } from '../../live/live.ts'
import { withinMs } from '../../live/within-ms.ts'
import { logWarning } from '../../log.ts'
import { perIsolate } from '../../per-isolate.ts'
import { oldestAndNewestInInbox } from '../../store/log/inbox.ts'
import { type SwitchedOff, switchedOff } from '../../store/switches/switches.ts'

const STORE_TIMEOUT_MS = 700
/** What was promised comes to its place within a minute or two: the clock looks each minute. */
const INBOX_LATE_MS = 10 * 60_000

type StoreHealth = 'ok' | 'failed' | 'missing'

/** Reply of `GET /healthz`. `degraded` means that people are answered and something beside it does not work. */
export interface Health {
  status: 'ok' | 'degraded'
  /** What does not work; empty where all does. `log`: receipts that were given out wait for more than ten minutes to be written down. */
  degraded: ('d1' | 'kv' | 'snapshot' | 'log')[]
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
  /** What two people turned off at the desk, and until when (ISO). */
  channelsOff: SwitchedOff[]
}

/** What a store says when it is asked. Who asks is told within a second, though none answers. */
async function reach<T>(binding: unknown, touch: () => Promise<T>): Promise<{ health: StoreHealth; found?: T }> {
  if (!binding) return { health: 'missing' }
  try {
    return { health: 'ok', found: await withinMs(touch(), STORE_TIMEOUT_MS) }
  } catch (error) {
    logWarning('a store is out of reach', error)
    return { health: 'failed' }
  }
}

/** The pointer's table is asked too: a database without tables is none. */
async function askD1(db: D1Database): Promise<{ waiting: string[]; off: SwitchedOff[] }> {
  const [, waiting, off] = await Promise.all([
    db.prepare('SELECT 1 FROM current_snapshot').first(),
    oldestAndNewestInInbox(db),
    switchedOff(db),
  ])
  return { waiting, off }
}

/** Nobody's limit holds here, for a monitor must always be told: so the stores are asked once a second at most, whoever asks. */
const KNOWN_FOR_MS = 1_000
const known = perIsolate(() => new WeakMap<Env, { atMs: number; health: Health }>())

/** How the deployment is, at most a second old: which snapshot answers, since when, whether D1 and KV can be reached, and what is turned off. */
export async function healthOf(env: Env, live: Live, now: Date): Promise<Health> {
  const last = known.now.get(env)
  if (last && !isOver(last.atMs, KNOWN_FOR_MS, now.getTime())) return last.health
  const health = await askHealth(env, live, now)
  known.now.set(env, { atMs: now.getTime(), health })
  return health
}

async function askHealth(env: Env, { engine, publishedAt, unreadable }: Live, now: Date): Promise<Health> {
  const [d1, kv] = await Promise.all([
    reach(env.DB, () => askD1(env.DB)),
    reach(env.SNAPSHOTS, () => env.SNAPSHOTS.get('healthz')),
  ])
  const since = (iso: string) => now.getTime() - Date.parse(iso)
  const waiting = d1.found?.waiting ?? []
  const degraded: [Health['degraded'][number], boolean][] = [
    ['d1', d1.health !== 'ok'],
    ['kv', kv.health !== 'ok'],
    ['snapshot', unreadable !== undefined],
    ['log', waiting.some((at) => isOver(Date.parse(at), INBOX_LATE_MS, now.getTime()))],
  ]
  const what = degraded.filter(([, is]) => is).map(([name]) => name)
  const ageSeconds = publishedAt === undefined ? null : Math.max(0, Math.round(since(publishedAt) / 1000))
  const { name, size } = engine.snapshot
  return {
    status: what.length === 0 ? 'ok' : 'degraded',
    degraded: what,
    snapshot: { name, answers: size, publishedAt: publishedAt ?? null, ageSeconds, unreadable: unreadable ?? null },
    stores: { d1: d1.health, kv: kv.health },
    channelsOff: d1.found?.off ?? [],
  }
}
