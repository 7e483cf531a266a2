import type { Corpus } from '../../../worker/corpus/index.ts'
import { answerRecord } from '../../../worker/engine/testing/answer-record.ts'
import type { BenchSet } from './bench-set.ts'

/** A benchmark's documents as the product's corpus: train questions are the answers' logged wordings.
 * @param without - Ids that are left out, with their wordings. */
export function benchCorpus(set: BenchSet, without: ReadonlySet<string>): Corpus {
  const asked = new Map<string, string[]>()
  for (const { text, relevant } of set.train) {
    for (const id of relevant) asked.set(id, [...(asked.get(id) ?? []), text])
  }
  const answers = set.documents
    .filter(({ id }) => !without.has(id))
    .map(({ id, title, text }) =>
      answerRecord({ id, title: title ?? '', body: text, asked: asked.get(id) ?? [], agency: 'bench' }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return { agencies: [], words: [], facts: [], answers }
}
