import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '../../worker/corpus/index.ts'
import { commonPath } from '../../worker/corpus/snapshot/index.ts'
import { compileSnapshot } from '../../worker/engine/index.ts'
import type { Embeddings } from '../../worker/engine/vectors/word-vectors.ts'
import { commonBytes } from './pretrained-vectors-file.ts'

/** File names and sizes in bytes. */
export type BuiltSnapshot = { name: string; bytes: Uint8Array }[]

/** Compiles a corpus with what was learnt about its words and puts `snapshot.bin` in place whole: a reader sees the old snapshot or the new one. The common part that it names lies beside it; those of other names go. */
export async function buildSnapshot(corpus: Corpus, embeddings: Embeddings, folder: string): Promise<BuiltSnapshot> {
  const common = { name: commonPath(embeddings.common.name).slice(1), bytes: commonBytes() }
  const snapshot = { name: 'snapshot.bin', bytes: await compileSnapshot(corpus, embeddings) }
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
