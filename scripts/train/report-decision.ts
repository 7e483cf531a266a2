import { auroc, calibrationError, mean } from '../bench/quality/measures.ts'
import type { DecisionExample } from './decision-examples.ts'
import { type Recipe, THERE_RECIPE, THIS_RECIPE } from './decision-models.ts'
import { type Judged, judgeUnseenSets } from './judge-unseen.ts'

/** How well models that have not seen a set tell its questions apart: those to accept from masked and from off-topic ones. */
export function reportDecision(examples: DecisionExample[]): void {
  report('there', examples, THERE_RECIPE, () => true)
  report('this', examples, THIS_RECIPE, ({ pageRight }) => pageRight)
}

function report(
  name: string,
  examples: DecisionExample[],
  recipe: Recipe,
  isPositive: (example: DecisionExample) => boolean,
): void {
  const judged = judgeUnseenSets(examples, recipe)
  const sets = [...new Set(judged.map(({ example }) => example.set))]
  const rows = sets.map((set) =>
    figuresOf(
      judged.filter(({ example }) => example.set === set),
      isPositive,
    ),
  )
  for (const [at, row] of rows.entries()) console.log(`${name} ${sets[at]}: ${row.text}`)
  console.log(`${name}, mean: masked ${mean(rows.map(({ masked }) => masked)).toFixed(4)}`)
}

function figuresOf(judged: Judged[], isPositive: (example: DecisionExample) => boolean) {
  const chances = (isTaken: (example: DecisionExample) => boolean) =>
    judged.filter(({ example }) => isTaken(example)).map(({ chance }) => chance)
  const positives = chances((example) => example.kind === 'asked' && isPositive(example))
  const masked = auroc(
    positives,
    chances(({ kind }) => kind === 'masked'),
  )
  const far = auroc(
    positives,
    chances(({ kind }) => kind === 'far'),
  )
  const asked = judged.filter(({ example }) => example.kind === 'asked')
  const error = calibrationError(asked.map(({ example, chance }) => ({ confidence: chance, right: example.pageRight })))
  return { masked, text: `masked ${masked.toFixed(3)}, far ${far.toFixed(3)}, ece asked ${error.toFixed(3)}` }
}
