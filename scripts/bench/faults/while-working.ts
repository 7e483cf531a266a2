import { setTimeout as sleep } from 'node:timers/promises'
import { type DeskServer, startDesk } from '../desk/desk-server.ts'
import { percentile } from '../quality/measures.ts'
import { against, type TargetRow } from '../report/table.ts'
import { askDuring } from './ask-during.ts'

const IDLE_MS = 20_000
const EDIT = '/desk/answers/replace-social-security-card/en/edit'

/** People ask while a writer looks at a preview, which passes the gate, four times. */
export async function whileWorking(state: string): Promise<TargetRow[]> {
  const desk = await startDesk(state)
  try {
    const draft = await desk.post(EDIT, {})
    const preview = () => desk.get(`${draft}?show=preview`)
    await preview() // what is made once is made before the clock runs
    await askDuring(desk.origin, () => sleep(3_000))
    const idle = await askDuring(desk.origin, () => sleep(IDLE_MS))
    const gates: number[] = []
    const busy = await askDuring(desk.origin, () => previews(preview, gates))
    return rowsOf(idle.times, busy.times, gates)
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
