import { setTimeout as sleep } from 'node:timers/promises'
import { type DeskServer, startDesk } from '../desk/desk-server.ts'
import { percentile } from '../quality/measures.ts'
import { against, type TargetRow } from '../report/table.ts'
import { askDuring } from './ask-during.ts'

const IDLE_MS = 20_000
const EDIT = '/desk/answers/replace-social-security-card/en/edit'
const IMPORTED = 40
/** A snapshot is compiled by the queue's consumer, after the page that asked for it. */
const COMPILED_MS = 10_000

/** People ask while a writer looks at previews, which pass the gate; imports a file, twice; and goes back to an old version: each is published, and a
 * snapshot compiled. */
export async function whileWorking(state: string): Promise<TargetRow[]> {
  const desk = await startDesk(state)
  try {
    const draft = await desk.post(EDIT, {})
    const preview = () => desk.get(`${draft}?show=preview`)
    await preview() // what is made once is made before the clock runs
    await askDuring(desk.origin, () => sleep(3_000))
    const idle = p95Of(await askDuring(desk.origin, () => sleep(IDLE_MS)))
    const gates: number[] = []
    const previewed = await askDuring(desk.origin, () => previews(preview, gates))
    const imported = await askDuring(desk.origin, () => twoImports(desk))
    const wentBack = await askDuring(desk.origin, () => goBack(desk))
    return [
      against('replies while nothing goes on, p95', idle, 'ms', 'at least', 0),
      ...rowsOf('a gate is asked', previewed, idle),
      ...rowsOf('a file is imported and compiled', imported, idle),
      ...rowsOf('an old version is published and compiled', wentBack, idle),
      against('a preview with its gate', Math.max(...gates) / 1_000, 's', 'at most', 30),
    ]
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

/** New answers, and then the same with another text. */
async function twoImports(desk: DeskServer): Promise<void> {
  for (const office of ['north', 'south']) {
    const rows = Array.from({ length: IMPORTED }, (_, place) => {
      const form = `QX-${place + 1}`
      return `bench-form-${place + 1},What is form ${form}?,Form ${form} is kept at the ${office} office.,ssa,https://www.ssa.gov/ Forms,Bench,2026-11-01`
    })
    const csv = ['id,title,body,agency,sources,owner,last_reviewed_on', ...rows].join('\n')
    const form = new FormData()
    form.set('file', new File([csv], 'forms.csv', { type: 'text/csv' }))
    const file = await desk.post('/desk/exchange/imports', form)
    await desk.post(file, { do: 'overwrite-all' })
    await desk.post(file, { do: 'import', as: 'published' })
    await sleep(COMPILED_MS)
  }
}

async function goBack(desk: DeskServer): Promise<void> {
  await desk.post('/desk/answers/bench-form-1/en/roll-back', { version: '1', live: '2', reason: 'a benchmark' })
  await sleep(COMPILED_MS)
}

function p95Of({ times }: { times: number[] }): number {
  return percentile(times, 0.95)
}

function rowsOf(what: string, asked: { times: number[] }, idle: number): TargetRow[] {
  const p95 = p95Of(asked)
  return [
    against(`replies while ${what}, p95`, p95, 'ms', 'at least', 0),
    against(`the same against none, ${what}`, p95 / idle, '×', 'at most', 1.5),
    against(`the slowest reply while ${what}`, Math.max(...asked.times), 'ms', 'at most', 1_000),
  ]
}
