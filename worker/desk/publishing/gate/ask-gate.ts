import { DAY_MS } from '../../../corpus/index.ts'
import type { Engine } from '../../../engine/index.ts'
import { recentQuestions } from '../../../store/log/recent-questions.ts'
import { examQuestions } from './exam.ts'
import { type GateQuestion, type GateReport, runGate } from './gate.ts'

const WEEK_MS = 7 * DAY_MS
/** Of the latest questions so many are read, and so many wordings asked: a publish waits for them. */
const RECENT_ROWS = 5_000
const RECENT_WORDINGS = 300

/** What would change for the examination and for what people asked in the last week, should a candidate go live.
 * @param leftOut - Wordings that are meant to change: the gap's own. */
export async function askGate(
  env: Env,
  live: Engine,
  candidate: Engine,
  now: Date,
  leftOut: string[] = [],
): Promise<GateReport> {
  const since = new Date(now.getTime() - WEEK_MS).toISOString()
  const [exam, recent] = await Promise.all([
    examQuestions(env),
    recentQuestions(env.DB, since, RECENT_ROWS, RECENT_WORDINGS),
  ])
  const known = new Set(exam.map(keyOf))
  const meant = new Set(leftOut.map((wording) => wording.toLowerCase()))
  const asked = recent
    .map(({ text, language }) => ({ question: text, language }))
    .filter((one) => !known.has(keyOf(one)) && !meant.has(one.question.toLowerCase()))
  return runGate(live, candidate, [...exam, ...asked])
}

function keyOf({ question, language }: GateQuestion): string {
  return `${language} ${question.toLowerCase()}`
}
