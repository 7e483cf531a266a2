import type { DecisionExample } from './decision-examples.ts'
import type { Example } from './fit-logistic.ts'
import { OWN_SETS } from './starter-examples.ts'

/** A benchmark's question counts this much of one of ours: its corpora are unlike ours, but there are many more of them. */
const BENCH_WEIGHT = 0.3
const FAR_WEIGHT = 0.3

type TopicExample = Pick<DecisionExample, 'set' | 'kind' | 'share'> & Pick<Example, 'features'>

/** What teaches whether a question is one that a corpus is for. Masked questions are left out: what a corpus says next to a missing
 * answer is worth offering, and counting them as off the subject cost the starter corpus a tenth of its refusals at the same share of offers. */
export function inDomainExamples(examples: TopicExample[]): Example[] {
  return examples
    .filter(({ kind }) => kind !== 'masked')
    .map(({ set, kind, features, share }) => {
      const isOwn = OWN_SETS.includes(set)
      const weight = kind === 'far' ? FAR_WEIGHT * share : isOwn ? 1 : BENCH_WEIGHT
      return { set, features, label: Number(kind === 'asked'), weight }
    })
}
