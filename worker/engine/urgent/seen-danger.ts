import type { Danger } from '../engine.ts'
import { chanceOfDanger } from './danger-chance.ts'
import { DANGER_KINDS, type DangerKind } from './danger-kinds.ts'
import { findDangers } from './find-danger.ts'
import { findSigns, plainWords } from './find-signs.ts'
import { foreignDanger } from './foreign.ts'
import { urgentAnswer } from './urgent.ts'

/** From which chance of danger on a line is shown: by itself, and where an urgent answer is among the first found. */
const SHOW_FROM = 1
const SHOW_BESIDE_URGENT_FROM = 0
/** A longer text is a story: a word of danger alone does not say what it is about. */
const SHORT_TEXT = 45
const CALM = new Set(['study', 'insurance', 'figure', 'test'])
/** Whom to call where nobody knows which danger it is. */
const ANY_DANGER = ['hhs/emergency', 'hhs/lifeline']

/** What danger a question speaks of: the sure words of danger, the rules over signs, the words of other languages, the trained model.
 * @param texts - The question as typed, and with its spelling repaired.
 * @param urgentFound - Ids of urgent answers among the first found. */
export function seenDanger(texts: string[], urgentFound: string[]): Danger | undefined {
  const [typed = ''] = texts
  const dangers = findDangers(typed)
  const sure = sureAnswer(texts, dangers.length > 0)
  const lines = dangers.flatMap(({ kind }) => DANGER_KINDS[kind].lines)
  const signs = dangers.flatMap((danger) =>
    danger.signs.map(({ sign, words }) => `${danger.kind}: ${sign} (“${words}”)`),
  )
  if (sure !== undefined)
    return dangerOf('sure', kindFor(sure), [...linesFor(sure), ...lines], ['words of danger', ...signs], sure)
  const [first] = dangers
  if (first) return dangerOf('maybe', first.kind, lines, signs)
  return foreignDanger(typed) ?? likelyDanger(typed, urgentFound)
}

/** The answer that takes over: in a story only where the rules see a danger too, and never where calm words are all there is. */
function sureAnswer(texts: string[], isSeen: boolean): string | undefined {
  const id = urgentAnswer(texts)
  if (id === undefined || isSeen) return id
  const words = plainWords(texts[0] ?? '')
  const isCalm = findSigns(words).some(({ sign }) => CALM.has(sign))
  return isCalm || words.length > SHORT_TEXT ? undefined : id
}

function likelyDanger(text: string, urgentFound: string[]): Danger | undefined {
  const { chance, words } = chanceOfDanger(text)
  const [urgent] = urgentFound
  if (chance < (urgent === undefined ? SHOW_FROM : SHOW_BESIDE_URGENT_FROM)) return undefined
  const signs = [`the model, ${chance.toFixed(2)}: ${words.join(', ')}`, ...urgentFound.map((id) => `found ${id}`)]
  if (urgent === undefined) return { strength: 'maybe', kind: 'any', answer: undefined, lines: ANY_DANGER, signs }
  return dangerOf('maybe', kindFor(urgent), [...linesFor(urgent), ...ANY_DANGER], signs, urgent)
}

function dangerOf(
  strength: Danger['strength'],
  kind: DangerKind | 'any',
  lines: readonly string[],
  signs: string[],
  answer: string | undefined = kind === 'any' ? undefined : DANGER_KINDS[kind].answer,
): Danger {
  return { strength, kind, answer, lines: [...new Set(lines)].slice(0, MOST_LINES), signs }
}

/** More lines than three are a list to choose from, not somebody to call. */
const MOST_LINES = 3

function kindFor(answer: string): DangerKind | 'any' {
  const kinds = Object.keys(DANGER_KINDS) as DangerKind[]
  return kinds.find((kind) => DANGER_KINDS[kind].answer === answer) ?? 'any'
}

function linesFor(answer: string): readonly string[] {
  const kind = kindFor(answer)
  return kind === 'any' ? ANY_DANGER : DANGER_KINDS[kind].lines
}
