import type { Corpus } from '../../../worker/corpus/index.ts'
import type { Engine } from '../../../worker/engine/index.ts'
import { percentile } from '../quality/measures.ts'
import { against, type TargetRow } from '../report/table.ts'
import { speedQuestions } from './speed-corpus.ts'
import type { Rival } from './speed-rivals.ts'

const ALONE = 'One Stop, alone'
const IN_TURN = 'One Stop, in turn'
const QUESTIONS_ALONE = 2_000
const QUESTIONS_IN_TURN = 300
/** Asked before the clock runs: compilers and caches of all engines get the same chance, up to `WARM_UP_MS` each. */
const WARM_UP = 300
const WARM_UP_MS = 2_000
/** A rival that takes longer than this for its first twenty questions is asked no more. */
const PATIENCE_MS = 4_000

/** Milliseconds a question. */
export interface Times {
  answers: number
  engine: string
  p50: number
  p99: number
}

/** Our engine as it runs in production: with nobody else's memory to be collected in between. */
export function askedAlone(answers: number, engine: Engine, corpus: Corpus): Times {
  const questions = speedQuestions(corpus, QUESTIONS_ALONE + WARM_UP)
  for (const question of questions.slice(QUESTIONS_ALONE)) engine.decide({ question, language: 'en' })
  const taken = questions.slice(0, QUESTIONS_ALONE).map((question) => {
    const start = performance.now()
    engine.decide({ question, language: 'en' })
    return performance.now() - start
  })
  return { answers, engine: ALONE, p50: percentile(taken, 0.5), p99: percentile(taken, 0.99) }
}

/** All engines over the same answers, asked in turn, question by question. */
export function askedInTurn(answers: number, engine: Engine, others: Rival[], corpus: Corpus): Times[] {
  const questions = speedQuestions(corpus, QUESTIONS_IN_TURN + WARM_UP)
  const all: Rival[] = [{ name: IN_TURN, ask: (question) => engine.decide({ question, language: 'en' }) }, ...others]
  const taken = new Map(all.map(({ name }) => [name, [] as number[]]))
  for (const { ask } of all) warmUp(ask, questions.slice(QUESTIONS_IN_TURN))
  for (const question of questions.slice(0, QUESTIONS_IN_TURN)) {
    for (const { name, ask } of all) {
      const own = taken.get(name) ?? []
      if (own.length === 20 && own.reduce((sum, ms) => sum + ms, 0) > PATIENCE_MS) continue
      const start = performance.now()
      ask(question)
      own.push(performance.now() - start)
    }
  }
  return [...taken].map(([name, own]) => ({
    answers,
    engine: name,
    p50: percentile(own, 0.5),
    p99: percentile(own, 0.99),
  }))
}

function warmUp(ask: Rival['ask'], questions: string[]): void {
  const start = performance.now()
  for (const question of questions) {
    if (performance.now() - start > WARM_UP_MS) return
    ask(question)
  }
}

/** Our times against what they must reach. */
export function timeRows(times: Times[]): TargetRow[] {
  const timeOf = (engine: string, size: number, part: 'p50' | 'p99') =>
    times.find((one) => one.answers === size && one.engine === engine)?.[part] ?? Number.NaN
  const others = times.filter(({ answers, engine }) => answers === 10_000 && engine !== ALONE && engine !== IN_TURN)
  const growth = timeOf(ALONE, 10_000, 'p50') / timeOf(ALONE, 1_000, 'p50')
  return [
    against('a question, 1,000 answers, p50', timeOf(ALONE, 1_000, 'p50'), 'ms', 'at most', 0.5),
    against('a question, 1,000 answers, p99', timeOf(ALONE, 1_000, 'p99'), 'ms', 'at most', 3),
    against('a question, 10,000 answers, p50', timeOf(ALONE, 10_000, 'p50'), 'ms', 'at most', 1.5),
    against('a question, 10,000 answers, p99', timeOf(ALONE, 10_000, 'p99'), 'ms', 'at most', 6),
    against('growth of p50, 1,000 to 10,000', growth, 'times', 'at most', 4),
    against(
      'fastest of the others, 10,000, p50 in turn',
      Math.min(...others.map(({ p50 }) => p50)),
      'ms',
      'at least',
      timeOf(IN_TURN, 10_000, 'p50'),
    ),
  ]
}
