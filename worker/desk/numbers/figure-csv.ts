import { FEEDBACK_REASONS, REPLY_KINDS } from '../../contract/index.ts'
import { FIGURES, shareOf } from '../../measures/index.ts'
import type { CsvValue } from '../csv/csv-text.ts'
import { answeredOf, askedOf } from './bins.ts'
import type { FigureName } from './figure.tsx'
import type { Numbers } from './read-numbers.ts'

/** A figure as a file: names of the columns, and rows. */
export interface FigureRows {
  head: readonly string[]
  rows: CsvValue[][]
}

/** The rows of each figure's file, or undefined where it could not be read. */
const ROWS: Record<FigureName, (numbers: Numbers) => CsvValue[][] | undefined> = {
  questions: ({ counts }) => counts?.map((one) => [one.day, ...REPLY_KINDS.map((kind) => one[kind])]),
  answered: ({ counts }) =>
    counts?.flatMap((one) => {
      const [all, answered] = [askedOf(one), answeredOf(one)]
      const shares = [answered, answered + one.choices].map((count) => rounded(shareOf('answered', count, all).value))
      return all === 0 ? [] : [[one.day, all, ...shares]]
    }),
  channels: ({ channels }) => channels?.map((one) => [one.channel, ...REPLY_KINDS.map((kind) => one[kind])]),
  'counter-linked': ({ counter }) =>
    counter?.flatMap((one) => (askedOf(one) === 0 ? [] : [[one.day, askedOf(one), one.answer]])),
  gaps: ({ gaps }) => gaps?.map((gap) => [gap.id, gap.question, gap.language, gap.people, gap.firstSeen, gap.lastSeen]),
  times: ({ times }) => times?.map((one) => [one.agency, one.gaps, tenth(one.medianDays), tenth(one.longestDays)]),
  feedback: ({ counts }) =>
    counts?.map(({ day, helpful, unhelpful, reasons }) => [
      day,
      helpful,
      unhelpful,
      ...FEEDBACK_REASONS.map((reason) => reasons[reason]),
    ]),
  marks: ({ marks }) => marks && [[marks.right, marks.partly, marks.wrong]],
  reviews: ({ reviews }) => reviews?.map((one) => [one.agency, one.answers, one.overdue, one.soon]),
  plain: ({ plain }) =>
    plain?.map(({ agency, answers, score, before }) => [
      agency,
      answers,
      tenth(score),
      before && tenth(before.score),
      before?.day,
    ]),
}

/** One figure as a file. */
export function figureRows(name: FigureName, numbers: Numbers): FigureRows | undefined {
  const rows = ROWS[name](numbers)
  return rows && { head: FIGURES[name].columns, rows }
}

function rounded(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 10_000) / 10_000
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
