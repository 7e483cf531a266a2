import type { AnyOrama } from '@orama/orama'
import { answerText } from '../../../worker/engine/database/answer-text.ts'
import { CANDIDATES } from '../../../worker/engine/settings.ts'
import { loadPretrainedVectors } from '../../build/pretrained-vectors-file.ts'
import { percentile } from '../quality/measures.ts'
import { machine, versions } from '../report/machine.ts'
import { table } from '../report/table.ts'
import { heldBytes } from '../speed/held-bytes.ts'
import { speedCorpus, speedQuestions } from '../speed/speed-corpus.ts'
import { ask, type Contender, contenders, type Document, insert, loaded, written } from './contenders.ts'

const SIZES = [1_000, 10_000]
const QUESTIONS = 200
const WARM_UP = 30
const MIB = 2 ** 20

/** What one index takes for so many documents. */
interface OramaRow {
  documents: number
  index: string
  insertSeconds: number
  savedMiB: number
  loadMs: number
  memoryMiB: number
  /** A question, the best 50 asked for. */
  p50Ms: number
  /** Questions for which both find the same documents, as a share. */
  same: number
}

export interface OramaReport {
  bench: 'orama'
  machine: ReturnType<typeof machine>
  versions: ReturnType<typeof versions>
  rows: OramaRow[]
}

/** Orama with its own index and with ours: the same documents, tokenizer and questions, in the same run. */
export function orama(): OramaReport {
  const rows = SIZES.flatMap((size) => compared(size))
  return { bench: 'orama', machine: machine(), versions: versions('@orama/orama'), rows }
}

function compared(size: number): OramaRow[] {
  process.stderr.write(`${size} documents\n`)
  const corpus = speedCorpus(size, loadPretrainedVectors().words)
  const documents = corpus.answers.map((answer): Document => {
    const { id, language, agency } = answer
    return { id, language, agency, ...answerText(answer) }
  })
  const questions = speedQuestions(corpus, QUESTIONS + WARM_UP)
  const [theirs, ours] = contenders(CANDIDATES).map((contender) => ({ contender, ...kept(contender, documents) }))
  if (!theirs || !ours) return []
  const [, ourWhole] = contenders(size)
  const same = shareOfSame(theirs.database, loaded(ourWhole, ours.bytes), questions, size)
  const taken = [theirs, ours]
  const p50s = inTurn(
    taken.map(({ database }) => database),
    questions,
  )
  return taken.map(({ contender: { name }, figures }, at) => ({
    documents: size,
    index: name,
    ...figures,
    p50Ms: p50s[at] ?? Number.NaN,
    same,
  }))
}

/** Inserted, written, and loaded again: what that takes. */
function kept(contender: Contender, documents: Document[]) {
  let start = performance.now()
  const filled = contender.create()
  insert(filled, documents)
  ask(filled, 'ready', 1)
  const insertSeconds = (performance.now() - start) / 1_000
  const bytes = written(contender, filled)
  const before = heldBytes()
  start = performance.now()
  const database = loaded(contender, bytes)
  const loadMs = performance.now() - start
  const memoryMiB = (heldBytes() - before) / MIB
  return { database, bytes, figures: { insertSeconds, savedMiB: bytes.length / MIB, loadMs, memoryMiB } }
}

/** Milliseconds a question, p50, asked of both in turn. */
function inTurn(databases: AnyOrama[], questions: string[]): number[] {
  const taken = databases.map((): number[] => [])
  for (const [at, question] of questions.entries()) {
    for (const [which, database] of databases.entries()) {
      const start = performance.now()
      ask(database, question, CANDIDATES)
      if (at >= WARM_UP) taken[which]?.push(performance.now() - start)
    }
  }
  return taken.map((own) => percentile(own, 0.5))
}

/** For which share of the questions both find the same documents. */
function shareOfSame(theirs: AnyOrama, ours: AnyOrama, questions: string[], size: number): number {
  const same = questions.filter((question) => isSame(ask(theirs, question, size), ask(ours, question, size)))
  return same.length / questions.length
}

function isSame(a: string[], b: string[]): boolean {
  return a.length === b.length && new Set([...a, ...b]).size === a.length
}

/** The report as tables on a terminal. */
export function oramaText({ machine, versions, rows }: OramaReport): string {
  const about = Object.entries({ ...machine, ...versions }).map(([name, value]) => `${name} ${value}`)
  const headings = ['index', 'documents', 'insert s', 'saved MiB', 'load ms', 'memory MiB', 'p50 ms', 'same candidates']
  const measured = rows.map((row) => [
    row.index,
    row.documents,
    row.insertSeconds.toFixed(2),
    row.savedMiB.toFixed(2),
    row.loadMs.toFixed(0),
    row.memoryMiB.toFixed(1),
    row.p50Ms.toFixed(3),
    `${Math.round(row.same * 100)} %`,
  ])
  return [about.join(', '), table(headings, measured)].join('\n\n')
}
