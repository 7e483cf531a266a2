import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { startWorker } from '../../process/start-worker.ts'
import { against, type TargetRow } from '../report/table.ts'

const BURST = 6_000
const AT_ONCE = 1_000
const WARM_UP = 1_000
const WARM_UP_AT_ONCE = 12
/** What was taken for a burst alone could be given back by then. */
const REST_MS = 30_000
/** Who waits longer has gone. */
const PATIENCE_MS = 120_000
const QUESTIONS = ['i lost my social security card', 'how do i renew my passport', 'best pizza in town', 'my dad died']
const KIB_IN_MIB = 1_024

/** Twice so many people at once that most wait: what the server holds of them afterwards. workerd keeps what the first burst took, which a
 * Worker cannot give back; the second must live on it. */
export async function bursts(state: string): Promise<TargetRow[]> {
  const worker = await startWorker({ state, settings: { RATE_LIMITS: 'off' } })
  try {
    const held = () => memoryOf(worker.group)
    await ask(worker.origin, WARM_UP, WARM_UP_AT_ONCE)
    const before = held()
    const lost = [await ask(worker.origin, BURST, AT_ONCE)]
    await sleep(REST_MS)
    const first = held()
    lost.push(await ask(worker.origin, BURST, AT_ONCE))
    await sleep(REST_MS)
    return rowsOf({ before, first, second: held() }, lost)
  } finally {
    await worker.stop()
  }
}

/** Asks questions that are all different.
 * @returns How many got no reply. */
async function ask(origin: string, all: number, atOnce: number): Promise<number> {
  let [asked, lost] = [0, 0]
  const asker = async () => {
    while (asked < all) {
      asked += 1
      const question = `${QUESTIONS[asked % QUESTIONS.length]} ${asked}`
      const init = { method: 'POST', body: JSON.stringify({ question }), signal: AbortSignal.timeout(PATIENCE_MS) }
      const isAnswered = await fetch(`${origin}/api/ask`, init).then(
        async (response) => response.ok && (await response.text()) !== '',
        () => false,
      )
      if (!isAnswered) lost += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, asker))
  return lost
}

/** MiB that the workerd of a process group hold. */
function memoryOf(group: number): number {
  const lines = execFileSync('ps', ['-A', '-o', 'pgid=,rss=,comm='], { encoding: 'utf8' }).trim().split('\n')
  const found = lines.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)?.slice(1) ?? [])
  const own = found.filter(([pgid, , name = '']) => Number(pgid) === group && name.includes('workerd'))
  return own.reduce((sum, [, kib]) => sum + Number(kib), 0) / KIB_IN_MIB
}

function rowsOf(held: { before: number; first: number; second: number }, lost: number[]): TargetRow[] {
  const { before, first, second } = held
  return [
    against(
      `not answered, of 2 × ${BURST} asked ${AT_ONCE} at once`,
      lost.reduce((sum, one) => sum + one, 0),
      '',
      'at most',
      0,
    ),
    against('memory of workerd before', before, 'MiB', 'at least', 1),
    against('after a burst and half a minute', first, 'MiB', 'at least', 1),
    against('after another', second, 'MiB', 'at least', 1),
    against('the second against the first', second / first, '×', 'at most', 1.1),
  ]
}
