import { createEngine, type Engine } from '../../../worker/engine/index.ts'
import { trainedSnapshot } from '../../build/trained-embeddings.ts'
import { machine, versions } from '../report/machine.ts'
import { against, type TargetRow, table, targetTable } from '../report/table.ts'
import { benchCorpus } from './bench-corpus.ts'
import { type BenchQuestion, type BenchSet, readBenchSets, readOffTopic } from './bench-set.ts'
import { mean } from './measures.ts'
import { type Asked, askSplit, type Policy, policyOf, type QualityRow, qualityRow } from './quality-row.ts'
import { askAfterOthers, askWithTypingErrors, type FirstRight } from './robustness.ts'

/** The five sets that the means are taken over. */
const MAIN_SETS = ['rules', 'qcfaq', 'd2d', 'usfaq', 'usagov']

export interface QualityReport {
  bench: 'quality'
  machine: ReturnType<typeof machine>
  versions: ReturnType<typeof versions>
  rows: QualityRow[]
  means: Record<string, number>
  policy: Policy
  /** First answers that are right, mean of the five sets, with one typing error a question. */
  typingErrors: FirstRight
  /** The same where a question comes after another conversation, on the set that has some. */
  topicChange: FirstRight
  targets: TargetRow[]
}

/** Asks every set in `data` its questions of one split. */
export async function quality(data: string, split: string): Promise<QualityReport> {
  const sets = readBenchSets(data, split)
  if (sets.length === 0) throw new Error(`no queries.${split}.jsonl beside a corpus.jsonl in ${data}`)
  const offTopic = readOffTopic(data, split)
  const rows: QualityRow[] = []
  const pooled: { set: BenchSet; asked: Asked }[] = []
  const typing: FirstRight[] = []
  let topicChange: FirstRight = { plain: Number.NaN, harder: Number.NaN }
  for (const set of sets) {
    const engines = { whole: await engineFor(set, new Set()), held: await engineFor(set, set.heldOut) }
    for (const [name, questions] of set.splits) {
      const asked = askSplit(set, questions, engines, name === split ? offTopic : new Map())
      rows.push(qualityRow(set, name, asked))
      if (name === split && MAIN_SETS.includes(set.name)) pooled.push({ set, asked })
    }
    const questions = answerable(set.splits.get(split) ?? [])
    const conversations = answerable(set.splits.get(`${split}_conv`) ?? [])
    if (MAIN_SETS.includes(set.name)) typing.push(askWithTypingErrors(questions, engines.whole))
    if (conversations.length > 0) topicChange = askAfterOthers(questions, conversations, engines.whole)
    process.stderr.write(`${set.name} asked\n`)
  }
  const means = meansOf(rows.filter((row) => row.split === split && MAIN_SETS.includes(row.set)))
  const policy = policyOf(pooled)
  const typingErrors = {
    plain: mean(typing.map(({ plain }) => plain)),
    harder: mean(typing.map(({ harder }) => harder)),
  }
  const targets = [
    ...rankingTargets(rows, means, split),
    ...robustnessTargets(typingErrors, topicChange),
    ...decisionTargets(rows, means, policy, split),
  ]
  const about = { machine: machine(), versions: versions('@orama/orama') }
  return { bench: 'quality', ...about, rows, means, policy, typingErrors, topicChange, targets }
}

function answerable(questions: BenchQuestion[]): BenchQuestion[] {
  return questions.filter((question) => question.answerable && question.relevant.length > 0)
}

async function engineFor(set: BenchSet, without: ReadonlySet<string>): Promise<Engine> {
  const corpus = benchCorpus(set, without)
  return createEngine(await trainedSnapshot(corpus, set.name))
}

const COLUMNS = [
  'r1',
  'r3',
  'r5',
  'mrr10',
  'nearAuroc',
  'nearCleanAuroc',
  'farAuroc',
  'otherAuroc',
  'rightAt90',
  'pageR1',
  'pageRightAt90',
  'ece',
] as const

