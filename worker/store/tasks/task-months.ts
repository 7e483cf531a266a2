import * as z from 'zod/mini'
import { daysAfter } from '../../corpus/index.ts'
import { type AskedTask, closedPeriods, monthsOf, type Period } from '../../measures/index.ts'
import { table } from '../table.ts'

const TASKS = table({ agency: z.string(), id: z.string(), asked: z.number() })
const MONTHS = table({ month: z.string() })

/** The log keeps so many days: of a month that began earlier nobody knows all. */
const KEPT_DAYS = 90
const MONTHS_IN_THEM = 2
/** What comes late from the queue is of yesterday at most. */
const DAYS_UNTIL_ALL_CAME = 2

/** Counts the months that are over and were not counted yet: answers that were given, and those that were picked from choices. What assistants
 * asked is nobody's task.
 * @param today - ISO day, UTC, as the log has them.
 * @returns How many months were counted. */
export async function countTaskMonths(db: D1Database, today: string): Promise<number> {
  const months = closedPeriods('month', today, MONTHS_IN_THEM)
  const found = db.prepare('SELECT month FROM task_months_counted WHERE month >= ?').bind(months.at(-1)?.name ?? '')
  const counted = new Set(MONTHS.list(await found.all()).map(({ month }) => month))
  const open = months.filter(
    ({ name, from, to }) =>
      !counted.has(name) && daysAfter(to, DAYS_UNTIL_ALL_CAME) <= today && daysAfter(from, KEPT_DAYS) > today,
  )
  for (const month of open) await countMonth(db, month)
  return open.length
}

const COUNT_MONTH = `INSERT INTO task_months (month, agency, answer_id, asked)
  SELECT ?1, agency, coalesce(nullif(answer_id, ''), chosen), count(*) FROM questions
  WHERE at >= ?2 AND at < ?3 AND channel <> 'mcp' AND coalesce(nullif(answer_id, ''), chosen, '') <> '' GROUP BY 2, 3`

async function countMonth(db: D1Database, { name, from, to }: Period): Promise<void> {
  await db.batch([
    db.prepare(COUNT_MONTH).bind(name, from, daysAfter(to, 1)),
    db.prepare('INSERT INTO task_months_counted (month) VALUES (?)').bind(name),
  ])
}

/** What was asked in a quarter, by agency and answer, and the months of it that were counted. */
export async function tasksOfQuarter(
  db: D1Database,
  quarter: Period,
): Promise<{ tasks: AskedTask[]; months: string[] }> {
  const months = monthsOf(quarter)
  const [tasks, counted] = await db.batch([
    db
      .prepare(
        `SELECT agency, answer_id AS id, sum(asked) AS asked FROM task_months WHERE month BETWEEN ? AND ?
         GROUP BY agency, answer_id ORDER BY asked DESC, id, agency`,
      )
      .bind(months[0], months[2]),
    db.prepare('SELECT month FROM task_months_counted WHERE month BETWEEN ? AND ?').bind(months[0], months[2]),
  ])
  return { tasks: TASKS.list(tasks), months: MONTHS.list(counted).map(({ month }) => month) }
}
