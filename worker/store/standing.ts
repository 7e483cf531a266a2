import * as z from 'zod/mini'

/** How things stand: gaps that are open and people who wait, and of the questions since a day how many got an answer or choices. */
export interface Standing {
  gaps: number
  people: number
  asked: number
  answered: number
}

const Waiting = z.object({ gaps: z.number(), people: z.number() })
const Asked = z.object({ asked: z.number(), answered: z.number() })

/** Sums for the sentence that heads the list of gaps.
 * @param since - ISO time from which questions count. */
export async function standing(db: D1Database, since: string): Promise<Standing> {
  const [waiting, asked] = await db.batch([
    db.prepare(`SELECT count(*) AS gaps, coalesce(sum(people), 0) AS people FROM gaps WHERE state = 'open'`),
    db
      .prepare(
        `SELECT count(*) AS asked, coalesce(sum(kind <> 'unanswered'), 0) AS answered FROM questions WHERE at >= ?`,
      )
      .bind(since),
  ])
  return { ...Waiting.parse(waiting?.results[0]), ...Asked.parse(asked?.results[0]) }
}
