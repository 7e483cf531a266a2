import type { Corpus } from '../corpus/corpus.ts'
import { packSnapshot } from '../corpus/open-snapshot.ts'
import { compileIndex } from './compile-index.ts'

/** A corpus as one immutable file that `openSnapshot` opens and `createEngine` answers from. Same corpus, same bytes. */
export async function compileSnapshot(corpus: Corpus): Promise<Uint8Array> {
  return packSnapshot(corpus, compileIndex(corpus))
}
