import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commonPath } from '../../../worker/corpus/snapshot/index.ts'
import { commonBytes, loadPretrainedVectors } from '../../build/pretrained-vectors-file.ts'
import { freePort, freePorts } from '../../process/free-port.ts'
import { percentile } from '../quality/measures.ts'
import { against, type TargetRow } from '../report/table.ts'
import { bundleOneStop, bundleWorker } from './workerd/bundle-worker.ts'
import { type Service, startWorkerd } from './workerd/start-workerd.ts'

const SPAWNS = 9
const CONNECTIONS = 16
const WARM_UP_SECONDS = 3
const SECONDS = 5
/** Both are asked in turn, so that what else the machine does meets both. */
const ROUNDS = 3
const ASSETS = '(name = "ASSETS", service = "assets")'
const WRK = 'apt-get install wrk (Debian, Ubuntu), brew install wrk (macOS)'

/** What it takes plain workerd, from starting the process, to answer the first question with a snapshot, beyond an empty Hono route.
 * @param snapshots - Bytes by number of answers. */
export async function openingRows(snapshots: ReadonlyMap<number, Uint8Array>): Promise<TargetRow[]> {
  return inFolder(async (folder) => {
    await bundleWorker('empty-worker.js', folder)
    await bundleWorker('opening-worker.ts', folder)
    const empty = await medianFirstReply(folder, 'empty-worker')
    const rows: TargetRow[] = []
    for (const [size, bytes] of snapshots) {
      writeFileSync(join(folder, 'assets/snapshot.bin'), bytes)
      const ready = (await medianFirstReply(folder, 'opening-worker')) - empty
      const name = `from bytes to ready in workerd, ${size.toLocaleString('en')} answers (empty ${empty.toFixed(0)} ms)`
      rows.push(against(name, ready, 'ms', 'at most', size === 1_000 ? 30 : 200))
    }
    return rows
  })
}

async function medianFirstReply(folder: string, name: string): Promise<number> {
  const times: number[] = []
  for (let spawn = 0; spawn < SPAWNS; spawn++) {
    const port = await freePort()
    const running = await startWorkerd(
      folder,
      { worker: { modules: [`${name}.js`], bindings: [ASSETS], port } },
      ask(port),
    )
    times.push(running.firstReplyMs)
    await running.end()
  }
  return percentile(times, 0.5)
}

/** The built Worker's `POST /api/ask` under load, beside an empty Hono route in the same workerd: requests read, checked against the settings,
 * origins and limits, decided, logged (redacted, sent to a queue that keeps nothing) and answered. Every question is another one. */
export async function httpRows(snapshot: Uint8Array, questions: string[]): Promise<TargetRow[]> {
  if (!hasWrk()) {
    process.stderr.write(`requests a second are not measured: wrk is missing. ${WRK}\n`)
    return []
  }
  return inFolder(async (folder) => {
    await bundleWorker('empty-worker.js', folder)
    bundleOneStop(folder)
    writeFileSync(join(folder, 'assets/snapshot.bin'), snapshot)
    writeFileSync(join(folder, 'ask.lua'), askScript(questions))
    const [oneStop = 0, empty = 0] = await freePorts(3)
    const running = await startWorkerd(folder, { ...oneStopService(oneStop), empty: emptyService(empty) }, ask(oneStop))
    try {
      for (const port of [empty, oneStop]) load(folder, port, WARM_UP_SECONDS)
      const rounds = Array.from({ length: ROUNDS }, () => [
        load(folder, empty, SECONDS),
        load(folder, oneStop, SECONDS),
      ])
      return rowsOf(
        rounds.map(([none]) => none ?? NO_LOAD),
        rounds.map(([, own]) => own ?? NO_LOAD),
      )
    } finally {
      await running.end()
    }
  })
}

function oneStopService(port: number): Record<string, Service> {
  const settings = { ORIGINS: '', SIGN_IN: 'none', RATE_LIMITS: 'on' }
  const texts = Object.entries(settings).map(([name, value]) => `(name = "${name}", text = "${value}")`)
  const queues = ['LOG', 'PUBLISH'].map((name) => `(name = "${name}", queue = "queue")`)
  return {
    worker: { modules: ['asking-worker.js', 'index.js'], bindings: [ASSETS, ...queues, ...texts], port },
    queue: { modules: ['queue-worker.js'] },
  }
}

const emptyService = (port: number): Service => ({ modules: ['empty-worker.js'], port })

const ask = (port: number) => () =>
  new Request(`http://127.0.0.1:${port}/api/ask`, {
    method: 'POST',
    body: '{"question":"how do i get a new passport"}',
  })

interface Load {
  perSecond: number
  p99Ms: number
}

const NO_LOAD: Load = { perSecond: 0, p99Ms: 0 }

function load(folder: string, port: number, seconds: number): Load {
  const flags = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '-s', 'ask.lua', `http://127.0.0.1:${port}`]
  const said = execFileSync('wrk', flags, { cwd: folder, encoding: 'utf8' })
  const { requests, microseconds, failed, p99 }: Record<string, number> = JSON.parse(
    said.trim().split('\n').at(-1) ?? '',
  )
  if (failed !== 0) throw new Error(`${failed} of ${requests} requests failed`)
  return { perSecond: ((requests ?? 0) * 1e6) / (microseconds ?? 1), p99Ms: (p99 ?? 0) / 1_000 }
}

function rowsOf(none: Load[], own: Load[]): TargetRow[] {
  const median = (loads: Load[], of: keyof Load) =>
    percentile(
      loads.map((one) => one[of]),
      0.5,
    )
  const [base, ours] = [median(none, 'perSecond'), median(own, 'perSecond')]
  const [baseMs, oursMs] = [median(none, 'p99Ms'), median(own, 'p99Ms')]
  return [
    against(`requests a second, of an empty Hono route’s ${base.toFixed(0)}`, ours / base, 'share', 'at least', 0.5),
    against(`requests a second, ${CONNECTIONS} connections`, ours, '1/s', 'at least', base / 2),
    against(`p99 over HTTP, of an empty route’s ${baseMs.toFixed(2)} ms`, oursMs / baseMs, 'times', 'at most', 2),
  ]
}

function hasWrk(): boolean {
  try {
    execFileSync('wrk', ['-v'], { stdio: 'ignore' })
    return true
  } catch (error) {
    // It ends with 1 after its version.
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT')
  }
}

function askScript(questions: string[]): string {
  const bodies = questions.map((question) => JSON.stringify(JSON.stringify({ question, language: 'en' })))
  return `local bodies = {${bodies.join(',\n')}}
local next = 0
request = function()
  next = next % #bodies + 1
  return wrk.format("POST", "/api/ask", { ["Content-Type"] = "text/plain" }, bodies[next])
end
done = function(summary, latency)
  local errors = summary.errors
  local failed = errors.status + errors.connect + errors.read + errors.timeout
  io.write(string.format('{"requests":%d,"microseconds":%d,"failed":%d,"p99":%d}\\n',
    summary.requests, summary.duration, failed, latency:percentile(99)))
end
`
}

async function inFolder(work: (folder: string) => Promise<TargetRow[]>): Promise<TargetRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'one-stop-speed-'))
  try {
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'assets', commonPath(loadPretrainedVectors().common.name)), commonBytes())
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
