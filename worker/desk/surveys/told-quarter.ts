import {
  FIGURES,
  intervalText,
  type ProtectedTable,
  protectTable,
  type Share,
  shareOf,
  shareText,
} from '../../measures/index.ts'
import { type CsvValue, csvText } from '../csv/csv-text.ts'
import type { QuarterResult, WordingResult } from './quarter.ts'

/** Services with a survey, and those of them that got an answer in the quarter. */
export interface CoverageCount {
  answered: number
  all: number
}

/** How many of those who were asked answered, as it may be told. */
export interface ToldRate {
  table: ProtectedTable
  /** Undefined where it is not told how many answered. */
  share: Share | undefined
}

/** From one more than so many people on, each whole percentage can come about, whatever their number. */
const EVERY_PERCENT = 100

type Offered = QuarterResult['offered']

/** The response rate of a quarter by channel and language; undefined where nothing of it is told. Wordings together: with how many answered each,
 * a row of one of them could be worked out. */
export function toldRate({ results, offered }: QuarterResult, minimum: number): ToldRate | undefined {
  // All of them less those of the other wording would tell how few answered this one.
  const hidesOne = results.length > 1 && results.some(({ tally }) => tally.responses > 0 && tally.responses < minimum)
  if (results.length === 0 || hidesOne) return undefined
  const rows = [...new Set(offered.map(placeOf))]
  const counts = rows.map((row) => {
    const here = offered.filter((one) => placeOf(one) === row)
    const answered = sumOf(here, 'answered')
    return [answered, Math.max(0, sumOf(here, 'offered') - answered)]
  })
  const table = protectTable({ rows, columns: ['answered', 'not'], counts }, minimum)
  if (!table) return undefined
  const [answered = 0] = table.columns[0] === 'answered' ? table.columnTotals : []
  const share = answered > 0 ? shareOf('survey-response-rate', answered, table.total, minimum) : undefined
  return { table, share }
}

function placeOf({ channel, language }: Offered[number]): string {
  return `${channel} · ${language}`
}

/** How many there are of all places. */
export function sumOf(all: Offered, what: 'answered' | 'offered'): number {
  return all.reduce((sum, one) => sum + one[what], 0)
}

/** What is told of a box: a share and of how many, a share alone, or nothing. */
export function toldDriver(
  { trust, tally }: WordingResult,
  { ticked, shown }: { ticked: number; shown: number },
  minimum: number,
  language: 'en' | 'es',
): { share: string; people?: number } | undefined {
  const share = shareOf('survey-drivers', ticked, shown, minimum)
  if (share.tooFew || shown === 0) return undefined
  if (!trust.bound) return { share: shareText(share, language), people: shown }
  // Of how many would tell how few were shown the other list. So would percentages of up to a hundred people, for not every number of them
  // makes every percentage, a bound, which depends on that number, and a decimal, which begins at a thousand.
  if (share.bound || tally.responses - minimum < EVERY_PERCENT) return undefined
  return { share: shareText({ ...share, total: EVERY_PERCENT }, language) }
}

/** What a quarter's page tells, as CSV: of trust or of its drivers, each row with the response rate and the coverage of its quarter. Shares are
 * texts, as on the page: some are told as a bound only. */
export function toldCsv(
  figure: 'trust' | 'drivers',
  result: QuarterResult,
  { coverage, minimum }: { coverage: CoverageCount; minimum: number },
): string {
  const rate = toldRate(result, minimum)?.share
  const beside = [
    ...(rate ? [rate.total, rate.count, shareText(rate, 'en')] : [null, null, null]),
    ...[coverage.answered, coverage.all],
  ]
  const rows = result.results.flatMap((one) =>
    one.tally.responses === 0 ? [] : figure === 'trust' ? [trustCells(one)] : driverRows(one, minimum),
  )
  return csvText(
    FIGURES[`survey-${figure}`].columns,
    rows.map((cells) => [result.quarter.name, ...cells, ...beside]),
  )
}

function trustCells({ wording, tally, trust }: WordingResult): CsvValue[] {
  if (trust.tooFew) return [wording.version, null, null, null, null]
  const [low, high] = intervalText(trust, 'en') ?? [null, null]
  return [wording.version, tally.responses, shareText(trust, 'en'), low, high]
}

function driverRows(one: WordingResult, minimum: number): CsvValue[][] {
  return one.tally.drivers.flatMap(({ driver, ...lists }) =>
    (['positive', 'negative'] as const).map((list) => {
      const told = toldDriver(one, lists[list], minimum, 'en')
      return [one.wording.version, driver, list, told?.people, told?.share]
    }),
  )
}
