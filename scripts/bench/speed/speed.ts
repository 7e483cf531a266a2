import type { Corpus } from '../../../worker/corpus/index.ts'
import { createEngine, openSnapshot } from '../../../worker/engine/index.ts'
import { loadPretrainedVectors } from '../../build/pretrained-vectors-file.ts'
import { machine, versions } from '../report/machine.ts'
import { type TargetRow, table, targetTable } from '../report/table.ts'
import { anyTextRow } from './speed-any-text.ts'
import { compiled, compileRows } from './speed-compile.ts'
import { speedCorpus, speedQuestions } from './speed-corpus.ts'
import { rivals } from './speed-rivals.ts'
import { growthRow, sizeRows } from './speed-size.ts'
import { askedAlone, askedInTurn, type Times, timeRows } from './speed-times.ts'
import { httpRows, openingRows } from './speed-workerd.ts'

const SIZES = [1_000, 10_000, 50_000]
/** Snapshots of these sizes are trained as a build would; of larger ones only the time of a question is measured, which is the same. */
const TRAINED_UP_TO = 10_000
const HTTP_QUESTIONS = 20_000

export interface SpeedReport {
  bench: 'speed'
  machine: ReturnType<typeof machine>
  versions: ReturnType<typeof versions>
  rows: TargetRow[]
  /** Milliseconds a question by size and engine. */
  times: Times[]
}

/** Our engine alone, then in turn with three others over the same answers, question by question; what its snapshots take; and the built Worker
 * in workerd.
 * @param life - Distinct questions to ask one engine, to see whether it grows. */
export async function speed(life: number): Promise<SpeedReport> {
  const times: Times[] = []
  const rows: TargetRow[] = []
  const snapshots = new Map<number, Uint8Array>()
  for (const size of SIZES) {
    const corpus = speedCorpus(size, loadPretrainedVectors().words)
    const bytes = await compiled(corpus, size <= TRAINED_UP_TO)
    if (size <= TRAINED_UP_TO) {
      snapshots.set(size, bytes)
      // Before the others are built: they leave hundreds of megabytes that would be collected during the measurement.
      rows.push(...(await sizeRows(size, corpus, bytes)))
    }
    times.push(...(await timesOf(size, corpus, bytes)))
    if (size === SIZES[0]) rows.push(await growthRow(bytes, corpus, life), await anyTextRow(bytes))
  }
  rows.push(...(await compileRows()), ...(await openingRows(snapshots)), ...(await overHttp(snapshots)))
  return {
    bench: 'speed',
    machine: machine(),
    versions: versions('@orama/orama', 'minisearch', 'workerd', 'wrangler', 'hono'),
    rows: [...timeRows(times), ...rows],
    times,
  }
}

async function timesOf(size: number, corpus: Corpus, bytes: Uint8Array): Promise<Times[]> {
  process.stderr.write(`${size} answers: asking\n`)
  const engine = createEngine(await openSnapshot(bytes, loadPretrainedVectors().common))
  const alone = askedAlone(size, engine, corpus)
  return [alone, ...askedInTurn(size, engine, await rivals(corpus), corpus)]
}

async function overHttp(snapshots: ReadonlyMap<number, Uint8Array>): Promise<TargetRow[]> {
  const [size = 0] = SIZES
  const questions = speedQuestions(speedCorpus(size, loadPretrainedVectors().words), HTTP_QUESTIONS)
  return httpRows(snapshots.get(size) ?? new Uint8Array(), questions)
}

/** The report as tables on a terminal. */
export function speedText({ machine, versions, times, rows }: SpeedReport): string {
  const measured = times.map(({ answers, engine, p50, p99 }) => [engine, answers, p50.toFixed(3), p99.toFixed(2)])
  const about = Object.entries({ ...machine, ...versions }).map(([name, value]) => `${name} ${value}`)
  return [about.join(', '), table(['engine', 'answers', 'p50 ms', 'p99 ms'], measured), targetTable(rows)].join('\n\n')
}
