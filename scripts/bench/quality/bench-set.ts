import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One document of a benchmark's corpus. */
interface BenchDocument {
  id: string
  title: string
  text: string
}

/** One question of a benchmark. `history` is the conversation before it, each turn `U: …` (person) or `A: …` (agent). */
export interface BenchQuestion {
  id: string
  text: string
  relevant: string[]
  answerable: boolean
  history?: string[]
}

/** A folder with `corpus.jsonl`: documents, questions by split, what to hold out and what says the same. */
export interface BenchSet {
  name: string
  documents: BenchDocument[]
  train: BenchQuestion[]
  /** Splits that were asked for, and their variants: `validation`, `validation_conv`. */
  splits: Map<string, BenchQuestion[]>
  heldOut: Set<string>
  same: Map<string, Set<string>>
}

/** Every set below `folder` that has questions of this split. */
export function readBenchSets(folder: string, split: string): BenchSet[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'corpus.jsonl')))
    .map((name) => readBenchSet(folder, name, split))
    .filter((set) => set.splits.size > 0)
}

function readBenchSet(folder: string, name: string, split: string): BenchSet {
  const here = join(folder, name)
  const splits = new Map<string, BenchQuestion[]>()
  for (const file of readdirSync(here).sort()) {
    const found = /^queries\.(.+)\.jsonl$/.exec(file)?.[1]
    if (found === split || found?.startsWith(`${split}_`)) splits.set(found, readLines(join(here, file)))
  }
  const same: Record<string, string[]> = readJson(join(here, 'same.json'), {})
  return {
    name,
    documents: readLines(join(here, 'corpus.jsonl')),
    train: readLines(join(here, 'queries.train.jsonl')),
    splits,
    heldOut: new Set(readJson<string[]>(join(here, 'holdout_ids.json'), [])),
    same: new Map(Object.entries(same).map(([id, ids]) => [id, new Set(ids)])),
  }
}

/** Off-topic questions of a split by file: `clinc` and `condqa`. Only their text is used. */
export function readOffTopic(folder: string, split: string): Map<string, BenchQuestion[]> {
  const here = join(folder, 'offtopic')
  if (!existsSync(here)) return new Map()
  const files = readdirSync(here).filter((file) => file.endsWith(`.${split}.jsonl`))
  return new Map(files.map((file) => [file.split('.')[0] ?? file, readLines<BenchQuestion>(join(here, file))]))
}

function readLines<T>(path: string): T[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

function readJson<T>(path: string, otherwise: T): T {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : otherwise
}
