import { isoDay } from '../../corpus/index.ts'
import { weeksIn, weeksStatement } from '../gaps/gap-weeks.ts'
import {
  agenciesIn,
  agenciesStatement,
  type GapFilter,
  type GapNarrowing,
  type ListedGap,
  listedIn,
  listStatements,
  saidStatement,
  wordingsSaid,
} from '../gaps/list-gaps.ts'
import { assigneesIn, assigneesStatement } from './assignees.ts'
import { countsIn, countsStatement, type QueueCounts } from './queue-counts.ts'
import { summaryIn, summaryStatement, type WeeklySummary } from './weekly-summary.ts'

/** What a page of the queue shows. */
export interface Queue {
  gaps: ListedGap[]
  total: number
  counts: QueueCounts
  summary: WeeklySummary
  /** Names of who may sort gaps, by whom they can be filtered and to whom they can be given. */
  assignees: string[]
  /** How often each gap was asked each week, oldest first. */
  weeks: Map<string, number[]>
}

/** How a page of the queue is asked for. `since` is the ISO day from which questions count as lately. */
export interface QueueQuestion {
  filter: GapFilter
  /** What narrows every list alike, for their counts. */
  narrowing: GapNarrowing
  person: string
  since: string
  trendWeeks: number
}

/** Reads a page of the queue in two trips: D1 works on one query at a time, and each trip costs as much as a short query. */
export async function readQueue(db: D1Database, asked: QueueQuestion, now: Date): Promise<Queue> {
  const [counted, listed, counts, summed, people] = await db.batch([
    ...listStatements(db, asked.filter),
    countsStatement(db, { person: asked.person, today: isoDay(now), narrowing: asked.narrowing }),
    summaryStatement(db, asked.since),
    assigneesStatement(db),
  ])
  const { gaps, total } = listedIn(counted, listed)
  const ids = gaps.map(({ id }) => id)
  const { terms } = asked.filter
  const [places, weeks, found] = await db.batch([
    agenciesStatement(db, ids),
    weeksStatement(db, ids, asked.trendWeeks, now),
    ...(terms ? [saidStatement(db, ids, terms)] : []),
  ])
  const said = wordingsSaid(found)
  const agencies = agenciesIn(places)
  return {
    gaps: gaps.map((gap) => ({ ...gap, agencies: agencies.get(gap.id) ?? [], said: said.get(gap.id) })),
    total,
    counts: countsIn(counts),
    summary: summaryIn(summed),
    assignees: assigneesIn(people),
    weeks: weeksIn(weeks, ids, asked.trendWeeks, now),
  }
}
