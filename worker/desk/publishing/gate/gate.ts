import type { Language } from '../../../contract/index.ts'
import type { Decision, Engine } from '../../../engine/index.ts'

/** A question for the gate. `right` holds the answers that are right for it, none of them meaning that it must get no answer;
 * where nobody has said what is right, it is undefined. */
export interface GateQuestion {
  question: string
  language: Language
  right?: string[]
}

/** What someone who asks would get. `answers` holds titles by id, best first. */
export interface Outcome {
  kind: Decision['kind']
  answers: { id: string; title: string }[]
}

/** A question whose reply changes. `worse`: it had its right reply and loses it; `better`: the other way round. */
export interface Change {
  question: string
  language: Language
  before: Outcome
  after: Outcome
  verdict: 'worse' | 'better' | 'other'
}

/** What publishing would change among all questions asked. */
export interface GateReport {
  asked: number
  changes: Change[]
}

/** Asks both engines every question, and keeps those whose reply changes: first the worse, then the better, then the others. */
export function runGate(live: Engine, candidate: Engine, questions: GateQuestion[]): GateReport {
  const changes = questions.flatMap((asked) => {
    const [before, after] = [outcomeOf(live, asked), outcomeOf(candidate, asked)]
    if (isSame(before, after)) return []
    const { question, language } = asked
    return [{ question, language, before, after, verdict: verdictOf(asked, before, after) }]
  })
  return {
    asked: questions.length,
    changes: changes.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)),
  }
}

const VERDICTS: Change['verdict'][] = ['worse', 'better', 'other']

/** The changes that stop publishing. */
export function regressionsOf({ changes }: GateReport): Change[] {
  return changes.filter(({ verdict }) => verdict === 'worse')
}

function outcomeOf(engine: Engine, { question, language }: GateQuestion): Outcome {
  const decision = engine.decide({ question, language })
  return { kind: decision.kind, answers: shownIn(decision).map(({ id, title }) => ({ id, title })) }
}

function shownIn(decision: Decision) {
  if (decision.kind === 'answer') return [decision.answer]
  return decision.kind === 'choices' ? decision.choices : []
}

// Choices in another order are the same choices to a person who picks one.
function isSame(a: Outcome, b: Outcome): boolean {
  const ids = ({ answers }: Outcome) =>
    answers
      .map(({ id }) => id)
      .sort()
      .join(' ')
  return a.kind === b.kind && ids(a) === ids(b)
}

function verdictOf({ right }: GateQuestion, before: Outcome, after: Outcome): Change['verdict'] {
  if (!right) return 'other'
  const [was, is] = [isRight(before, right), isRight(after, right)]
  if (was === is) return 'other'
  return is ? 'better' : 'worse'
}

/** A right answer first or among the choices; none where there must be none. */
function isRight({ answers }: Outcome, right: string[]): boolean {
  return right.length === 0 ? answers.length === 0 : answers.some(({ id }) => right.includes(id))
}
