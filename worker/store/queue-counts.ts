import * as z from 'zod/mini'

/** Lists of the queue: open ones that are not put aside, those someone took, those put aside, and the closed ones by state. */
export const QUEUE_LISTS = ['open', 'mine', 'aside', 'answered', 'dismissed', 'not-ours'] as const
export type QueueList = (typeof QUEUE_LISTS)[number]

const Row = z.object({ list: z.enum(QUEUE_LISTS), total: z.number() })

/** How many gaps each list holds. `today` is an ISO day: what was put aside until then is open again. */
export async function queueCounts(db: D1Database, person: string, today: string): Promise<Record<QueueList, number>> {
  const { results } = await db
    .prepare(
      `SELECT CASE WHEN state = 'open' AND snoozed_until > ?1 THEN 'aside' ELSE state END AS list, count(*) AS total
         FROM gaps GROUP BY list
       UNION ALL SELECT 'mine', count(*) FROM gaps WHERE assigned_to = ?2 AND assigned_to <> '' AND state = 'open'`,
    )
    .bind(today, person)
    .all()
  const counts: Record<QueueList, number> = { open: 0, mine: 0, aside: 0, answered: 0, dismissed: 0, 'not-ours': 0 }
  for (const row of results.map((found) => Row.parse(found))) counts[row.list] = row.total
  return counts
}
