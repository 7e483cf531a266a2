import { readFileSync } from 'node:fs'
import { checkPlainLanguage } from '../../../worker/corpus/plain-language/index.ts'
import { createEngine, type Engine, openSnapshot } from '../../../worker/engine/index.ts'
import { answerRecord } from '../../../worker/engine/testing/answer-record.ts'
import { findDangers } from '../../../worker/engine/urgent/find-danger.ts'
import { normaliseWording } from '../../../worker/gaps/grouping/normalise-wording.ts'
import { cleanText } from '../../../worker/gaps/redaction/clean-text.ts'
import { redact } from '../../../worker/gaps/redaction/redact.ts'
import { loadPretrainedVectors } from '../../build/pretrained-vectors-file.ts'
import { machine, versions } from '../report/machine.ts'
import { table } from '../report/table.ts'
import { craftedTexts } from './crafted-texts.ts'

const TEXTS = 300
const TRIES = 5
/** So many of the slowest are tried again. */
const SLOWEST = 15
const MOST_TIMES_MEAN = 5
const LEAST_MICROSECONDS = 2_000
const WORST_CHARACTERS = 40

interface StepRow {
  step: string
  meanMs: number
  worstMs: number
  /** The worst against the mean. */
  times: number
  /** How the text begins that took longest. */
  worst: string
}

export interface WorstReport {
  bench: 'worst'
  machine: ReturnType<typeof machine>
  versions: ReturnType<typeof versions>
  seed: number
  rows: StepRow[]
}

/** What is done with a question, or with what a writer types, step by step. */
function stepsOf(engine: Engine): Record<string, (text: string) => unknown> {
  return {
    cleaning: cleanText,
    redaction: (text) => redact(text),
    'danger, by rules': findDangers,
    'reading, spelling, ranking, deciding': (question) => engine.decide({ question }),
    'the same with five earlier questions': (question) => engine.decide({ question, earlier: Array(5).fill(question) }),
    suggesting: (question) => engine.suggest({ question }, 6),
    'grouping: wording': normaliseWording,
    'plain language': (body) =>
      checkPlainLanguage(answerRecord({ id: 'a', title: '', body: plain(body) }), { words: [], agencies: [] }),
  }
}

/** What an answer's Markdown may hold of a text: its letters, digits and full stops. */
const plain = (text: string) => text.replace(/[^\p{L}\d.,\s]/gu, ' ')

/** The slowest of many crafted texts against their mean, for each step.
 * @param seed - Of the texts: another at each run, and printed, so that a slow one can be made again. */
export async function worst(seed = Math.floor(Math.random() * 2 ** 31)): Promise<WorstReport> {
  const engine = createEngine(
    await openSnapshot(readFileSync('dist/public/snapshot.bin'), loadPretrainedVectors().common),
  )
  const texts = craftedTexts(TEXTS, seed)
  const rows = Object.entries(stepsOf(engine)).map(([step, run]) => rowOf(step, run, texts))
  return { bench: 'worst', machine: machine(), versions: versions(), seed, rows }
}

function rowOf(step: string, run: (text: string) => unknown, texts: readonly string[]): StepRow {
  for (const text of texts.slice(0, 30)) run(text) // compiled before the clock runs
  const times = texts.map((text) => ({ text, ms: millisecondsOf(run, text) })).sort((one, other) => other.ms - one.ms)
  for (const slow of times.slice(0, SLOWEST)) slow.ms = leastMs(run, slow.text)
  const meanMs = times.reduce((sum, { ms }) => sum + ms, 0) / times.length
  const most = times.reduce((slow, one) => (one.ms > slow.ms ? one : slow))
  return { step, meanMs, worstMs: most.ms, times: most.ms / meanMs, worst: most.text.slice(0, WORST_CHARACTERS) }
}

/** The least of some tries: another program, or a garbage collection, is not the text's doing. */
function leastMs(run: (text: string) => unknown, text: string): number {
  return Math.min(...Array.from({ length: TRIES }, () => millisecondsOf(run, text)))
}

/** Time that this process computed for one run: what is over in a moment runs again until there is something to measure. */
function millisecondsOf(run: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage()
  for (let runs = 1; ; runs++) {
    run(text)
    const { user, system } = process.cpuUsage(start)
    if (user + system >= LEAST_MICROSECONDS) return (user + system) / 1_000 / runs
  }
}

export function worstText({ seed, rows }: WorstReport): string {
  const lines = rows.map(({ step, meanMs, worstMs, times, worst }) => [
    ...[step, meanMs.toFixed(2), worstMs.toFixed(2), times.toFixed(1)],
    times <= MOST_TIMES_MEAN ? 'yes' : 'NO',
    JSON.stringify(worst),
  ])
  const head = [
    `${TEXTS} texts, seed ${seed}`,
    'mean, ms',
    'worst, ms',
    'times',
    `≤ ${MOST_TIMES_MEAN}`,
    'the worst begins',
  ]
  return table(head, lines)
}
