import * as z from 'zod/mini'
import { GAP_KINDS, type GapKind } from '../gaps/gap-row.ts'
import { IS_WORK } from '../gaps/list-gaps.ts'
import { table } from '../table.ts'

/** Lists of the queue: open ones that are not put aside, those someone took, those put aside, and the closed ones by state. */
export const QUEUE_LISTS = ['open', 'mine', 'aside', 'answered', 'dismissed', 'not-ours'] as const
export type QueueList = (typeof QUEUE_LISTS)[number]

const COUNTS = table({
  kind: z.enum(GAP_KINDS),
  list: z.enum(QUEUE_LISTS),
  total: z.number(),
  people: z.exactOptional(z.number()),
})

/** How many gaps a list holds, and how many people they stand for. */
interface QueueCount {
  total: number
  people: number
}
export type QueueCounts = Record<GapKind, Record<QueueList, QueueCount>>

/** The statement that counts every list, for a batch. `today` is an ISO day: what was put aside until then is open again. */
export function countsStatement(db: D1Database, person: string, today: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT kind, CASE WHEN state = 'open' AND snoozed_until > ?1 THEN 'aside' ELSE state END AS list,
         count(*) AS total, sum(people) AS people
       FROM gaps WHERE ${IS_WORK} GROUP BY 1, 2
       UNION ALL SELECT kind, 'mine', count(*), sum(people) FROM gaps
         WHERE assigned_to = ?2 AND assigned_to <> '' AND state = 'open' GROUP BY 1`,
    )
    .bind(today, person)
}

/** What that statement found. */
export function countsIn(found: D1Result | undefined): QueueCounts {
  const none = () => ({ total: 0, people: 0 })
  const lists = () => ({
    ...{ open: none(), mine: none(), aside: none(), answered: none(), dismissed: none() },
    'not-ours': none(),
  })
  const counts: QueueCounts = { question: lists(), choices: lists(), feedback: lists(), review: lists() }
  for (const { kind, list, total, people = 0 } of COUNTS.list(found)) {
    counts[kind][list] = { total, people }
  }
  return counts
}
