import type { Focus } from '../../contract/index.ts'
import type { Engine, FocusReading } from '../engine.ts'
import { rounded } from '../numbers.ts'
import type { SearchContext } from '../search-context.ts'
import { FOCUS_FROM } from '../settings.ts'
import { type AskedFor, askedFor } from './asked-for.ts'
import { focusFeatures } from './focus-features.ts'
import { FOCUS_WEIGHTS } from './focus-model.ts'
import { fits } from './forms.ts'
import { passageReader, type ReadPassages } from './passage-texts.ts'

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
      .map(({ path, text }, at) => ({ path, text, chance: rounded(chances[at] ?? 0, PARTS) }))
      .sort((a, b) => b.chance - a.chance) // stable: equals stay in reading order
    return {
      passages,
      // Nothing may come before the first words of an urgent answer.
      focus: answer.urgent ? undefined : likelyEnough(passages, ({ path }) => sharesWord(path, read, asked)),
      forms: [...asked.forms],
      fitting: rounded(
        read.passages.reduce((sum, { said }, at) => sum + (fits(asked.forms, said) ? (chances[at] ?? 0) : 0), 0),
        PARTS,
      ),
    }
  }
}

/** A passage that is one guess of several is none; nor is the only one there is, nor one that no word of the question speaks for. */
function likelyEnough(
  [first, second]: FocusReading['passages'],
  shares: (passage: Focus) => boolean,
): Focus | undefined {
  if (!first || !second || first.chance < FOCUS_FROM || !shares(first)) return undefined
  return { path: first.path, text: first.text }
}

function sharesWord(path: number[], { passages }: ReadPassages, { all }: AskedFor): boolean {
  const terms = passages.find((passage) => passage.path === path)?.terms
  return [...all.keys()].some((term) => terms?.has(term))
}

/** Softmax of the weighed figures. */
function chancesOf(rows: number[][]): number[] {
  const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (FOCUS_WEIGHTS[at] ?? 0), 0))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
