import type { Focus } from '../../contract/index.ts'
import type { Engine, FocusReading } from '../engine.ts'
import { rounded } from '../numbers.ts'
import type { SearchContext } from '../search-context.ts'
import { FOCUS_FROM } from '../settings.ts'
import { askedFor } from './asked-for.ts'
import { focusFeatures } from './focus-features.ts'
import { FOCUS_WEIGHTS } from './focus-model.ts'
import { fits } from './forms.ts'
import { passageReader } from './passage-texts.ts'

/** Finds the passage of an answer that a question asks for. */
export type FocusFinder = Engine['focus']

/** Chances are kept to a ten-thousandth: the same on every machine. */
const PARTS = 10_000

export function focusFinder(context: SearchContext): FocusFinder {
  const readPassages = passageReader(context)
  return ({ question, language }, answer) => {
    const asked = askedFor(question, context.read(question, language), context)
    const read = readPassages(answer)
    const chances = chancesOf(focusFeatures(asked, read, context.vectors))
    const passages = read.passages
      .map(({ path, text }, at) => ({ path, text, chance: chances[at] ?? 0 }))
      .sort((a, b) => b.chance - a.chance) // stable: equals stay in reading order
    return {
      passages,
      focus: answer.urgent ? undefined : likelyEnough(passages),
      forms: [...asked.forms],
      fitting: rounded(
        read.passages.reduce((sum, { said }, at) => sum + (fits(asked.forms, said) ? (chances[at] ?? 0) : 0), 0),
        PARTS,
      ),
    }
  }
}

/** Nothing may come before the first words of an urgent answer, and a passage that is one guess of several is none. */
function likelyEnough([first]: FocusReading['passages']): Focus | undefined {
  return first && first.chance >= FOCUS_FROM ? { path: first.path, text: first.text } : undefined
}

/** Softmax of the weighed figures. */
function chancesOf(rows: number[][]): number[] {
  const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (FOCUS_WEIGHTS[at] ?? 0), 0))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => rounded(power / total, PARTS))
}
