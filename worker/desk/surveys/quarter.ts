import {
  type CountedResponse,
  closedPeriods,
  lastClosed,
  type Period,
  type Share,
  shareOf,
  type Tally,
  tallyOf,
  type Wording,
} from '../../measures/index.ts'
import { countedResponses, type OfferedCount, offeredCounts } from '../../store/surveys/responses.ts'
import { wordingsOf } from '../../store/surveys/surveys.ts'

/** Quarters that can be chosen. */
const QUARTERS_SHOWN = 8

/** One wording's results of a closed quarter. */
export interface WordingResult {
  wording: Wording
  tally: Tally
  trust: Share
  /** Of the quarter before, where the same wording was asked. */
  before: Share
}

/** All that is known of an agency's survey in a closed quarter. */
export interface QuarterResult {
  quarter: Period
  offered: OfferedCount[]
  results: WordingResult[]
}

/** The closed quarters up to today, latest first. */
export function quartersUntil(today: string): Period[] {
  return closedPeriods('quarter', today, QUARTERS_SHOWN)
}

/** What people said in a quarter, each wording by itself: they are not compared, nor added up. */
export async function readQuarter(
  db: D1Database,
  { agency, quarter, minimum }: { agency: string; quarter: Period; minimum: number },
): Promise<QuarterResult> {
  const [wordings, offered] = await Promise.all([wordingsOf(db, agency), offeredCounts(db, agency, quarter)])
  const asked = wordings.filter(({ version }) => offered.some(({ wording }) => wording === version))
  const results = asked.map(async (wording) => {
    const [now, before] = await Promise.all(
      [quarter, lastClosed('quarter', quarter.from)].map((period) =>
        countedResponses(db, { agency, wording: wording.version, period }),
      ),
    )
    return wordingResult(wording, now ?? [], before ?? [], minimum)
  })
  return { quarter, offered, results: await Promise.all(results) }
}

/** What people said to one wording in a quarter, beside the quarter before. */
export function wordingResult(
  wording: Wording,
  now: readonly CountedResponse[],
  before: readonly CountedResponse[],
  minimum: number,
): WordingResult {
  const tally = tallyOf(now, wording.scale)
  return { wording, tally, trust: trustOf(tally, minimum), before: trustOf(tallyOf(before, wording.scale), minimum) }
}

function trustOf({ trusting, responses }: Tally, minimum: number): Share {
  return shareOf('survey-trust', trusting, responses, minimum)
}
