import { isoDay } from '../../corpus/index.ts'
import { weeksIn, weeksStatement } from '../gaps/gap-weeks.ts'
import {
  agenciesIn,
  agenciesStatement,
  type GapFilter,
  type ListedGap,
  listedIn,
  listStatements,
} from '../gaps/list-gaps.ts'
import { countsIn, countsStatement, type QueueCounts } from './queue-counts.ts'
import { sortersIn, sortersStatement } from './sorters.ts'
import { type Standing, standingIn, standingStatement } from './standing.ts'

/** What a page of the queue shows. */
export interface Queue {
  gaps: ListedGap[]
  total: number
  counts: QueueCounts
  standing: Standing
  /** Names of who may sort gaps, by whom they can be filtered and to whom they can be given. */
  sorters: string[]
  /** How often each gap was asked each week, oldest first. */
  weeks: Map<string, number[]>
}

/** How a page of the queue is asked for. `since` is the ISO day from which questions count as lately. */
export interface QueueQuestion {
  filter: GapFilter
  person: string
  since: string
  trendWeeks: number
}

/** Reads a page of the queue in two trips: D1 works on one query at a time, and each trip costs as much as a short query. */
export async function readQueue(db: D1Database, asked: QueueQuestion, now: Date): Promise<Queue> {
  const [counted, listed, counts, stands, people] = await db.batch([
    ...listStatements(db, asked.filter),
    countsStatement(db, asked.person, isoDay(now)),
    standingStatement(db, asked.since),
    sortersStatement(db),
  ])
  const { gaps, total } = listedIn(counted, listed)
  const ids = gaps.map(({ id }) => id)
  const [places, weeks] = await db.batch([agenciesStatement(db, ids), weeksStatement(db, ids, asked.trendWeeks, now)])
  const agencies = agenciesIn(places)
  return {
    gaps: gaps.map((gap) => ({ ...gap, agencies: agencies.get(gap.id) ?? [] })),
    total,
    counts: countsIn(counts),
    standing: standingIn(stands),
    sorters: sortersIn(people),
    weeks: weeksIn(weeks, ids, asked.trendWeeks, now),
  }
}
