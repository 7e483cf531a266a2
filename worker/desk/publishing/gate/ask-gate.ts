import { DAY_MS } from '../../../corpus/index.ts'
import { normaliseWording } from '../../../gaps/grouping/normalise-wording.ts'
import type { MovedQuestion } from '../../../store/answers/exam-questions.ts'
import { recentQuestions } from '../../../store/log/recent-questions.ts'
import type { Candidate } from '../candidate.ts'
import { examQuestions } from './exam.ts'
import { type GateQuestion, type GateReport, runGate, type Told } from './gate.ts'
import { askingCandidate, askingLive } from './outcomes.ts'

const WEEK_MS = 7 * DAY_MS
/** Of the latest questions so many are read, and so many wordings asked: a publish waits for them. */
const RECENT_ROWS = 5_000
const RECENT_WORDINGS = 300
/** And together no longer than this, asked most first: what the public types decides neither how long a publish takes nor what it costs. */
const RECENT_CHARACTERS = 24_000

/** What a candidate's answers are for. */
export interface Purpose {
  /** Wordings of the gap that it closes: they are meant to change. */
  wordings?: readonly string[]
  /** Ids of questions of the examination that somebody says it is for. */
  ours?: readonly string[]
  told?: Told | undefined
}

/** What would change for the examination and for what people asked in the last week, should a candidate go live. A question that must
 * get no answer is no loss where the answer was written for it: by the gap's wordings, by its own, or by what somebody said. */
export async function askGate(
  env: Env,
  candidate: Candidate,
  now: Date,
  { wordings = [], ours = [], told }: Purpose = {},
): Promise<GateReport> {
  const { live, answers } = candidate
  const since = new Date(now.getTime() - WEEK_MS).toISOString()
  const [exam, recent] = await Promise.all([
    examQuestions(env),
    recentQuestions(env.DB, since, RECENT_ROWS, RECENT_WORDINGS),
  ])
  const known = new Set(exam.map(keyOf))
  const ofGap = new Set(wordings.map(normaliseWording))
  const meant = new Set([...ofGap, ...answers.flatMap(({ title, asked }) => [title, ...asked].map(normaliseWording))])
  const asked = withinCharacters(recent, RECENT_CHARACTERS)
    .map(({ text, language }) => ({ question: text, language }))
    .filter((one) => !known.has(keyOf(one)) && !ofGap.has(normaliseWording(one.question)))
  return runGate(askingLive(live), await askingCandidate(candidate), [...exam, ...asked], {
    answers: new Set(answers.map(({ id }) => id)),
    isFor: ({ id, question }) => meant.has(normaliseWording(question)) || (id !== undefined && ours.includes(id)),
    told,
  })
}

/** The first wordings that fit, whole. */
function withinCharacters<One extends { text: string }>(wordings: readonly One[], most: number): One[] {
  let left = most
  return wordings.filter(({ text }) => {
    left -= text.length
    return left >= 0
  })
}

/** The questions that are an answer's from now on: they must have got no answer. */
export function movedTo({ changes }: GateReport, answer: string): MovedQuestion[] {
  return changes.flatMap(({ id, language, question, verdict, reaches }) =>
    verdict === 'ours' && id !== undefined && reaches === answer ? [{ id, language, question }] : [],
  )
}

function keyOf({ question, language }: GateQuestion): string {
  return `${language} ${question.toLowerCase()}`
}
