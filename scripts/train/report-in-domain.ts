import { likelihood } from '../../worker/engine/model/logistic.ts'
import type { DecisionExample } from './decision-examples.ts'
import { modelOf, TOPIC_RECIPE } from './decision-models.ts'
import { OWN_SETS } from './starter-examples.ts'

const FOLDS = 5
const THRESHOLDS = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]

interface Judged {
  example: DecisionExample
  chance: number
}

/** What share of our own questions would be offered the right answer, and what share of those without one refused, by threshold: for a model
 * that has not seen the file of the question, and for one that has not seen a fifth of both files. */
export function reportInDomain(examples: DecisionExample[]): void {
  const own = examples.filter(({ set, kind }) => OWN_SETS.includes(set) && kind !== 'far' && kind !== 'masked')
  const foldOf = new Map(own.map((example, at) => [example, at % FOLDS]))
  for (const set of OWN_SETS) {
    const asked = own.filter((example) => example.set === set)
    const unseenFile = judge(examples, asked, (example) => example.set !== set || example.kind === 'far')
    const folds = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) =>
      judge(
        examples,
        asked.filter((example) => foldOf.get(example) === fold),
        (example) => foldOf.get(example) !== fold,
      ),
    )
    print(`${set}, trained without its file`, unseenFile)
    print(`${set}, trained without its fifth`, folds)
  }
}

function judge(
  examples: DecisionExample[],
  asked: DecisionExample[],
  teaches: (example: DecisionExample) => boolean,
): Judged[] {
  const model = modelOf(TOPIC_RECIPE, examples.filter(teaches))
  return asked.map((example) => ({ example, chance: likelihood(model, example.features) }))
}

function print(label: string, judged: Judged[]): void {
  const must = judged.filter(({ example }) => example.kind === 'asked')
  const none = judged.filter(({ example }) => example.kind === 'none')
  console.log(label)
  for (const from of THRESHOLDS) {
    const shown = must.filter(({ example, chance }) => example.isAmongThree && chance >= from).length / must.length
    const refused = none.filter(({ chance }) => chance < from).length / none.length
    console.log(`  from ${from}: shown ${(100 * shown).toFixed(1)}, refused ${(100 * refused).toFixed(1)}`)
  }
}
