import type { Corpus } from '../corpus/index.ts'
import { packSnapshot } from '../corpus/snapshot/index.ts'
import { compileIndex } from './database/compile-index.ts'
import { type Meanings, packMeanings } from './vectors/word-vectors.ts'

/** A corpus as one immutable file that `openSnapshot` opens and `createEngine` answers from. Same input, same bytes.
 * @param meanings - From `trainVectors` at build time, or from the snapshot before (`meaningsOf`) when one answer changes: nothing is
 *   trained again, new words have their start vector until the next build. The snapshot then names the common part that they belong to.
 *   Without it the engine ranks by words and letters alone. */
export async function compileSnapshot(corpus: Corpus, meanings?: Meanings): Promise<Uint8Array> {
  const { sections, texts, terms } = compileIndex(corpus.answers, meanings?.common)
  const extra = new Map([...sections, ...(meanings ? packMeanings(meanings, terms) : [])])
  return packSnapshot(corpus, extra, texts, meanings?.common)
}
