import type { Engine } from '../../../worker/engine/index.ts'
import { createEngine } from '../../../worker/engine/index.ts'
import { trainedSnapshot } from '../../build/trained-embeddings.ts'
import { shuffled } from '../../random/shuffled.ts'
import { benchCorpus } from '../quality/bench-corpus.ts'
import { type BenchQuestion, type BenchSet, readBenchSets } from '../quality/bench-set.ts'
import { mean } from '../quality/measures.ts'
import { machine, versions } from '../report/machine.ts'
import { against, type TargetRow, targetTable } from '../report/table.ts'
import { bCubed } from './b-cubed.ts'
import { groupInMemory } from './group-in-memory.ts'

/** B-cubed precision and recall that a set must reach. */
const TARGETS: Record<string, { precision: number; recall: number }> = {
  qcfaq: { precision: 0.85, recall: 0.55 },
  d2d: { precision: 0.85, recall: 0.83 },
}
const MOST_CHANGE_BY_ORDER = 0.03
/** Fewer questions than this move the measures by more than that when one of them is placed otherwise. */
const ENOUGH_FOR_ORDER = 100
/** Orders of arrival, drawn with fixed seeds. */
const ORDERS = 10

export interface GroupsReport {
  bench: 'groups'
  machine: ReturnType<typeof machine>
  versions: ReturnType<typeof versions>
  rows: TargetRow[]
}

/** Questions on held-out answers: nobody can answer them, and which answer they lack is their true group. */
function unanswerable({ heldOut }: BenchSet, questions: BenchQuestion[]) {
  return questions.flatMap(({ text, relevant: [group] }) => (group && heldOut.has(group) ? [{ text, group }] : []))
}

async function engineWithout(set: BenchSet): Promise<Engine> {
  const corpus = benchCorpus(set, set.heldOut)
  return createEngine(await trainedSnapshot(corpus, set.name))
}

/** How far the measures of single orders lie from their mean, at most. */
function change(values: number[]): number {
  return Math.max(...values.map((value) => Math.abs(value - mean(values))))
}

async function measure(engine: Engine, name: string, questions: { text: string; group: string }[]) {
  const runs: { precision: number; recall: number }[] = []
  const texts = questions.map(({ text }) => text)
  for (let seed = 1; seed <= ORDERS; seed++) {
    const order = shuffled([...questions.keys()], seed)
    const found = await groupInMemory(engine, texts, order)
    runs.push(
      bCubed(
        found,
        questions.map(({ group }) => group),
      ),
    )
  }
  const [precisions, recalls] = [runs.map((run) => run.precision), runs.map((run) => run.recall)]
  const target = TARGETS[name] ?? { precision: 0, recall: 0 }
  const label = `${name}, ${questions.length} questions:`
  const rows = [
    against(`${label} precision`, mean(precisions), 'share', 'at least', target.precision),
    against(`${label} recall`, mean(recalls), 'share', 'at least', target.recall),
  ]
  if (questions.length < ENOUGH_FOR_ORDER) return rows
  return [
    ...rows,
    against(`${label} change of precision by order`, change(precisions), 'share', 'at most', MOST_CHANGE_BY_ORDER),
    against(`${label} change of recall by order`, change(recalls), 'share', 'at most', MOST_CHANGE_BY_ORDER),
  ]
}

/** Groups the questions of held-out answers as the log's consumer does, in ten orders of arrival, and compares the groups
 * with the answers that the questions lack: of one split, and of it with the training questions. */
export async function groups(data: string, split: string): Promise<GroupsReport> {
  const rows: TargetRow[] = []
  for (const set of readBenchSets(data, split).filter(({ name }) => name in TARGETS)) {
    const engine = await engineWithout(set)
    const asked = unanswerable(set, set.splits.get(split) ?? [])
    rows.push(...(await measure(engine, set.name, asked)))
    rows.push(...(await measure(engine, set.name, [...unanswerable(set, set.train), ...asked])))
    process.stderr.write(`${set.name} grouped\n`)
  }
  return { bench: 'groups', machine: machine(), versions: versions('@orama/orama'), rows }
}

/** The report as a table on a terminal. */
export function groupsText({ rows }: GroupsReport): string {
  return targetTable(rows)
}
