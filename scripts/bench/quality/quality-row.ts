import type { Engine } from '../../../worker/engine/engine.ts'
import { ask, isPageRight, type Outcome, rankOf } from './ask-set.ts'
import type { BenchQuestion, BenchSet } from './bench-set.ts'
import { auroc, calibrationError, percentile, rightAtPrecision, type Shown } from './measures.ts'

/** Shares are 0–1, times in milliseconds, NaN where there is nothing to measure. */
export interface QualityRow {
  set: string
  split: string
  n: number
  r1: number
  r3: number
  r5: number
  mrr10: number
  nearAuroc: number
  nearCleanAuroc: number
  farAuroc: number
  otherAuroc: number
  rightAt90: number
  pageR1: number
  pageRightAt90: number
  ece: number
  msP50: number
  msP99: number
  policy: Policy
}

/** What the person met: answered, asked back with choices, or refused. Shares of the answerable; `near` and `far` of those questions. */
export interface Policy {
  precision: number
  answered: number
  asked: number
  askedRight: number
  refused: number
  reached: number
  nearAnswered: number
  farAnswered: number
}

/** All that was asked of one set: the whole corpus, and the corpus without the held-out answers. */
export interface Asked {
  whole: Outcome[]
  /** Questions whose answer is still there when the held-out ones are gone. */
  kept: Outcome[]
  near: Outcome[]
  /** The same questions with everything gone that says the same as the held-out answer. */
  nearClean: Outcome[]
  far: Outcome[]
  other: Outcome[]
}

/** Asks one split of a set. `held` answers from the corpus without the held-out answers. */
export function askSplit(
  set: BenchSet,
  questions: BenchQuestion[],
  engines: { whole: Engine; held: Engine },
  offTopic: Map<string, BenchQuestion[]>,
): Asked {
  const answerable = questions.filter((question) => question.answerable && question.relevant.length > 0)
  const isHeld = (question: BenchQuestion) => question.relevant.every((id) => set.heldOut.has(id))
  const held = answerable.filter(isHeld)
  const never = questions.filter((question) => !question.answerable)
  return {
    whole: answerable.map((question) => ask(engines.whole, question)),
    kept: answerable.filter((question) => !isHeld(question)).map((question) => ask(engines.held, question)),
    near: [...held, ...never].map((question) => ask(engines.held, question)),
    nearClean: [...held, ...never].map((question) => ask(engines.held, question, sameAs(question, set))),
    far: (offTopic.get('clinc') ?? []).map((question) => ask(engines.whole, question)),
    other: (offTopic.get('condqa') ?? []).map((question) => ask(engines.whole, question)),
  }
}

function sameAs(question: BenchQuestion, set: BenchSet): Set<string> {
  return new Set(question.relevant.flatMap((id) => [...(set.same.get(id) ?? [])]))
}

/** The figures of one set and split. */
export function qualityRow(set: BenchSet, split: string, asked: Asked): QualityRow {
  const ranks = asked.whole.map(rankOf)
  const within = (limit: number) => ranks.filter((rank) => rank <= limit).length / ranks.length
  const anyOfferedCorrect = (outcomes: Outcome[]) => outcomes.map((outcome) => outcome.anyOfferedCorrect)
  const answerable = asked.kept.length
  const exact = [
    ...asked.kept.map((outcome) => shown(outcome, rankOf(outcome) === 1)),
    ...asked.near.map((outcome) => shown(outcome, false)),
  ]
  const page = pageShown(set, asked)
  return {
    set: set.name,
    split,
    n: ranks.length,
    r1: within(1),
    r3: within(3),
    r5: within(5),
    mrr10: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
    nearAuroc: auroc(anyOfferedCorrect(asked.kept), anyOfferedCorrect(asked.near)),
    nearCleanAuroc: auroc(anyOfferedCorrect(asked.kept), anyOfferedCorrect(asked.nearClean)),
    farAuroc: auroc(anyOfferedCorrect(asked.whole), anyOfferedCorrect(asked.far)),
    otherAuroc: auroc(anyOfferedCorrect(asked.whole), anyOfferedCorrect(asked.other)),
    rightAt90: rightAtPrecision(exact, answerable, 0.9),
    pageR1:
      asked.kept.filter((outcome) => isPageRight(outcome.found[0], outcome.question, set.same)).length / answerable,
    pageRightAt90: rightAtPrecision(page, answerable, 0.9),
    ece: calibrationError(page),
    msP50: percentile(
      asked.whole.map((outcome) => outcome.milliseconds),
      0.5,
    ),
    msP99: percentile(
      asked.whole.map((outcome) => outcome.milliseconds),
      0.99,
    ),
    policy: policyOf([{ set, asked }]),
  }
}

function shown(outcome: Outcome, right: boolean): Shown {
  return { confidence: outcome.confidence, right }
}

function pageShown(set: BenchSet, asked: Asked): Shown[] {
  const kept = asked.kept.map((outcome) => shown(outcome, isPageRight(outcome.found[0], outcome.question, set.same)))
  return [...kept, ...asked.nearClean.map((outcome) => shown(outcome, false))]
}

/** The policy's figures over one or several sets, their questions pooled. An answer to a near-clean question counts as wrong. */
export function policyOf(parts: { set: BenchSet; asked: Asked }[]): Policy {
  const kept = parts.flatMap(({ set, asked }) => asked.kept.map((outcome) => ({ outcome, same: set.same })))
  const near = parts.flatMap(({ asked }) => asked.nearClean)
  const far = parts.flatMap(({ asked }) => asked.far)
  const answered = kept.filter(({ outcome }) => outcome.kind === 'answer')
  const right = answered.filter(({ outcome, same }) => isPageRight(outcome.found[0], outcome.question, same)).length
  const asking = kept.filter(({ outcome }) => outcome.kind === 'choices')
  const askedRight = asking.filter(({ outcome, same }) =>
    outcome.choices.some((id) => isPageRight(id, outcome.question, same)),
  ).length
  const nearAnswered = near.filter((outcome) => outcome.kind === 'answer').length
  return {
    precision: right / (answered.length + nearAnswered),
    answered: answered.length / kept.length,
    asked: asking.length / kept.length,
    askedRight: askedRight / asking.length,
    refused: 1 - (answered.length + asking.length) / kept.length,
    reached: (right + askedRight) / kept.length,
    nearAnswered: nearAnswered / near.length,
    farAnswered: far.filter((outcome) => outcome.kind === 'answer').length / far.length,
  }
}
