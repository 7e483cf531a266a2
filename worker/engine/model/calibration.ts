import type { QuestionSet } from '../../corpus/index.ts'
import type { Sections, Snapshot } from '../../corpus/snapshot/index.ts'
import type { Engine, Query } from '../engine.ts'
import { OFFERED, TARGET_PRECISION, TARGET_REFUSALS } from '../settings.ts'
import { ANSWER_FROM } from './decision-model.ts'
import { levelOf, shifted } from './logistic.ts'

/** What a corpus' own examination says about a decision's models: how far its chances lie above theirs, in log-odds; from which `confidence`
 * on its answers keep the target precision; and from where on asking back is worth it there: the least `inDomain`. In an examined corpus most
 * questions find their answer among three, and `anyOfferedCorrect` only gets in the way (test/relevance, shown at the same refusals: 92.6 % without it,
 * 89.7 % with). */
export interface Calibration {
  confidence: number
  anyOfferedCorrect: number
  answerFrom?: number | undefined
  askFrom?: number | undefined
}

/** For a corpus without an examination. */
export const UNEXAMINED: Calibration = { confidence: 0, anyOfferedCorrect: 0 }

/** From fewer questions without an answer nothing is learnt of where to ask back. */
const LEAST_WITHOUT_ANSWER = 20

/** Nor from fewer outright answers where to give them. */
const LEAST_ANSWERS = 50

/** The least chance is chosen on these questions: others do a little worse from there on. */
const TO_SPARE = 0.01

/** The share of questions with an answer that may be refused so that others are; of fewer than a hundred nothing is said by it. */
const MOST_ASKED_REFUSED = 0.01

/** What is less likely right than wrong is never given outright. */
const LEAST_CONFIDENCE = 0.5

/** A new answer moves chances a little: this far is no change of mind. */
const MARGIN = 0.015

/** One question of the examination: what the models said, and what was right. */
interface Judged {
  confidence: number
  anyOfferedCorrect: number
  inDomain: number
  isFirst: boolean
  isOffered: boolean
}

/** Examines an engine whose snapshot is not calibrated yet: half a millisecond a question. */
export function calibrate(engine: Engine, { must, none }: QuestionSet): Calibration {
  const asked = must.map((one) => judge(engine, one, one.answers))
  const without = none.map((one) => judge(engine, one, []))
  const all = [...asked, ...without]
  const confidence = levelOf(all.map((one) => ({ chance: one.confidence, holds: one.isFirst })))
  const anyOfferedCorrect = levelOf(all.map((one) => ({ chance: one.anyOfferedCorrect, holds: one.isOffered })))
  const cases = all.map((one) => ({ chance: shifted(one.confidence, confidence), holds: one.isFirst }))
  return {
    confidence,
    anyOfferedCorrect,
    answerFrom: preciseFrom(cases),
    askFrom: askFromOf(
      without.map(({ inDomain }) => inDomain),
      asked.map(({ inDomain }) => inDomain),
    ),
  }
}

/** The least chance from which on the target precision is kept with something to spare, if that is below what the models say of corpora
 * without an examination. */
function preciseFrom(cases: { chance: number; holds: boolean }[]): number | undefined {
  const sorted = cases.filter(({ chance }) => chance >= LEAST_CONFIDENCE).sort((a, b) => b.chance - a.chance)
  let right = 0
  let least: number = ANSWER_FROM[TARGET_PRECISION]
  for (const [at, { chance, holds }] of sorted.entries()) {
    if (holds) right++
    if (at + 1 < LEAST_ANSWERS || chance === sorted[at + 1]?.chance) continue
    if (right / (at + 1) >= Number(TARGET_PRECISION) + TO_SPARE) least = Math.min(least, chance)
  }
  return least < ANSWER_FROM[TARGET_PRECISION] ? least : undefined
}

function judge(engine: Engine, query: Query, right: readonly string[]): Judged {
  const { confidence, anyOfferedCorrect, inDomain } = engine.decide(query)
  const offered = engine.find(query, OFFERED).map(({ answer }) => right.includes(answer.id))
  return { confidence, anyOfferedCorrect, inDomain, isFirst: offered[0] === true, isOffered: offered.includes(true) }
}

/** Just above the likeliest of the questions that are to be refused, and never so high that it refuses more than a few that have an answer:
 * the broader a corpus, the more a joke looks like a question for it. Then it lies as far from all questions as it can. */
function askFromOf(without: number[], asked: number[]): number | undefined {
  if (without.length < LEAST_WITHOUT_ANSWER) return undefined
  const likeliest = without.toSorted((a, b) => b - a)[Math.floor((1 - TARGET_REFUSALS) * without.length)] ?? 0
  const refused = Math.floor(MOST_ASKED_REFUSED * asked.length)
  const least = refused === 0 ? 1 : (asked.toSorted((a, b) => a - b)[refused] ?? 1)
  const askFrom = least < likeliest + MARGIN ? farthest([...without, ...asked], least) : likeliest + MARGIN
  return Number(askFrom.toFixed(4))
}

/** The middle of the widest gap between chances in the two margins below a level. */
function farthest(chances: number[], level: number): number {
  const floor = level - 2 * MARGIN
  const near = [floor, ...chances.filter((one) => one > floor && one <= level)].sort((a, b) => a - b)
  const gaps = near.slice(1).map((to, at) => ({ width: to - (near[at] ?? to), middle: (to + (near[at] ?? to)) / 2 }))
  return gaps.sort((a, b) => b.width - a.width)[0]?.middle ?? level
}

/** The part of a snapshot that keeps it; empty where there is none. */
export function packCalibration(calibration: Calibration | undefined): Sections {
  return calibration ? new Map([[SECTION, new TextEncoder().encode(JSON.stringify(calibration))]]) : new Map()
}

/** What the corpus' own examination said when a snapshot, or one before it, was built. */
export function savedCalibration(snapshot: Snapshot): Calibration | undefined {
  const bytes = snapshot.section(SECTION)
  return bytes && { ...UNEXAMINED, ...JSON.parse(new TextDecoder().decode(bytes)) }
}

const SECTION = 'calibration'
