import type { Danger } from '../engine.ts'
import { clausesOf } from '../text/clauses.ts'
import { chancesOfDanger, type DangerChance } from './danger-chance.ts'
import { DANGER_KINDS, type DangerKind } from './danger-kinds.ts'
import { findDangers, type SeenDanger } from './find-danger.ts'
import { findSigns, plainWords } from './find-signs.ts'
import { foreignDanger } from './foreign.ts'
import { urgentAnswer } from './urgent.ts'

/** From which chance of danger on a line is shown by itself, and where a rule holds or sure words stand: 82 % of dangers and 30 % of other
 * questions find an urgent answer among their first three, so less is enough beside one. A longer text is a story that has room for any word: it
 * must sound like danger in the place where the rule holds. `sure`: from which on the answer for sure words takes over. */
const FROM = {
  short: { alone: { likely: 0.8, rule: -1.5 }, besideUrgent: { likely: -0.4, rule: -3 }, sure: -0.5 },
  long: { alone: { likely: 2.4, rule: 0.7 }, besideUrgent: { likely: 1.8, rule: 0.5 }, sure: 1.5 },
}
const SHORT_TEXT = 45
/** How much less it must sound like danger where sure words stand: the model learnt from many texts that only look like one. */
const SURE_WORDS = 1
/** Nobody tells of more dangers at once but to keep us busy. */
const MOST_CLAUSES = 4
const CALM = new Set(['study', 'insurance', 'figure', 'test'])
/** Whom to call where nobody knows which danger it is, and the answer that says when to. */
const ANY_DANGER = ['hhs/emergency', 'hhs/lifeline']
const ANY_ANSWER = 'emergency-call-911'

/** What danger a question speaks of: the sure words of danger, the rules over signs, the words of other languages, the trained model.
 * @param texts - The question as typed, and with its spelling repaired.
 * @param urgentFound - Ids of urgent answers among the first found.
 * @param chancesIn - Of the stretches of a text: another model's, where one is tried. */
export function seenDanger(
  texts: string[],
  urgentFound: string[],
  chancesIn: (text: string) => DangerChance[] = chancesOfDanger,
): Danger | undefined {
  const [typed = ''] = texts
  const chances = chancesIn(typed)
  const words = plainWords(typed)
  const { alone, besideUrgent, sure } = words.length > SHORT_TEXT ? FROM.long : FROM.short
  const from = urgentFound.length === 0 ? alone : besideUrgent
  const most = mostDangerous(chances)
  const dangers = findDangers(typed).filter((danger) => chanceNear(danger, chances) >= from.rule)
  const said = saidAnswer(texts, words, dangers.length > 0)
  const signs = dangers.flatMap((danger) =>
    danger.signs.map(({ sign, words }) => `${danger.kind}: ${sign} (“${words}”)`),
  )
  if (said !== undefined) {
    const chance = Math.max(most.chance, chanceOfClause(typed, chancesIn))
    const lines = [...linesFor(said), ...dangers.flatMap(linesOf)]
    const strength = chance >= sure ? 'sure' : 'maybe'
    if (chance >= from.rule - SURE_WORDS)
      return dangerOf(strength, kindFor(said), lines, ['words of danger', ...signs], said)
  }
  const [first] = dangers
  if (first) return dangerOf('maybe', first.kind, dangers.flatMap(linesOf), signs)
  return foreignDanger(typed) ?? (most.chance >= from.likely ? likelyDanger(most, urgentFound) : undefined)
}

const linesOf = ({ kind }: SeenDanger) => DANGER_KINDS[kind].lines

function mostDangerous(chances: DangerChance[]): DangerChance {
  return chances.reduce((best, one) => (one.chance > best.chance ? one : best))
}

/** The highest chance of a stretch that shares words with a place. */
function chanceNear({ from, to }: SeenDanger, chances: DangerChance[]): number {
  return Math.max(...chances.filter((one) => one.from <= to && from < one.to).map(({ chance }) => chance))
}

/** How much the clauses with the words of danger sound like it by themselves: a second question makes the first no calmer. */
function chanceOfClause(typed: string, chancesIn: (text: string) => DangerChance[]): number {
  const clauses = clausesOf(typed).map(({ text }) => text)
  const said = clauses.filter((text) => urgentAnswer([text]) !== undefined).slice(0, MOST_CLAUSES)
  return Math.max(...said.flatMap((text) => chancesIn(text)).map(({ chance }) => chance))
}

/** The answer that words of danger ask for, where calm words are not all there is. */
function saidAnswer(texts: string[], words: string[], isSeen: boolean): string | undefined {
  const id = urgentAnswer(texts)
  const isCalm = findSigns(words).some(({ sign }) => CALM.has(sign))
  return isSeen || !isCalm ? id : undefined
}

function likelyDanger({ chance, words }: DangerChance, urgentFound: string[]): Danger {
  const [urgent] = urgentFound
  const signs = [`the model, ${chance.toFixed(2)}: ${words.join(', ')}`, ...urgentFound.map((id) => `found ${id}`)]
  if (urgent === undefined) return { strength: 'maybe', kind: 'any', answer: ANY_ANSWER, lines: ANY_DANGER, signs }
  return dangerOf('maybe', kindFor(urgent), [...linesFor(urgent), ...ANY_DANGER], signs, urgent)
}

function dangerOf(
  strength: Danger['strength'],
  kind: DangerKind | 'any',
  lines: readonly string[],
  signs: string[],
  answer: string | undefined = kind === 'any' ? undefined : DANGER_KINDS[kind].answer,
): Danger {
  return { strength, kind, answer, lines: [...new Set(lines)].slice(0, MOST_LINES), signs: [...new Set(signs)] }
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
