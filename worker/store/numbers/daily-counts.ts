import * as z from 'zod/mini'
import { type Channel, FEEDBACK_REASONS, type FeedbackReason, REPLY_KINDS } from '../../contract/index.ts'
import { table } from '../table.ts'

/** What is counted of a day: questions by kind of reply, feedback on answers, and reasons of feedback. */
export const DAILY_KINDS = [...REPLY_KINDS, 'helpful', 'unhelpful'] as const
export type DailyKind = (typeof DAILY_KINDS)[number]

/** Stands for all agencies together in `daily_counts`. */
export const ALL_TOGETHER = '*'

/** A time in whole days, UTC: ISO dates, both counted. */
export interface DayRange {
  from: string
  to: string
}

/** One day's counts. Days without any are not there. */
export interface DailyCount extends Record<DailyKind, number> {
  day: string
  reasons: Record<FeedbackReason, number>
}

const COUNTS = table({ day: z.string(), kind: z.string(), count: z.number() })

/** Nothing of any kind. */
export function noneCounted(): Record<DailyKind, number> {
  return { answer: 0, contacts: 0, choices: 0, unanswered: 0, note: 0, helpful: 0, unhelpful: 0 }
}

function emptyDay(day: string): DailyCount {
  const reasons = Object.fromEntries(FEEDBACK_REASONS.map((reason) => [reason, 0])) as DailyCount['reasons']
  return { day, ...noneCounted(), reasons }
}

/** Statement behind `dailyCounts`, for EXPLAIN. */
export const DAILY_COUNTS = `SELECT ${COUNTS.columns} FROM daily_counts WHERE agency = ? AND day BETWEEN ? AND ? ORDER BY day`

/** The same of one channel, questions alone: feedback comes by none. */
export const DAILY_COUNTS_OF_CHANNEL = `SELECT ${COUNTS.columns} FROM channel_counts
  WHERE agency = ? AND channel = ? AND day BETWEEN ? AND ? ORDER BY day`

/** What was counted, day by day, oldest first. Questions of an agency are those asked on its pages; feedback is on answers it owns.
 * @param agency - An agency's id, or undefined for all together.
 * @param channel - One channel, or undefined for all together and feedback too. */
export async function dailyCounts(
  db: D1Database,
  { from, to }: DayRange,
  agency: string = ALL_TOGETHER,
  channel?: Channel,
): Promise<DailyCount[]> {
  const statement =
    channel === undefined
      ? db.prepare(DAILY_COUNTS).bind(agency, from, to)
      : db.prepare(DAILY_COUNTS_OF_CHANNEL).bind(agency, channel, from, to)
  const found = await statement.all()
  const days = new Map<string, DailyCount>()
  for (const { day, kind, count } of COUNTS.list(found)) {
    const counted = days.get(day) ?? emptyDay(day)
    days.set(day, counted)
    const reason = FEEDBACK_REASONS.find((one) => kind === `reason-${one}`)
    const known = DAILY_KINDS.find((one) => one === kind)
    if (reason) counted.reasons[reason] = count
    else if (known) counted[known] = count
  }
  return [...days.values()]
}

const NOT_KEPT = table({ questions: z.number() })

/** How many questions the log's cap kept out: they are in no figure but this one. */
export async function notCounted(db: D1Database, { from, to }: DayRange): Promise<number> {
  const found = await db
    .prepare('SELECT coalesce(sum(questions_not_kept), 0) AS questions FROM log_days WHERE day BETWEEN ? AND ?')
    .bind(from, to)
    .first()
  return NOT_KEPT.read(found).questions
}
