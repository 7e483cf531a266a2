import type { Language } from '../../../contract/index.ts'
import type { Decision } from '../../../engine/index.ts'

/** A question for the gate. `right` holds the answers that are right for it, none of them meaning that it must get no answer;
 * where nobody has said what is right, it is undefined. */
export interface GateQuestion {
  /** Its id, where it is a question of the examination. */
  id?: string
  question: string
  language: Language
  right?: string[]
}

/** What someone who asks would get. `answers` holds titles by id, best first. */
export interface Outcome {
  kind: Decision['kind']
  answers: { id: string; title: string }[]
}

/** What somebody who asks a question gets of an engine. */
export type Ask = (question: GateQuestion) => Promise<Outcome>

/** Hears how far a gate is. */
export type Told = (asked: number, all: number) => void

/** Told each time that so many more questions were asked. */
const TOLD_EVERY = 50

/** What is to be published, and for whom. */
export interface GatePurpose {
  /** Ids of the answers to be published. */
  answers: ReadonlySet<string>
  /** Whether they are for a question: by what they were written for, or because somebody said so. */
  isFor: (question: GateQuestion) => boolean
  /** Is told how many questions have been asked, of how many. */
  told?: Told | undefined
}

/** A question whose reply changes. `worse`: it had its right reply and loses it; `better`: the other way round; `ours`: it must have
 * got no answer, and what is to be published was written for it. */
export interface Change extends Pick<GateQuestion, 'id' | 'question' | 'language'> {
  before: Outcome
  after: Outcome
  verdict: 'worse' | 'ours' | 'better' | 'other'
  /** Of a question that must have got no answer: the answer to be published that it would get. */
  reaches?: string
}

/** What publishing would change among all questions asked. */
export interface GateReport {
  asked: number
  changes: Change[]
}

const FOR_NOTHING: GatePurpose = { answers: new Set(), isFor: () => false }

/** Asks both engines every question, and keeps those whose reply changes: first the worse, then those that are ours now, then the
 * better, then the others. */
export async function runGate(
  live: Ask,
  candidate: Ask,
  questions: GateQuestion[],
  purpose: GatePurpose = FOR_NOTHING,
): Promise<GateReport> {
  const changes: Change[] = []
  for (const [place, asked] of questions.entries()) {
    if (place % TOLD_EVERY === 0) purpose.told?.(place, questions.length)
    const before = await live(asked)
    const after = await candidate(asked)
    if (!isSame(before, after)) changes.push(changeOf(asked, before, after, purpose))
  }
  return {
    asked: questions.length,
    changes: changes.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)),
  }
}

const VERDICTS: Change['verdict'][] = ['worse', 'ours', 'better', 'other']

function changeOf(asked: GateQuestion, before: Outcome, after: Outcome, purpose: GatePurpose): Change {
  const { id, question, language, right } = asked
  const verdict = verdictOf(asked, before, after)
  const told = { ...(id === undefined ? {} : { id }), question, language, before, after }
  const reaches = after.answers.find((one) => purpose.answers.has(one.id))?.id
  if (verdict !== 'worse' || right?.length !== 0 || reaches === undefined) return { ...told, verdict }
  return { ...told, verdict: purpose.isFor(asked) ? 'ours' : 'worse', reaches }
}

/** The changes that stop publishing. */
export function regressionsOf({ changes }: GateReport): Change[] {
  return changes.filter(({ verdict }) => verdict === 'worse')
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
