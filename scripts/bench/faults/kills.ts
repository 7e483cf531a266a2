import { setTimeout as sleep } from 'node:timers/promises'
import { startWorker } from '../../process/start-worker.ts'
import { openLocalDatabase } from '../../seed/local-database.ts'
import { against, type TargetRow } from '../report/table.ts'
import { nothingPromised, type Promised, writeUntil } from './writers.ts'

const WRITERS = 8
const CLOCK = `/cdn-cgi/handler/scheduled?cron=${encodeURIComponent('* * * * *')}`
/** What lost its way is brought to its place half a minute later at the earliest. */
const PATIENCE_MS = 180_000

/** Ends the server again and again while people ask, and counts what of the promised is gone, or is there twice.
 * @param all - How much is promised in all rounds together. */
export async function kills(state: string, rounds: number, all: number): Promise<TargetRow[]> {
  const promised = nothingPromised()
  const start = () => startWorker({ state, settings: { RATE_LIMITS: 'off' } })
  for (let round = 0; round < rounds; round++) {
    const more = Math.ceil((all - promised.receipts.size - promised.ratings.size) / (rounds - round))
    await writeUntil(await start(), WRITERS, more, promised)
    console.error(`round ${round + 1}: ${promised.receipts.size} receipts, ${promised.ratings.size} ratings`)
  }
  const worker = await start()
  await untilInPlace(worker.origin, state)
  await worker.stop()
  return rowsOf(state, promised)
}

/** Has the clock bring to its place what waits in the inbox. */
export async function untilInPlace(origin: string, state: string): Promise<void> {
  for (const giveUp = Date.now() + PATIENCE_MS; Date.now() < giveUp; await sleep(2_000)) {
    await fetch(origin + CLOCK)
    if (count(state, 'SELECT count(*) AS n FROM log_inbox') === 0) return
  }
}

function count(state: string, sql: string, ...values: string[]): number {
  const database = openLocalDatabase(state)
  try {
    return Number(database.prepare(sql).get(...values)?.n)
  } finally {
    database.close()
  }
}

function rowsOf(state: string, { receipts, ratings }: Promised): TargetRow[] {
  const codes = JSON.stringify([...receipts.keys()])
  const asked = JSON.stringify([...receipts.values()])
  const rated = JSON.stringify([...ratings.keys()])
  const here = (table: string, column: string, list: string) =>
    count(state, `SELECT count(*) AS n FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`, list)
  const lost = receipts.size - here('receipts', 'code', codes)
  const unlogged = new Set(receipts.values()).size - here('questions', 'id', asked)
  const twice = count(
    state,
    'SELECT count(*) AS n FROM (SELECT 1 FROM receipts GROUP BY question_id HAVING count(*) > 1)',
  )
  const people = count(state, `SELECT coalesce(sum(people), 0) AS n FROM gaps WHERE kind = 'question'`)
  const grouped = count(state, `SELECT count(*) AS n FROM questions WHERE kind = 'unanswered' AND gap_id IS NOT NULL`)
  return [
    against('promised in all', receipts.size + ratings.size, '', 'at least', 1),
    against('receipts lost', lost, `of ${receipts.size}`, 'at most', 0),
    against('their questions lost', unlogged, `of ${receipts.size}`, 'at most', 0),
    against('ratings lost', ratings.size - here('feedback', 'reply_id', rated), `of ${ratings.size}`, 'at most', 0),
    against('questions with two receipts', twice, '', 'at most', 0),
    against('people counted twice', people - grouped, '', 'at most', 0),
    against('still on their way', count(state, 'SELECT count(*) AS n FROM log_inbox'), '', 'at most', 0),
  ]
}
