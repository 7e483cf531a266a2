import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus, QuestionSet } from '../../worker/corpus/index.ts'
import { commonPath } from '../../worker/corpus/snapshot/common-part.ts'
import { compileSnapshot } from '../../worker/engine/index.ts'
import { commonBytes } from './start-vectors-file.ts'
import { examinedMeanings } from './trained-meanings.ts'

/** File names and sizes in bytes. */
export type BuiltSnapshot = { name: string; bytes: Uint8Array }[]

/** Compiles a corpus with the meanings it was trained for (kept in the cache folder until a text changes) and puts `snapshot.bin` in place
 * whole: a reader sees the old snapshot or the new one. The common part that it names lies beside it; those of other names go. */
export async function buildSnapshot(corpus: Corpus, questions: QuestionSet, folder: string): Promise<BuiltSnapshot> {
  const meanings = await examinedMeanings(corpus, 'snapshot', questions)
  const common = { name: commonPath(meanings.common.name).slice(1), bytes: commonBytes() }
  const snapshot = { name: 'snapshot.bin', bytes: await compileSnapshot(corpus, meanings) }
  mkdirSync(folder, { recursive: true })
  for (const { name, bytes } of [common, snapshot]) {
    const file = join(folder, name)
    writeFileSync(`${file}.new`, bytes)
    renameSync(`${file}.new`, file)
  }
  const old = readdirSync(folder).filter((name) => /^common-\w+\.bin$/.test(name) && name !== common.name)
  for (const name of old) rmSync(join(folder, name))
  return [common, snapshot]
}
