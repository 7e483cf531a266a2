import type { PeriodKind } from '../periods/fiscal-periods.ts'
import type { FigureId } from './texts/en.ts'

/** How a figure is counted; its words are in `texts/`. */
export interface FigureSpec {
  unit: 'questions' | 'people' | 'share' | 'days' | 'answers' | 'points'
  /** Which way is better, where one is. */
  direction: 'up' | 'down' | 'none'
  /** Whether people stand behind each count, so that fewer than the minimum cell are not told and no share is given of them. */
  ofPeople: boolean
  /** How sure it is: Wilson's interval, the limits of an XmR chart, or none where everything was counted. */
  interval: 'wilson' | 'xmr' | 'none'
  /** The periods that it is published for, closed ones only; none for what is of today and for what only the desk reads. */
  periods: readonly PeriodKind[]
  /** Where a day begins. */
  zone: 'UTC' | 'America/New_York'
  /** Tables that it is counted from. */
  sources: readonly string[]
  /** ISO day from which this method holds, and its number: another way to count is another version. */
  since: string
  version: number
  /** Names of its columns in CSV and JSON, in no language. */
  columns: readonly string[]
}

/** The first number of people that is told, as this house has it. Agencies under the rules of CMS set 11. */
export const MINIMUM_CELL = 10

const DESK = { periods: [], zone: 'UTC', since: '2026-11-29', version: 1 } as const

/** Every figure that One Stop shows or exports. Pages, files, charts and documents read it here; a test finds what does not. */
export const FIGURES = {
  questions: {
    ...DESK,
    ...{ unit: 'questions', direction: 'none', ofPeople: false, interval: 'xmr', sources: ['daily_counts'] },
    columns: ['day', 'answer', 'contacts', 'choices', 'unanswered', 'note'],
  },
  answered: {
    ...DESK,
    ...{ unit: 'share', direction: 'up', ofPeople: false, interval: 'none', sources: ['daily_counts'] },
    columns: ['day', 'questions', 'answer_share', 'answer_or_choices_share'],
  },
  gaps: {
    ...DESK,
    ...{ unit: 'people', direction: 'down', ofPeople: false, interval: 'none', sources: ['gaps', 'gap_places'] },
    columns: ['id', 'question', 'language', 'people', 'first_asked', 'last_asked'],
  },
  times: {
    ...DESK,
    ...{ unit: 'days', direction: 'down', ofPeople: false, interval: 'none', sources: ['gaps', 'answers'] },
    columns: ['agency', 'gaps_answered', 'median_days', 'longest_days'],
  },
  feedback: {
    ...DESK,
    ...{ unit: 'share', direction: 'up', ofPeople: true, interval: 'wilson', sources: ['daily_counts'] },
    columns: [
      ...['day', 'helpful', 'unhelpful'],
      ...['wrong', 'confusing', 'not_detailed', 'not_asked', 'broken_link'],
    ],
  },
  marks: {
    ...DESK,
    ...{ unit: 'share', direction: 'up', ofPeople: false, interval: 'wilson', sources: ['reply_marks'] },
    columns: ['right', 'partly', 'wrong'],
  },
  reviews: {
    ...DESK,
    ...{ unit: 'answers', direction: 'down', ofPeople: false, interval: 'none', sources: ['answers'] },
    columns: ['agency', 'answers', 'overdue', 'due_in_30_days'],
  },
  plain: {
    ...DESK,
    ...{ unit: 'points', direction: 'up', ofPeople: false, interval: 'none', sources: ['plain_scores', 'plain_days'] },
    columns: ['agency', 'answers', 'score', 'earlier_score', 'earlier_day'],
  },
  'asked-answered': {
    ...DESK,
    ...{ unit: 'people', direction: 'up', ofPeople: true, interval: 'none', sources: ['gaps', 'gap_wordings'] },
    columns: ['answer', 'language', 'people', 'first_asked', 'answered', 'days'],
  },
} as const satisfies Record<FigureId, FigureSpec>
