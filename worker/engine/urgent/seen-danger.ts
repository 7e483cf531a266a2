import type { Danger } from '../engine.ts'
import { chancesOfDanger, type DangerChance } from './danger-chance.ts'
import { DANGER_KINDS, type DangerKind } from './danger-kinds.ts'
import { findDangers, type SeenDanger } from './find-danger.ts'
import { findSigns, plainWords } from './find-signs.ts'
import { foreignDanger } from './foreign.ts'
import { urgentAnswer } from './urgent.ts'

/** From which chance of danger on a line is shown where no rule holds; where an urgent answer is among the first found; and where a rule holds.
 * A longer text is a story that has room for any word: it must sound like danger in the place where the rule holds. */
const FROM = {
  short: { alone: 1.6, besideUrgent: 0.6, rule: -2.5, sure: -0.5 },
  long: { alone: 2.2, besideUrgent: 1.4, rule: 0.8, sure: 0.8 },
}
const SHORT_TEXT = 45
const CALM = new Set(['study', 'insurance', 'figure', 'test'])
/** Whom to call where nobody knows which danger it is. */
const ANY_DANGER = ['hhs/emergency', 'hhs/lifeline']

/** What danger a question speaks of: the sure words of danger, the rules over signs, the words of other languages, the trained model.
 * @param texts - The question as typed, and with its spelling repaired.
 * @param urgentFound - Ids of urgent answers among the first found. */
export function seenDanger(texts: string[], urgentFound: string[]): Danger | undefined {
  const [typed = ''] = texts
  const words = plainWords(typed)
  const from = words.length > SHORT_TEXT ? FROM.long : FROM.short
  const chances = chancesOfDanger(typed)
  const most = mostDangerous(chances)
  const dangers = findDangers(typed).filter((danger) => chanceNear(danger, chances) >= from.rule)
  const sure = sureAnswer(texts, words, dangers.length > 0, most.chance >= from.sure)
  const lines = dangers.flatMap(({ kind }) => DANGER_KINDS[kind].lines)
  const signs = dangers.flatMap((danger) =>
    danger.signs.map(({ sign, words }) => `${danger.kind}: ${sign} (“${words}”)`),
  )
  if (sure !== undefined)
    return dangerOf('sure', kindFor(sure), [...linesFor(sure), ...lines], ['words of danger', ...signs], sure)
  const [first] = dangers
  if (first) return dangerOf('maybe', first.kind, lines, signs)
  const [urgent] = urgentFound
  const isLikely = most.chance >= (urgent === undefined ? from.alone : from.besideUrgent)
  return foreignDanger(typed) ?? (isLikely ? likelyDanger(most, urgentFound) : undefined)
}

function mostDangerous(chances: DangerChance[]): DangerChance {
  return chances.reduce((best, one) => (one.chance > best.chance ? one : best))
}

/** The highest chance of a stretch that shares words with a place. */
function chanceNear({ from, to }: SeenDanger, chances: DangerChance[]): number {
  return Math.max(...chances.filter((one) => one.from <= to && from < one.to).map(({ chance }) => chance))
}

/** The answer that takes over: where the text sounds like danger, and where calm words are not all there is. */
function sureAnswer(texts: string[], words: string[], isSeen: boolean, isLikely: boolean): string | undefined {
  const id = urgentAnswer(texts)
  if (id === undefined || !isLikely) return undefined
  const isCalm = findSigns(words).some(({ sign }) => CALM.has(sign))
  return isSeen || !isCalm ? id : undefined
}

function likelyDanger({ chance, words }: DangerChance, urgentFound: string[]): Danger {
  const [urgent] = urgentFound
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
