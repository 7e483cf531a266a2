import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { embeddingsOf, openSnapshot } from '../../worker/engine/index.ts'
import type { Embeddings } from '../../worker/engine/vectors/word-vectors.ts'
import { loadPretrainedVectors } from './pretrained-vectors-file.ts'

/** What the snapshot of a built folder knows beyond its text; undefined where there is none, or none that this engine opens. */
export async function lastEmbeddings(folder: string): Promise<Embeddings | undefined> {
  const file = join(folder, 'snapshot.bin')
  if (!existsSync(file)) return undefined
  try {
    return embeddingsOf(await openSnapshot(readFileSync(file), loadPretrainedVectors().common))
  } catch {
    return undefined // of another version of the engine
  }
}
