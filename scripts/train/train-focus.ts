import { writeFileSync } from 'node:fs'
import { FOCUS_FEATURES } from '../../worker/engine/focus/focus-features.ts'
import { FOCUS_FROM } from '../../worker/engine/settings.ts'
import { chances, fitChoice } from './fit-choice.ts'
import { type FocusExample, focusExamples } from './focus-examples.ts'

/** Chosen on situations left out: 1 to 60 differ by less than two points. */
const L2 = 10
const FOLDS = 10

/** Fits what chooses an answer's passage to blind questions, says how well it does on situations left out, and writes it as TypeScript. */
export async function trainFocus(blind: string, content: string, target: string): Promise<void> {
  const examples = await focusExamples(blind, content)
  console.log(reportText(judgeLeftOut(examples)))
  writeFileSync(target, sourceOf(fitChoice(examples, L2), examples.length))
}

interface Judged {
  danger: boolean
  isRight: boolean
  isFirst: boolean
  isLeadRight: boolean
  rank: number
  chance: number
}

/** Each question by a model that saw none of its situation. */
function judgeLeftOut(examples: FocusExample[]): Judged[] {
  const situations = [...new Set(examples.map(({ situation }) => situation))]
  const foldOf = ({ situation }: FocusExample) => situations.indexOf(situation) % FOLDS
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitChoice(
      examples.filter((one) => foldOf(one) !== fold),
      L2,
    )
    return examples.filter((one) => foldOf(one) === fold).map((example) => judge(example, weights))
  })
}

function judge({ rows, isRight, danger }: FocusExample, weights: number[]): Judged {
  const guessed = chances(rows, weights)
  const order = guessed.map((_, at) => at).toSorted((a, b) => (guessed[b] ?? 0) - (guessed[a] ?? 0) || a - b)
  const [first = 0] = order
  return {
    danger,
    isRight: isRight[first] === true,
    isFirst: first === 0,
    isLeadRight: isRight[0] === true,
    rank: order.findIndex((at) => isRight[at]),
    chance: guessed[first] ?? 0,
  }
}

function reportText(judged: Judged[]): string {
  const line = (name: string, some: Judged[], is: (one: Judged) => boolean) =>
    `${name}: ${some.filter(is).length} of ${some.length}`
  const calm = judged.filter(({ danger }) => !danger)
  const shown = calm.filter(({ chance }) => chance >= FOCUS_FROM)
  return [
    line('right passage first, all', judged, ({ isRight }) => isRight),
    line('right passage first, nobody in danger', calm, ({ isRight }) => isRight),
    line('among the first three', calm, ({ rank }) => rank < 3),
    line('the first paragraph is it', calm, ({ isLeadRight }) => isLeadRight),
    line('likely enough to be shown', calm, ({ chance }) => chance >= FOCUS_FROM),
    line('right of those', shown, ({ isRight }) => isRight),
    line(
      'right of those that are not the first paragraph',
      shown.filter(({ isFirst }) => !isFirst),
      ({ isRight }) => isRight,
    ),
  ].join('\n')
}

function sourceOf(weights: number[], count: number): string {
  const lines = FOCUS_FEATURES.map((name, at) => `  ${weights[at] ?? 0}, // ${name}`)
  return `/** What each figure of focus-features.ts counts. Made by \`npm run train -- focus --blind FILE\` from ${count} questions. */
export const FOCUS_WEIGHTS: readonly number[] = [\n${lines.join('\n')}\n]\n`
}
