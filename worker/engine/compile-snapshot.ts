import type { Corpus } from '../corpus/corpus.ts'
import { packSnapshot } from '../corpus/open-snapshot.ts'
import { linesOf } from '../corpus/sections.ts'
import { compileIndex } from './compile-index.ts'
import { type Meanings, packMeanings } from './word-vectors.ts'

/** A corpus as one immutable file that `openSnapshot` opens and `createEngine` answers from. Same input, same bytes.
 * @param meanings - From `trainVectors` at build time, or from the snapshot before (`meaningsOf`) when one answer changes: nothing is
 *   trained again, new words have no vector until the next build. Without it the engine ranks by words and letters alone. */
export async function compileSnapshot(corpus: Corpus, meanings?: Meanings): Promise<Uint8Array> {
  const sections = compileIndex(corpus)
  const terms = linesOf(sections.get('terms'))
  return packSnapshot(corpus, new Map([...sections, ...(meanings ? packMeanings(meanings, terms) : [])]))
}
