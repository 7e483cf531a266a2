import { likelihood } from '../../worker/engine/model/logistic.ts'
import type { DecisionExample } from './decision-examples.ts'
import { modelOf, type Recipe } from './decision-models.ts'
import { OWN_SETS } from './starter-examples.ts'

export interface Judged {
  example: DecisionExample
  chance: number
}

interface Shown {
  example: Pick<DecisionExample, 'kind' | 'pageRight'>
  chance: number
}

const PRECISIONS = [0.8, 0.85, 0.9, 0.92, 0.93, 0.94, 0.95]
const LEAST_SHOWN = 20

/** What a model trained on the other sets says about each example of a benchmark's. */
export function judgeUnseenSets(examples: DecisionExample[], recipe: Recipe): Judged[] {
  const shared = examples.filter(({ set }) => !OWN_SETS.includes(set))
  return [...new Set(shared.map(({ set }) => set))].flatMap((held) => {
    const model = modelOf(
      recipe,
      shared.filter(({ set }) => set !== held),
    )
    return shared
      .filter(({ set }) => set === held)
      .map((example) => ({ example, chance: likelihood(model, example.features) }))
  })
}

/** The lowest chance from which the answers shown reach each precision; masked questions count like in a corpus where one in five is missing. */
export function thresholdsFor(judged: Shown[]): Record<string, number> {
  const shown = judged.filter(({ example }) => example.kind !== 'far').sort((a, b) => b.chance - a.chance)
  const found: Record<string, number> = {}
  let right = 0
  let all = 0
  for (const { example, chance } of shown) {
    const weight = shareOf(example)
    all += weight
    if (example.pageRight) right += weight
    for (const precision of PRECISIONS) if (right / all >= precision && all > LEAST_SHOWN) found[precision] = chance
  }
  return found
}

/** Of five questions, one finds its answer missing. */
function shareOf({ kind }: Pick<DecisionExample, 'kind'>): number {
  return kind === 'asked' ? 0.8 : 0.2
}
