import type { PeriodKind } from '../periods/fiscal-periods.ts'
import type { FigureId } from './texts/en.ts'

/** How a figure is counted; its words are in `texts/`. */
export interface FigureSpec {
  unit: 'questions' | 'people' | 'share' | 'days' | 'answers' | 'points'
  /** Which way is better, where one is. */
  direction: 'up' | 'down' | 'none'
  /** Of how few people it tells: `all` where nobody stands behind a count or all of it can be read beside it; `groups`: no share of fewer than the
   * minimum cell; `cells`: no number of people under it either, and no share that would give one away. */
  tells: 'all' | 'groups' | 'cells'
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

const SURVEY = {
  tells: 'cells',
  periods: ['quarter'],
  zone: 'America/New_York',
  since: '2026-11-29',
  version: 1,
} as const satisfies Partial<FigureSpec>

/** What stands beside each figure of the survey: how many of those asked answered, and how many services got an answer. */
const BESIDE = ['offered', 'answered', 'response_rate', 'answered_services', 'services'] as const

const STANDARD = {
  unit: 'share',
  direction: 'up',
  periods: ['month', 'quarter', 'year'],
  zone: 'America/New_York',
  since: '2026-11-29',
  version: 1,
  columns: ['period', 'count', 'total', 'met', 'why'],
} as const satisfies Partial<FigureSpec>

/** What a customer service plan tells of a closed fiscal year. */
const PLAN = {
  tells: 'all',
  interval: 'none',
  periods: ['year'],
  zone: 'UTC',
  since: '2026-11-29',
  version: 1,
} as const satisfies Partial<FigureSpec>

/** What volunteers say of a draft, told once their test is closed. */
const PANEL = {
  unit: 'share',
  direction: 'up',
  tells: 'groups',
  interval: 'wilson',
  periods: [],
  zone: 'America/New_York',
  sources: ['panel_studies'],
  since: '2026-11-30',
  version: 1,
} as const satisfies Partial<FigureSpec>

/** Every figure that One Stop shows or exports. Pages, files, charts and documents read it here; a test finds what does not. */
export const FIGURES = {
  questions: {
    ...DESK,
    ...{ unit: 'questions', direction: 'none', tells: 'all', interval: 'xmr', sources: ['daily_counts'] },
    columns: ['day', 'answer', 'contacts', 'choices', 'unanswered', 'note'],
  },
  answered: {
    ...DESK,
    ...{ unit: 'share', direction: 'up', tells: 'all', interval: 'none', sources: ['daily_counts'] },
    columns: ['day', 'questions', 'answer_share', 'answer_or_choices_share'],
  },
  channels: {
    ...DESK,
    ...{ unit: 'questions', direction: 'none', tells: 'all', interval: 'none', sources: ['channel_counts'] },
    columns: ['channel', 'answer', 'contacts', 'choices', 'unanswered', 'note'],
  },
  'counter-linked': {
    ...DESK,
    ...{ unit: 'share', direction: 'up', tells: 'groups', interval: 'none', sources: ['channel_counts'] },
    columns: ['day', 'closed', 'linked'],
  },
  gaps: {
    ...DESK,
    ...{ unit: 'people', direction: 'down', tells: 'all', interval: 'none', sources: ['gaps', 'gap_places'] },
    columns: ['id', 'question', 'language', 'people', 'first_asked', 'last_asked'],
  },
  times: {
    ...DESK,
    ...{ unit: 'days', direction: 'down', tells: 'all', interval: 'none', sources: ['gaps', 'answers'] },
    columns: ['agency', 'gaps_answered', 'median_days', 'longest_days'],
  },
  feedback: {
    ...DESK,
    ...{ unit: 'share', direction: 'up', tells: 'groups', interval: 'wilson', sources: ['daily_counts'] },
    columns: [
      ...['day', 'helpful', 'unhelpful'],
      ...['wrong', 'confusing', 'not_detailed', 'not_asked', 'broken_link'],
    ],
  },
  marks: {
    ...DESK,
    ...{ unit: 'share', direction: 'up', tells: 'all', interval: 'wilson', sources: ['reply_marks'] },
    columns: ['right', 'partly', 'wrong'],
  },
  reviews: {
    ...DESK,
    ...{ unit: 'answers', direction: 'down', tells: 'all', interval: 'none', sources: ['answers'] },
    columns: ['agency', 'answers', 'overdue', 'due_in_30_days'],
  },
  plain: {
    ...DESK,
    ...{ unit: 'points', direction: 'up', tells: 'all', interval: 'none', sources: ['plain_scores', 'plain_days'] },
    columns: ['agency', 'answers', 'score', 'earlier_score', 'earlier_day'],
  },
  'asked-answered': {
    ...DESK,
    ...{ unit: 'people', direction: 'up', tells: 'cells', interval: 'none', sources: ['gaps', 'gap_wordings'] },
    columns: ['answer', 'language', 'people', 'first_asked', 'answered', 'days'],
  },
  'unmet-questions': {
    unit: 'people',
    direction: 'down',
    tells: 'cells',
    interval: 'none',
    periods: ['quarter'],
    zone: 'UTC',
    sources: ['gaps', 'gap_weeks', 'gap_wordings', 'gap_places'],
    since: '2026-11-29',
    version: 1,
    columns: ['period', 'language', 'question', 'people', 'state'],
  },
  'gaps-in-time': {
    ...STANDARD,
    ...{ tells: 'all', interval: 'none', sources: ['gaps', 'gap_places', 'answers'] },
  },
  'receipts-in-time': {
    ...STANDARD,
    ...{ tells: 'cells', interval: 'none', sources: ['receipts', 'gaps', 'questions'] },
  },
  'spanish-in-time': { ...STANDARD, ...{ tells: 'all', interval: 'none', sources: ['answers', 'answer_versions'] } },
  'reviews-current': { ...STANDARD, ...{ tells: 'all', interval: 'none', sources: ['answers'] } },
  'answered-at-once': {
    ...STANDARD,
    ...{ tells: 'all', interval: 'none', zone: 'UTC', sources: ['daily_counts', 'channel_counts'] },
  },
  // What was published by hundreds is looked at in part: those that were stand for the others.
  'corrections-everywhere': {
    ...STANDARD,
    ...{
      tells: 'all',
      interval: 'wilson',
      since: '2026-11-30',
      sources: ['shopper_publications', 'answers', 'answer_versions'],
    },
  },
  uptime: {
    ...STANDARD,
    ...{ tells: 'all', interval: 'none', zone: 'UTC', since: '2026-11-30', sources: ['up_days'] },
  },
  'typed-standard': { ...STANDARD, ...{ tells: 'cells', interval: 'wilson', sources: ['standard_results'] } },
  'survey-trust': {
    ...SURVEY,
    ...{ unit: 'share', direction: 'up', interval: 'wilson', sources: ['survey_responses'] },
    columns: ['quarter', 'wording', 'people', 'share', 'low', 'high', ...BESIDE],
  },
  'survey-drivers': {
    ...SURVEY,
    ...{ unit: 'share', direction: 'none', interval: 'wilson', sources: ['survey_responses'] },
    // Version 1 left out who did not send the list: then the file for OMB, which counts them, gave other shares.
    ...{ since: '2026-11-30', version: 2 },
    columns: ['quarter', 'wording', 'driver', 'list', 'people', 'share', ...BESIDE],
  },
  'survey-response-rate': {
    ...SURVEY,
    ...{ unit: 'share', direction: 'up', interval: 'none', sources: ['survey_offers', 'survey_responses'] },
    columns: ['quarter', 'offered', 'answered', 'share'],
  },
  'survey-coverage': {
    ...SURVEY,
    ...{ unit: 'share', direction: 'up', interval: 'none', sources: ['surveys', 'survey_responses'] },
    tells: 'all',
    columns: ['quarter', 'answered_services', 'services'],
  },
  'plan-channels': {
    ...PLAN,
    ...{ unit: 'questions', direction: 'none', sources: ['channel_counts'] },
    tells: 'cells',
    columns: ['year', 'channel', 'questions'],
  },
  'standards-met': {
    ...PLAN,
    ...{ unit: 'share', direction: 'up', zone: 'America/New_York', sources: ['standards', 'standard_results'] },
    columns: ['year', 'met', 'met_or_missed', 'cannot_tell'],
  },
  'plan-gaps': {
    ...PLAN,
    ...{ unit: 'days', direction: 'down', sources: ['gaps', 'answers'] },
    columns: ['year', 'gaps_answered', 'median_days'],
  },
  'plan-reports': {
    ...PLAN,
    ...{ unit: 'answers', direction: 'down', sources: ['gaps', 'gap_weeks'] },
    columns: ['year', 'reported', 'closed'],
  },
  'plan-spanish': {
    ...PLAN,
    ...{ unit: 'share', direction: 'up', sources: ['answers'] },
    columns: ['year', 'spanish', 'english'],
  },
  'plan-lessons': {
    ...PLAN,
    ...{ unit: 'answers', direction: 'up', sources: ['lessons'] },
    columns: ['year', 'lessons'],
  },
  'plan-trainings': {
    ...PLAN,
    ...{ unit: 'people', direction: 'up', tells: 'cells', sources: ['trainings'] },
    columns: ['year', 'title', 'kind', 'people', 'hours'],
  },
  'top-tasks': {
    unit: 'questions',
    direction: 'none',
    tells: 'cells',
    interval: 'none',
    periods: ['quarter'],
    zone: 'UTC',
    sources: ['task_months'],
    since: '2026-11-30',
    version: 1,
    columns: ['answer', 'asked', 'year_before'],
  },
  'own-work': {
    ...DESK,
    ...{ unit: 'questions', direction: 'up', tells: 'groups', interval: 'none' },
    sources: ['answer_writers', 'questions', 'gaps', 'receipts'],
    columns: ['answer', 'given', 'people', 'receipts'],
  },
  'disaster-questions': {
    ...{ unit: 'questions', direction: 'none', tells: 'cells', interval: 'none', sources: ['questions'] },
    ...{ periods: [], zone: 'America/New_York', since: '2026-11-29', version: 1 },
    columns: ['day', 'hour', 'kind', 'questions'],
  },
  'panel-understood': { ...PANEL, columns: ['study', 'right', 'people'] },
  'panel-preferred': { ...PANEL, columns: ['study', 'wording', 'people'] },
} as const satisfies Record<FigureId, FigureSpec>
