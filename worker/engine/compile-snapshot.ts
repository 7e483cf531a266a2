import type { Corpus } from '../corpus/index.ts'
import { packSnapshot } from '../corpus/snapshot/index.ts'
import { compileIndex } from './database/compile-index.ts'
import { type Embeddings, packEmbeddings } from './vectors/word-vectors.ts'

/** A corpus as one immutable file that `openSnapshot` opens and `createEngine` answers from. Same input, same bytes.
 * @param embeddings - From `trainVectors` at build time, or from the snapshot before (`embeddingsOf`) when one answer changes: nothing is
 *   trained again, new words have their pretrained vector until the next build. The snapshot then names the common part that they belong to.
 *   Without it the engine ranks by words and letters alone.
 * @param giveWay - Awaited between steps of a few milliseconds, for who compiles where people are answered: 276 answers take about a second. */
export async function compileSnapshot(
  corpus: Corpus,
  embeddings?: Embeddings,
  giveWay?: () => Promise<void>,
): Promise<Uint8Array> {
  const { sections, texts, terms } = await compileIndex(corpus.answers, embeddings?.common, giveWay)
  await giveWay?.()
  const extra = new Map([...sections, ...(embeddings ? packEmbeddings(embeddings, terms) : [])])
  return packSnapshot(corpus, extra, texts, embeddings?.common)
}