function meansOf(rows: QualityRow[]): Record<string, number> {
  return Object.fromEntries(COLUMNS.map((column) => [column, mean(rows.map((row) => row[column]))]))
}

/** What BM25F over words alone reaches, tuned on the train questions: no set may be below it. */
const BM25F_R1 = { rules: 0.56, qcfaq: 0.61, d2d: 0.63, usfaq: 0.44, usagov: 0.5 }

function share(
  name: string,
  value: number | undefined,
  limit: number,
  bound: 'at least' | 'at most' = 'at least',
): TargetRow {
  return against(name, value ?? Number.NaN, 'share', bound, limit)
}

function rankingTargets(rows: QualityRow[], means: Record<string, number>, split: string): TargetRow[] {
  const r1Of = (set: string, variant: string) => rows.find((row) => row.set === set && row.split === variant)?.r1
  return [
    share('R@1, mean', means.r1, 0.61),
    share('R@5, mean', means.r5, 0.855),
    ...Object.entries(BM25F_R1).map(([set, limit]) =>
      share(`R@1, ${set}, no lower than BM25F`, r1Of(set, split), limit),
    ),
    share('R@1, d2d conversation', r1Of('d2d', `${split}_conv`), 0.72),
    share('R@1, mtun', r1Of('mtun', split), 0.88),
  ]
}

function robustnessTargets(typing: FirstRight, topic: FirstRight): TargetRow[] {
  return [
    share('R@1 lost to one typing error a question', typing.plain - typing.harder, 0.01, 'at most'),
    share('R@1 kept after a change of topic', topic.harder / topic.plain, 0.9),
  ]
}

function decisionTargets(
  rows: QualityRow[],
  means: Record<string, number>,
  policy: Policy,
  split: string,
): TargetRow[] {
  const worst = Math.min(
    ...rows.filter((row) => row.split === split && MAIN_SETS.includes(row.set)).map((row) => row.policy.precision),
  )
  return [
    share('near AUROC, mean', means.nearAuroc, 0.73),
    share('near clean AUROC, mean', means.nearCleanAuroc, 0.8),
    share('far AUROC (clinc), mean', means.farAuroc, 0.97),
    share('other governments (condqa) AUROC, mean', means.otherAuroc, 0.93),
    share('page-right@90, mean', means.pageRightAt90, 0.45),
    share('page-right precision of answers, pooled', policy.precision, 0.9),
    share('precision of answers, worst set', worst, 0.82),
    share('reach the right page, pooled', policy.reached, 0.76),
    share('right among choices, pooled', policy.askedRight, 0.85),
    share('near clean answered, pooled', policy.nearAnswered, 0.06, 'at most'),
    share('calibration error, mean', means.ece, 0.07, 'at most'),
  ]
}

/** The report as tables on a terminal. */
export function qualityText({ rows, means, policy, targets }: QualityReport): string {
  const percent = (value: number) => (Number.isNaN(value) ? '–' : (value * 100).toFixed(1))
  const figures = rows.map((row) => [
    row.set,
    row.split,
    row.n,
    ...COLUMNS.map((column) => percent(row[column])),
    row.msP50.toFixed(2),
    row.msP99.toFixed(2),
  ])
  const meanRow = ['mean of five', '', '', ...COLUMNS.map((column) => percent(means[column] ?? Number.NaN)), '', '']
  const policies = [
    ...rows.map((row) => ({ name: `${row.set} ${row.split}`, policy: row.policy })),
    { name: 'pooled', policy },
  ]
  const keys: (keyof Policy)[] = [
    'precision',
    'answered',
    'asked',
    'askedRight',
    'refused',
    'reached',
    'nearAnswered',
    'farAnswered',
  ]
  return [
    table(['set', 'split', 'n', ...COLUMNS, 'msP50', 'msP99'], [...figures, meanRow]),
    table(
      ['policy', ...keys],
      policies.map(({ name, policy }) => [name, ...keys.map((key) => percent(policy[key]))]),
    ),
    targetTable(targets),
  ].join('\n\n')
}
