import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { AnswerRecord } from '../../../worker/corpus/index.ts'
import { createEngine, type Engine, sameTask } from '../../../worker/engine/index.ts'
import { trainedSnapshot } from '../../build/trained-embeddings.ts'
import { loadContent } from '../../content-folder/load-content.ts'
import { machine, versions } from '../report/machine.ts'
import { against, type TargetRow, targetTable } from '../report/table.ts'

interface Paraphrase {
  of: string
  title: string
  text: string
}

export interface DuplicatesReport {
  bench: 'duplicates'
  machine: ReturnType<typeof machine>
  versions: ReturnType<typeof versions>
  rows: TargetRow[]
  missed: string[]
}
const FOUND = 0.9

/** Sixty answers of the starter corpus written anew: whether each is recognised as the one that is there. */
export async function duplicates(): Promise<DuplicatesReport> {
  const { corpus, questions } = loadContent('content')
  const engine = createEngine(await trainedSnapshot(corpus, 'starter corpus', questions))
  const all: Paraphrase[] = parse(readFileSync(new URL('paraphrases.yaml', import.meta.url), 'utf8'))
  const missed = all.filter((one) => sameTask(engine, written(one))?.other.id !== one.of)
  const rows = [
    against(`found of ${all.length}`, 1 - missed.length / all.length, 'share', 'at least', FOUND),
    {
      name: 'pairs in the corpus as it is',
      value: pairsOf(engine, corpus.answers),
      unit: 'to look at',
      target: '–',
      met: true,
    },
  ]
  return {
    bench: 'duplicates',
    machine: machine(),
    versions: versions('@orama/orama'),
    rows,
    missed: missed.map(({ of }) => of),
  }
}

function written({ of, title, text }: Paraphrase) {
  return {
    id: `${of}-again`,
    language: 'en' as const,
    title,
    blocks: [{ kind: 'paragraph' as const, content: [{ kind: 'text' as const, text }] }],
  }
}

function pairsOf(engine: Engine, answers: readonly AnswerRecord[]): number {
  const pairs = answers.flatMap((answer) => {
    const found = sameTask(engine, answer)
    return found ? [`${answer.language} ${[answer.id, found.other.id].sort().join(' ')}`] : []
  })
  return new Set(pairs).size
}

/** The report as a table on a terminal, and what was missed. */
export function duplicatesText({ rows, missed }: DuplicatesReport): string {
  return [targetTable(rows), ...missed.map((id) => `missed: ${id}`)].join('\n')
}
