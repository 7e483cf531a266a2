import { FEEDBACK_REASONS, REPLY_KINDS } from '../../contract/index.ts'
import type { CsvValue } from '../csv/csv-text.ts'
import { answeredOf, askedOf } from './bins.ts'
import type { FigureName } from './figure.tsx'
import type { Numbers } from './read-numbers.ts'

/** A figure as a file: names of the columns, and rows. */
export interface FigureRows {
  head: string[]
  rows: CsvValue[][]
}

/** What each figure is as a file, or undefined where it could not be read. Columns are named as in the API, in no language. */
const ROWS: Record<FigureName, (numbers: Numbers) => FigureRows | undefined> = {
  questions: ({ counts }) =>
    counts && {
      head: ['day', ...REPLY_KINDS],
      rows: counts.map((one) => [one.day, ...REPLY_KINDS.map((kind) => one[kind])]),
    },
  answered: ({ counts }) =>
    counts && {
      head: ['day', 'questions', 'answer_share', 'answer_or_choices_share'],
      rows: counts.flatMap((one) => {
        const [all, answered] = [askedOf(one), answeredOf(one)]
        return all === 0 ? [] : [[one.day, all, share(answered, all), share(answered + one.choices, all)]]
      }),
    },
  gaps: ({ gaps }) =>
    gaps && {
      head: ['id', 'question', 'language', 'people', 'first_asked', 'last_asked'],
      rows: gaps.map((gap) => [gap.id, gap.question, gap.language, gap.people, gap.firstSeen, gap.lastSeen]),
    },
  times: ({ times }) =>
    times && {
      head: ['agency', 'gaps_answered', 'median_days', 'longest_days'],
      rows: times.map((one) => [one.agency, one.gaps, tenth(one.medianDays), tenth(one.longestDays)]),
    },
  feedback: ({ counts }) =>
    counts && {
      head: ['day', 'helpful', 'unhelpful', ...FEEDBACK_REASONS.map((reason) => reason.replaceAll('-', '_'))],
      rows: counts.map(({ day, helpful, unhelpful, reasons }) => [
        day,
        helpful,
        unhelpful,
        ...FEEDBACK_REASONS.map((reason) => reasons[reason]),
      ]),
    },
  marks: ({ marks }) =>
    marks && { head: ['right', 'partly', 'wrong'], rows: [[marks.right, marks.partly, marks.wrong]] },
  reviews: ({ reviews }) =>
    reviews && {
      head: ['agency', 'answers', 'overdue', 'due_in_30_days'],
      rows: reviews.map((one) => [one.agency, one.answers, one.overdue, one.soon]),
    },
  plain: ({ plain }) =>
    plain && {
      head: ['agency', 'answers', 'score', 'earlier_score', 'earlier_day'],
      rows: plain.map(({ agency, answers, score, before }) => [
        agency,
        answers,
        tenth(score),
        before && tenth(before.score),
        before?.day,
      ]),
    },
}

/** One figure as a file. */
export function figureRows(name: FigureName, numbers: Numbers): FigureRows | undefined {
  return ROWS[name](numbers)
}

function share(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 10_000
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
