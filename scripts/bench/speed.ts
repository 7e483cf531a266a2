import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Corpus } from '../../worker/corpus/corpus.ts'
import {
  compileSnapshot,
  createEngine,
  type Engine,
  openSnapshot,
  TRAINING,
  trainVectors,
} from '../../worker/engine/index.ts'
import { loadStartVectors } from '../start-vectors-file.ts'
import { machine, versions } from './machine.ts'
import { percentile } from './measures.ts'
import { speedCorpus, speedQuestions } from './speed-corpus.ts'
import { type Rival, rivals } from './speed-rivals.ts'
import { against, type TargetRow, table, targetTable } from './table.ts'

const SIZES = [1_000, 10_000, 50_000]
const QUESTIONS = 300
/** Asked before the clock runs: compilers and caches of all engines get the same chance, up to `WARM_UP_MS` each. */
const WARM_UP = 300
const WARM_UP_MS = 2_000
/** A rival that takes longer than this for its first twenty questions is asked no more. */
const PATIENCE_MS = 4_000
const MIB = 2 ** 20

export interface SpeedReport {
  bench: 'speed'
  machine: ReturnType<typeof machine>
  versions: ReturnType<typeof versions>
  rows: TargetRow[]
  /** Milliseconds a question by size and engine. */
  times: { answers: number; engine: string; p50: number; p99: number }[]
}

/** Our engine and three others over the same answers, asked in turn, question by question.
 * @param life - Distinct questions to ask one engine, to see whether it grows. */
export async function speed(life: number): Promise<SpeedReport> {
  const times: SpeedReport['times'] = []
  const rows: TargetRow[] = []
  for (const size of SIZES) {
    process.stderr.write(`${size} answers\n`)
    const corpus = speedCorpus(size, loadStartVectors().words)
    const bytes = await compiled(corpus)
    // Before the others are built: they leave hundreds of megabytes that would be collected during the measurement.
    if (size <= 10_000) rows.push(...(await sizeRows(size, corpus, bytes)))
    const engine = createEngine(await openSnapshot(bytes))
    if (size === 1_000) rows.push(growthRow(engine, corpus, life))
    times.push(...timesOf(size, engine, await rivals(corpus), speedQuestions(corpus, QUESTIONS + WARM_UP)))
  }
  return {
    bench: 'speed',
    machine: machine(),
    versions: versions('@orama/orama', 'minisearch'),
    rows: [...timeRows(times), ...rows],
    times,
  }
}

/** Vectors as they start: how a question is answered takes the same time, whether they were trained or not. */
async function compiled(corpus: Corpus): Promise<Uint8Array> {
  return compileSnapshot(corpus, trainVectors(corpus, loadStartVectors(), undefined, { ...TRAINING, steps: 0 }))
}

function timesOf(answers: number, engine: Engine, others: Rival[], questions: string[]): SpeedReport['times'] {
  const all: Rival[] = [{ name: 'One Stop', ask: (question) => engine.decide({ question, language: 'en' }) }, ...others]
  const taken = new Map(all.map(({ name }) => [name, [] as number[]]))
  for (const { ask } of all) warmUp(ask, questions.slice(QUESTIONS))
  for (const question of questions.slice(0, QUESTIONS)) {
    for (const { name, ask } of all) {
      const own = taken.get(name) ?? []
      if (own.length === 20 && own.reduce((sum, ms) => sum + ms, 0) > PATIENCE_MS) continue
      const start = performance.now()
      ask(question)
      own.push(performance.now() - start)
    }
  }
  return all.map(({ name }) => ({
    answers,
    engine: name,
    p50: percentile(taken.get(name) ?? [], 0.5),
    p99: percentile(taken.get(name) ?? [], 0.99),
  }))
}

function warmUp(ask: Rival['ask'], questions: string[]): void {
  const start = performance.now()
  for (const question of questions) {
    if (performance.now() - start > WARM_UP_MS) return
    ask(question)
  }
}

function timeRows(times: SpeedReport['times']): TargetRow[] {
  const ours = (size: number) =>
    times.find(({ answers, engine }) => answers === size && engine === 'One Stop') ?? {
      p50: Number.NaN,
      p99: Number.NaN,
    }
  const fastest = Math.min(
    ...times.filter(({ answers, engine }) => answers === 10_000 && engine !== 'One Stop').map(({ p50 }) => p50),
  )
  return [
    against('a question, 1,000 answers, p50', ours(1_000).p50, 'ms', 'at most', 0.5),
    against('a question, 1,000 answers, p99', ours(1_000).p99, 'ms', 'at most', 3),
    against('a question, 10,000 answers, p50', ours(10_000).p50, 'ms', 'at most', 1.5),
    against('a question, 10,000 answers, p99', ours(10_000).p99, 'ms', 'at most', 6),
    against('growth of p50, 1,000 to 10,000', ours(10_000).p50 / ours(1_000).p50, 'times', 'at most', 4),
    against('fastest of the others, 10,000, p50', fastest, 'ms', 'at least', ours(10_000).p50),
  ]
}

async function sizeRows(size: number, corpus: Corpus, bytes: Uint8Array): Promise<TargetRow[]> {
  const label = size.toLocaleString('en')
  const text = corpus.answers.reduce(
    (sum, { title, asked, blocks }) => sum + Buffer.byteLength(title + asked.join('') + JSON.stringify(blocks)),
    0,
  )
  const small = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
  const { milliseconds, mebibytes } = await opening(bytes)
  return [
    against(`snapshot, ${label} answers`, bytes.length / MIB, 'MiB', 'at most', 25),
    against(`snapshot, brotli, of the answers’ text, ${label}`, small.length / text, 'share', 'at most', 0.6),
    against(`from bytes to ready, ${label}`, milliseconds, 'ms', 'at most', size === 1_000 ? 30 : 200),
    against(`memory, ${label}`, mebibytes, 'MiB', 'at most', 64),
  ]
}

/** The best of three times to open, and what one open engine holds beside the snapshot's bytes, after a few questions. */
async function opening(bytes: Uint8Array): Promise<{ milliseconds: number; mebibytes: number }> {
  const before = held()
  let least = Number.POSITIVE_INFINITY
  let engine: Engine | undefined
  for (let attempt = 0; attempt < 3; attempt++) {
    engine = undefined
    const start = performance.now()
    engine = createEngine(await openSnapshot(bytes))
    least = Math.min(least, performance.now() - start)
  }
  engine?.decide({ question: 'how do i get a new pasport' })
  const mebibytes = (held() - before + bytes.length) / MIB
  engine?.decide({ question: 'still here' })
  return { milliseconds: least, mebibytes }
}

/** Bytes in use after a collection. */
function held(): number {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function growthRow(engine: Engine, corpus: Corpus, life: number): TargetRow {
  const batch = Math.floor(life / 10)
  const all = speedQuestions(corpus, life + batch)
  for (const question of all.slice(0, batch)) engine.decide({ question: `${question} first` }) // what is kept at most is kept by now
  const before = held()
  for (const question of all) engine.decide({ question })
  return against(
    `growth over ${life.toLocaleString('en')} distinct questions`,
    (held() - before) / MIB,
    'MiB',
    'at most',
    1,
  )
}

/** The report as tables on a terminal. */
export function speedText({ times, rows }: SpeedReport): string {
  const measured = times.map(({ answers, engine, p50, p99 }) => [engine, answers, p50.toFixed(3), p99.toFixed(2)])
  return [table(['engine', 'answers', 'p50 ms', 'p99 ms'], measured), targetTable(rows)].join('\n\n')
}
