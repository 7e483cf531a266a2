import { setTimeout as sleep } from 'node:timers/promises'
import { type DeskServer, startDesk } from '../desk/desk-server.ts'
import { percentile } from '../quality/measures.ts'
import { against, type TargetRow } from '../report/table.ts'

const ASKERS = 2
/** A person types for a while: each asker waits so long between questions. */
const PAUSE_MS = 150
const IDLE_MS = 20_000
const QUESTIONS = ['i lost my social security card', 'how do i renew my passport', 'best pizza in town', 'my dad died']
const EDIT = '/desk/answers/replace-social-security-card/en/edit'

/** Asks again and again, and notes how long each reply took. */
async function ask(origin: string, times: number[], isOver: () => boolean): Promise<void> {
  for (let turn = 0; !isOver(); turn++) {
    const body = JSON.stringify({ question: QUESTIONS[turn % QUESTIONS.length] })
    const started = performance.now()
    await (await fetch(`${origin}/api/ask`, { method: 'POST', body })).text()
    times.push(performance.now() - started)
    await sleep(PAUSE_MS)
  }
}

/** How long replies took while something went on. */
async function timesDuring(origin: string, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  let over = false
  const askers = Array.from({ length: ASKERS }, () => ask(origin, times, () => over))
  await work()
  over = true
  await Promise.all(askers)
  return times
}

/** People ask while a writer looks at a preview, which passes the gate, four times. */
export async function whileWorking(state: string): Promise<TargetRow[]> {
  const desk = await startDesk(state)
  try {
    const draft = await desk.post(EDIT, {})
    const preview = () => desk.get(`${draft}?show=preview`)
    await preview() // what is made once is made before the clock runs
    await timesDuring(desk.origin, () => sleep(3_000))
    const idle = await timesDuring(desk.origin, () => sleep(IDLE_MS))
    const gates: number[] = []
    const busy = await timesDuring(desk.origin, () => previews(preview, gates))
    return rowsOf(idle, busy, gates)
  } finally {
    await desk.stop()
  }
}

async function previews(preview: () => ReturnType<DeskServer['get']>, gates: number[]): Promise<void> {
  for (let round = 0; round < 4; round++) {
    const { status, lastMs } = await preview()
    if (status !== 200) throw new Error(`the preview answered ${status}`)
    gates.push(lastMs)
  }
}

function rowsOf(idle: number[], busy: number[], gates: number[]): TargetRow[] {
  const p95 = (times: number[]) => percentile(times, 0.95)
  return [
    against('replies while nothing goes on, p95', p95(idle), 'ms', 'at least', 0),
    against('replies while a gate is asked, p95', p95(busy), 'ms', 'at least', 0),
    against('the one against the other', p95(busy) / p95(idle), '×', 'at most', 1.5),
    against('the slowest reply meanwhile', Math.max(...busy), 'ms', 'at most', 1_000),
    against('a preview with its gate', Math.max(...gates) / 1_000, 's', 'at most', 30),
  ]
}
