import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type RunningWorker, startWorker } from '../../process/start-worker.ts'
import { openLocalDatabase } from '../../seed/local-database.ts'
import { percentile } from '../quality/measures.ts'
import { against, type TargetRow } from '../report/table.ts'
import { type Asked, askDuring } from './ask-during.ts'

/** Each round is calm, an outage, calm: a machine that others work on is as slow in one as in another. */
const ROUNDS = 3
const CALM_MS = 15_000
const OUTAGE_MS = 30_000
/** The queue waits longer before each new try, minutes after three outages; the clock brings the rest. */
const LOGGED_WITHIN_MS = 600_000
const CLOCK = `/cdn-cgi/handler/scheduled?cron=${encodeURIComponent('* * * * *')}`
const DISK_MB = 120

/** People ask before, while and after nobody else can write or read the database. */
export function lock(state: string): Promise<TargetRow[]> {
  return outage(state, async () => {
    const release = hold(state)
    await sleep(OUTAGE_MS)
    release()
  })
}

/** The same while the database is held for two fifths of a second out of each half. */
export function slow(state: string): Promise<TargetRow[]> {
  return outage(state, async () => {
    for (const end = Date.now() + OUTAGE_MS; Date.now() < end; await sleep(100)) {
      const release = hold(state)
      await sleep(400)
      release()
    }
  })
}

/** The same while the disk that the database is on is full. Needs the right to mount one; without it, that is said. */
export async function disk(state: string): Promise<TargetRow[]> {
  const small = mkdtempSync(join(tmpdir(), 'one-stop-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', small]).status === 0
  try {
    if (!mounted) return [against('left out: nobody may mount a disk here', 0, '', 'at least', 0)]
    cpSync(state, small, { recursive: true })
    return await outage(small, async () => {
      fill(small)
      await sleep(OUTAGE_MS)
      rmSync(join(small, 'filler'))
    })
  } finally {
    if (mounted) spawnSync('umount', ['-l', small])
    rmSync(small, { recursive: true, force: true })
  }
}

function fill(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  for (const size of [bavail * bsize, 4_096, 4_096, 512])
    try {
      appendFileSync(join(folder, 'filler'), Buffer.alloc(size))
    } catch {
      // full: that is what it is for
    }
}

/** Takes the database for this process alone. @returns What gives it back. */
function hold(state: string): () => void {
  const database = openLocalDatabase(state)
  database.exec('PRAGMA busy_timeout = 5000')
  database.exec('BEGIN EXCLUSIVE')
  return () => {
    database.exec('ROLLBACK')
    database.close()
  }
}

interface Times {
  before: Asked[]
  during: Asked[]
  after: Asked[]
}

/** @param fault - Breaks something, and mends it again. */
async function outage(state: string, fault: () => Promise<void>): Promise<TargetRow[]> {
  const worker = await startWorker({ state, settings: { RATE_LIMITS: 'off' } })
  try {
    await askDuring(worker.origin, () => sleep(5_000)) // what is made once is made before the clock runs
    const times: Times = { before: [], during: [], after: [] }
    const health: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      times.before.push(await askDuring(worker.origin, () => sleep(CALM_MS)))
      times.during.push(await askDuring(worker.origin, () => brokenFor(worker, fault, health)))
      times.after.push(await askDuring(worker.origin, () => sleep(CALM_MS)))
    }
    const replies = Object.values(times).flatMap((asked) => asked.flatMap((one: Asked) => one.replies))
    return rowsOf(times, Math.max(...health), await untilLogged(worker, state, replies))
  } finally {
    await worker.stop()
  }
}

async function brokenFor(worker: RunningWorker, fault: () => Promise<void>, health: number[]): Promise<void> {
  const broken = fault()
  await sleep(OUTAGE_MS / 2)
  health.push(await healthMs(worker))
  await broken
}

async function healthMs({ origin }: RunningWorker): Promise<number> {
  const started = performance.now()
  await (await fetch(`${origin}/healthz`)).text()
  return performance.now() - started
}

/** How many replies stand in no log when all have had their time. */
async function untilLogged({ origin }: RunningWorker, state: string, replies: readonly string[]): Promise<number> {
  let left = replies.length
  for (const giveUp = Date.now() + LOGGED_WITHIN_MS; left > 0 && Date.now() < giveUp; await sleep(2_000)) {
    await fetch(origin + CLOCK)
    const database = openLocalDatabase(state)
    const sql = 'SELECT count(*) AS n FROM questions WHERE id IN (SELECT value FROM json_each(?))'
    left = replies.length - Number(database.prepare(sql).get(JSON.stringify(replies))?.n)
    database.close()
  }
  return left
}

function rowsOf({ before, during, after }: Times, healthMs: number, unlogged: number): TargetRow[] {
  const p95 = (asked: Asked[]) =>
    percentile(
      asked.flatMap(({ times }) => times),
      0.95,
    )
  const all = [...before, ...during, ...after]
  const calm = before.map((asked) => p95([asked]))
  return [
    against(
      'asked',
      all.reduce((sum, { times }) => sum + times.length, 0),
      '',
      'at least',
      1,
    ),
    against(
      'not answered',
      all.reduce((sum, { unanswered }) => sum + unanswered, 0),
      '',
      'at most',
      0,
    ),
    against('p95 before', p95(before), 'ms', 'at least', 0),
    // How far apart calm rounds are among themselves: no ratio below tells more than that.
    against('p95 before, slowest round against quickest', Math.max(...calm) / Math.min(...calm), '×', 'at least', 1),
    against('p95 during, against before', p95(during) / p95(before), '×', 'at most', 1.2),
    against('p95 after, against before', p95(after) / p95(before), '×', 'at most', 1.2),
    against('health during', healthMs, 'ms', 'at most', 1_000),
    against('not logged at the end', unlogged, '', 'at most', 0),
  ]
}
