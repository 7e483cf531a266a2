import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startWorker } from '../../process/start-worker.ts'
import { openLocalDatabase } from '../../seed/local-database.ts'
import { against, type TargetRow } from '../report/table.ts'
import { untilInPlace } from './kills.ts'

const DAY_SECONDS = 86_400
/** Where the clock is put, in days from what it is, one after another. */
const JUMPS = [0, 2, 100, -3, 0]
const QUESTIONS = 20

interface Kept {
  unanswered: number
  unknown: number
  /** Receipts that were given out, with their reply's id. */
  receipts: Map<string, string>
}

/** People ask while the server's clock jumps days ahead, back behind the start, and home again. Needs a C compiler, and says so without. */
export async function clockJumps(state: string): Promise<TargetRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'one-stop-clock-'))
  try {
    const library = join(folder, 'clock.so')
    const { status } = spawnSync('cc', ['-shared', '-fPIC', '-o', library, 'scripts/bench/faults/clock.c', '-ldl'])
    if (status !== 0) return [against('left out: there is no C compiler here', 0, '', 'at least', 0)]
    return await jumped(state, library, join(folder, 'seconds'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function jumped(state: string, library: string, clock: string): Promise<TargetRow[]> {
  writeFileSync(clock, '0')
  const env = { LD_PRELOAD: library, ONE_STOP_CLOCK: clock }
  const worker = await startWorker({ state, settings: { RATE_LIMITS: 'off' }, env })
  const kept: Kept = { unanswered: 0, unknown: 0, receipts: new Map() }
  try {
    for (const days of JUMPS) {
      writeFileSync(clock, String(days * DAY_SECONDS))
      await sleep(1_000)
      for (let at = 0; at < QUESTIONS; at++) await askOnce(worker.origin, `${days + 5}${at}`, kept)
    }
    await untilInPlace(worker.origin, state)
    return rowsOf(state, kept)
  } finally {
    await worker.stop()
  }
}

/** Words that no answer knows get a receipt, which must be known at once. */
async function askOnce(origin: string, name: string, kept: Kept): Promise<void> {
  const letters = [...name].map((digit) => 'zqxjvkwyhb'[Number(digit)] ?? 'o').join('')
  const body = JSON.stringify({ question: `where do i register my ${letters} balloon` })
  const response = await fetch(`${origin}/api/ask`, { method: 'POST', body })
  const reply: { id?: unknown; receipt?: unknown } = Object(response.ok ? await response.json() : {})
  if (typeof reply.receipt !== 'string' || reply.receipt === '') {
    kept.unanswered += 1
    return
  }
  kept.receipts.set(reply.receipt, String(reply.id))
  const { status } = await fetch(`${origin}/api/receipts/${reply.receipt}`)
  if (status !== 200) kept.unknown += 1
}

function rowsOf(state: string, { unanswered, unknown, receipts }: Kept): TargetRow[] {
  const database = openLocalDatabase(state)
  try {
    const number = (sql: string, list: Iterable<string> = []) =>
      Number(Object(database.prepare(sql).get(JSON.stringify([...list]))).n)
    const here = number(
      `SELECT count(DISTINCT code) AS n FROM (
         SELECT code FROM receipts UNION ALL SELECT receipt FROM log_inbox) WHERE code IN (SELECT value FROM json_each(?))`,
      receipts.keys(),
    )
    const logged = number(
      'SELECT count(*) AS n FROM questions WHERE id IN (SELECT value FROM json_each(?))',
      receipts.values(),
    )
    const span = number(
      'SELECT max(julianday(at)) - min(julianday(at)) AS n FROM questions WHERE id IN (SELECT value FROM json_each(?))',
      receipts.values(),
    )
    return [
      against('days between what was written first and last', span, '', 'at least', 100), // the control: it jumped
      against('asked', JUMPS.length * QUESTIONS, '', 'at least', 1),
      against('not answered', unanswered, '', 'at most', 0),
      against('receipts not known at once', unknown, '', 'at most', 0),
      against('receipts lost at the end', receipts.size - here, `of ${receipts.size}`, 'at most', 0),
      // In the inbox still: a queue that counts by the clock holds what it had when that went back.
      against('still on their way', receipts.size - logged, `of ${receipts.size}`, 'at most', receipts.size),
    ]
  } finally {
    database.close()
  }
}
