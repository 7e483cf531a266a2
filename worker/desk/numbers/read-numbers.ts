import { logError } from '../../log.ts'
import { batchedReads } from '../../store/batched-reads.ts'
import { markCounts, type Verdict } from '../../store/log/reply-marks.ts'
import { type AnswerTime, answerTimes } from '../../store/numbers/answer-times.ts'
import { type ChannelCount, channelCounts } from '../../store/numbers/channel-counts.ts'
import { type DailyCount, dailyCounts, notCounted } from '../../store/numbers/daily-counts.ts'
import { type PlainScore, plainScores, unscoredCount } from '../../store/numbers/plain-scores.ts'
import { type ReviewDebt, reviewDebt } from '../../store/numbers/review-debt.ts'
import { type TopGap, topGaps } from '../../store/numbers/top-gaps.ts'
import { type NumbersFilter, rangeBefore, rangeOf } from './numbers-address.ts'

const TOP_GAPS_SHOWN = 10

/** What the page of numbers shows. A figure is undefined where it could not be read: the others stand all the same. */
export interface Numbers {
  counts: DailyCount[] | undefined
  countsBefore: DailyCount[] | undefined
  channels: ChannelCount[] | undefined
  /** Contacts closed at the counter: it asks on no agency's page. */
  counter: DailyCount[] | undefined
  counterBefore: DailyCount[] | undefined
  gaps: TopGap[] | undefined
  times: AnswerTime[] | undefined
  reviews: ReviewDebt[] | undefined
  plain: PlainScore[] | undefined
  /** Replies that writers marked, by what they said. */
  marks: Record<Verdict, number> | undefined
  /** Published versions that the plain-language check has not seen. */
  unscored: number
  notCounted: number
}

/** Reads every figure of a time, each by itself. */
export async function readNumbers(
  d1: D1Database,
  { time, agency, channel }: NumbersFilter,
  now: Date,
): Promise<Numbers> {
  const db = batchedReads(d1)
  const range = rangeOf(time, now)
  const [counts, countsBefore, channels, counter, counterBefore, gaps, times, reviews, plain, marks, unscored, kept] =
    await Promise.all([
      orUndefined(dailyCounts(db, range, agency, channel)),
      orUndefined(dailyCounts(db, rangeBefore(range), agency, channel)),
      orUndefined(channelCounts(db, range, agency)),
      orUndefined(dailyCounts(db, range, undefined, 'counter')),
      orUndefined(dailyCounts(db, rangeBefore(range), undefined, 'counter')),
      orUndefined(topGaps(db, range, TOP_GAPS_SHOWN, agency, channel)),
      orUndefined(answerTimes(db, range, agency)),
      orUndefined(reviewDebt(db, range.to, agency)),
      orUndefined(plainScores(db, range, agency)),
      orUndefined(markCounts(db, range, agency)),
      orUndefined(unscoredCount(db)),
      orUndefined(notCounted(db, range)),
    ])
  const ofQuestions = { counts, countsBefore, channels, counter, counterBefore, gaps }
  return { ...ofQuestions, times, reviews, plain, marks, unscored: unscored ?? 0, notCounted: kept ?? 0 }
}

async function orUndefined<T>(figure: Promise<T>): Promise<T | undefined> {
  try {
    return await figure
  } catch (error) {
    logError('a figure of the desk could not be read', error)
    return undefined
  }
}
