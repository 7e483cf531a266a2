import * as z from 'zod/mini'
import { daysAfter, isoDay } from '../../corpus/index.ts'
import type { Period } from '../../measures/index.ts'
import { table } from '../table.ts'

const MINUTES_A_DAY = 1_440
const COUNTED = table({ count: z.number(), total: z.number() })

/** Counts a minute in which the deployment asked itself a question. No minute counts twice, and none once a later one did. */
export async function keepMinute(db: D1Database, at: Date, isUp: boolean): Promise<void> {
  await db
    .prepare(
      `INSERT INTO up_days (day, asked, answered, last_minute) VALUES (?1, 1, ?2, ?3)
       ON CONFLICT (day) DO UPDATE SET asked = asked + 1, answered = answered + excluded.answered, last_minute = excluded.last_minute
         WHERE excluded.last_minute > last_minute`,
    )
    .bind(isoDay(at), Number(isUp), at.toISOString().slice(0, 16))
    .run()
}

/** In how many of the minutes in which it asked itself a reply came, and in how many of the period it did not ask. */
export async function countMinutes(db: D1Database, { from, to }: Period) {
  const found = await db
    .prepare(
      `SELECT coalesce(sum(answered), 0) AS count, coalesce(sum(asked), 0) AS total FROM up_days WHERE day BETWEEN ? AND ?`,
    )
    .bind(from, to)
    .first()
  const counted = COUNTED.read(found)
  const days = (Date.parse(daysAfter(to, 1)) - Date.parse(from)) / 86_400_000
  return { ...counted, unknown: days * MINUTES_A_DAY - counted.total }
}

/** Whether the clock came to this day otherwise than by way of the day before: it leapt, or nothing ran meanwhile. Where no minute is looked at
 * nobody can say, and it did not. */
export async function clockLeapt(db: D1Database, now: Date): Promise<boolean> {
  const today = isoDay(now)
  const found = await db
    .prepare('SELECT count(*) AS count, coalesce(sum(day = ?1), 0) AS total FROM up_days WHERE day IN (?1, ?2)')
    .bind(today, daysAfter(today, -1))
    .first()
  const { count, total: ofToday } = COUNTED.read(found)
  return ofToday === 1 && count === 1
}
