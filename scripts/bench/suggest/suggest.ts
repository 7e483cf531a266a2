import { performance } from 'node:perf_hooks'
import { compileSnapshot, createEngine, openSnapshot } from '../../../worker/engine/index.ts'
import { loadPretrainedVectors } from '../../build/pretrained-vectors-file.ts'
import { percentile } from '../quality/measures.ts'
import { machine, versions } from '../report/machine.ts'
import { against, type TargetRow, targetTable } from '../report/table.ts'
import { speedCorpus, speedQuestions } from '../speed/speed-corpus.ts'

const SIZES = [1_000, 10_000]
const QUESTIONS = 100
/** From here on a person who types sees suggestions; the widget asks from the third letter on. */
const FIRST_LETTERS = 3
const AT_MOST_MS = 30

export interface SuggestReport {
  bench: 'suggest'
  machine: ReturnType<typeof machine>
  versions: ReturnType<typeof versions>
  rows: TargetRow[]
}

/** Suggestions for every letter of questions as they are typed, in process; and the first one of a fresh engine. */
export async function suggest(): Promise<SuggestReport> {
  const rows: TargetRow[] = []
  for (const size of SIZES) rows.push(...(await rowsOf(size)))
  return { bench: 'suggest', machine: machine(), versions: versions(), rows }
}

async function rowsOf(size: number): Promise<TargetRow[]> {
  const corpus = speedCorpus(size, loadPretrainedVectors().words)
  const engine = createEngine(await openSnapshot(await compileSnapshot(corpus)))
  const [first = '', ...questions] = speedQuestions(corpus, QUESTIONS)
  const ask = (question: string) => {
    const start = performance.now()
    engine.suggest({ question, language: 'en' }, 4)
    return performance.now() - start
  }
  const fresh = ask(first)
  const times = questions.flatMap((question) =>
    Array.from({ length: question.length - FIRST_LETTERS }, (_, at) => ask(question.slice(0, at + FIRST_LETTERS))),
  )
  const label = `${size.toLocaleString('en')} answers`
  return [
    against(`a suggestion, ${label}, p50`, percentile(times, 0.5), 'ms', 'at most', AT_MOST_MS),
    against(`a suggestion, ${label}, p99`, percentile(times, 0.99), 'ms', 'at most', AT_MOST_MS),
    against(`the first of a fresh engine, ${label}`, fresh, 'ms', 'at most', 10 * AT_MOST_MS),
  ]
}

/** The report as a table on a terminal. */
export function suggestText({ rows }: SuggestReport): string {
  return targetTable(rows)
}
