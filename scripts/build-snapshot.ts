import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Corpus } from '../worker/corpus/index.ts'
import { compileSnapshot } from '../worker/engine/index.ts'

/** Compiles a corpus and puts the file in place whole: a reader sees the old snapshot or the new one.
 * @returns Size in bytes. */
export async function buildSnapshot(corpus: Corpus, file: string): Promise<number> {
  const bytes = await compileSnapshot(corpus)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, bytes)
  renameSync(`${file}.new`, file)
  return bytes.byteLength
}
