import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { meaningsOf, openSnapshot } from '../../worker/engine/index.ts'
import type { Meanings } from '../../worker/engine/vectors/word-vectors.ts'
import { loadStartVectors } from './start-vectors-file.ts'

/** What the snapshot of a built folder knows beyond its text; undefined where there is none, or none that this engine opens. */
export async function lastMeanings(folder: string): Promise<Meanings | undefined> {
  const file = join(folder, 'snapshot.bin')
  if (!existsSync(file)) return undefined
  try {
    return meaningsOf(await openSnapshot(readFileSync(file), loadStartVectors().common))
  } catch {
    return undefined // of another version of the engine
  }
}
