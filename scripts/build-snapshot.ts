import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Corpus } from '../worker/corpus/index.ts'
import { compileSnapshot } from '../worker/engine/index.ts'
import { trainedMeanings } from './trained-meanings.ts'

/** Compiles a corpus with the meanings it was trained for (kept in the cache folder until a text changes) and puts the file in place whole: a reader sees the old snapshot or the new one.
 * @returns Size in bytes. */
export async function buildSnapshot(corpus: Corpus, file: string): Promise<number> {
  const bytes = await compileSnapshot(corpus, await trainedMeanings(corpus, 'snapshot'))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, bytes)
  renameSync(`${file}.new`, file)
  return bytes.byteLength
}
