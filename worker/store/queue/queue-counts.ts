import * as z from 'zod/mini'
import { GAP_KINDS, type GapKind } from '../gaps/gap-row.ts'
import { type GapNarrowing, IS_WORK, narrowedTo } from '../gaps/list-gaps.ts'
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

/** Which lists to count: whose `mine` is, and what narrows all of them. `today` is an ISO day: what was put aside until then is open again. */
export interface Counting {
  person: string
  today: string
  narrowing: GapNarrowing
}

/** The statement that counts every list, for a batch. Answers that wait for work have no wordings and topics of people and no channel, so those do
 * not narrow them; who works on it does not narrow one's own list. */
export function countsStatement(db: D1Database, { person, today, narrowing }: Counting): D1PreparedStatement {
  const { terms, topic, channel, assignedTo, ...rest } = narrowing
  const asked = narrowedTo({
    ...(terms ? { terms } : {}),
    ...(topic ? { topic } : {}),
    ...(channel ? { channel } : {}),
  })
  const places = narrowedTo(rest)
  const own = [...places.conditions, ...asked.conditions.map((one) => `(kind IN ('feedback', 'review') OR ${one})`)]
  const taken = narrowedTo(assignedTo === undefined ? {} : { assignedTo })
  const mine = [`assigned_to = ?`, `assigned_to <> ''`, `state = 'open'`, ...own]
  const values = [...places.values, ...asked.values]
  return db
    .prepare(
      `SELECT kind, CASE WHEN state = 'open' AND snoozed_until > ? THEN 'aside' ELSE state END AS list,
         count(*) AS total, sum(people) AS people
       FROM gaps WHERE ${[IS_WORK, ...own, ...taken.conditions].join(' AND ')} GROUP BY 1, 2
       UNION ALL SELECT kind, 'mine', count(*), sum(people) FROM gaps WHERE ${mine.join(' AND ')} GROUP BY 1`,
    )
    .bind(today, ...values, ...taken.values, person, ...values)
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
