import * as z from 'zod/mini'
import { auditStatement, writeWithLines } from '../audit.ts'
import { type Entry, json, table } from '../table.ts'

const InBoth = json(z.object({ en: z.string(), es: z.string() }))
const Names = json(z.array(z.string()))
const DISASTERS = table({
  id: z.string(),
  state: z.enum(['draft', 'approved', 'ended']),
  isDrill: z.number(),
  words: InBoth,
  area: InBoth,
  reason: z.string(),
  begins: z.string(),
  ends: z.string(),
  answers: Names,
  lines: Names,
  keyword: z.string(),
  madeBy: z.string(),
  madeAt: z.string(),
  approvedBy: z.string(),
  approvedAt: z.string(),
  endedAt: z.string(),
})
/** What is said in every channel while a disaster lasts. `begins` and `ends` are days in Washington, both counted; `answers` are ids,
 * `lines` contacts as `agency/contact`, first first. `isDrill` is 1 for an exercise. */
export type Disaster = Entry<typeof DISASTERS>
/** As it is drafted. */
export type NewDisaster = Omit<Disaster, 'state' | 'madeAt' | 'approvedBy' | 'approvedAt' | 'endedAt'>

/** All there are, drafts and those that are over too, latest first. */
export async function allDisasters(db: D1Database): Promise<Disaster[]> {
  return DISASTERS.list(await db.prepare(`SELECT ${DISASTERS.columns} FROM disasters ORDER BY made_at DESC`).all())
}

/** Those that were approved, first approved first: what channels say, as long as their days last. */
export async function approvedDisasters(db: D1Database): Promise<Disaster[]> {
  const found = await db
    .prepare(`SELECT ${DISASTERS.columns} FROM disasters WHERE state = 'approved' ORDER BY approved_at`)
    .all()
  return DISASTERS.list(found)
}

/** Keeps a draft: nothing is said of it yet. */
export async function draftDisaster(db: D1Database, one: NewDisaster, now: Date): Promise<void> {
  const at = now.toISOString()
  const { id, isDrill, words, area, reason, begins, ends, answers, lines, keyword, madeBy } = one
  const texts = [words, area, answers, lines].map((value) => JSON.stringify(value))
  await db.batch([
    db
      .prepare(
        `INSERT INTO disasters (id, is_drill, words, area, answers, lines, reason, begins, ends, keyword, made_by, made_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .bind(id, isDrill, ...texts, reason, begins, ends, keyword, madeBy, at),
    auditStatement(db, { at, who: madeBy, action: 'disaster-drafted', target: `disaster:${id}`, reason }),
  ])
}

/** Turns it on from its first day.
 * @param who - Not who drafted it: the table refuses that too.
 * @returns Whether there was such a draft that this person may approve. */
export async function approveDisaster(db: D1Database, id: string, who: string, now: Date): Promise<boolean> {
  const at = now.toISOString()
  const change = db
    .prepare(
      `UPDATE disasters SET state = 'approved', approved_by = ?2, approved_at = ?3 WHERE id = ?1 AND state = 'draft' AND made_by <> ?2`,
    )
    .bind(id, who, at)
  return writeWithLines(db, change, { at, who, action: 'disaster-approved', target: `disaster:${id}` })
}

/** Turns it off before its last day is over, or puts a draft away. One person may: what is wrong on every page must go at once. */
export async function endDisaster(db: D1Database, id: string, who: string, now: Date): Promise<void> {
  const at = now.toISOString()
  const change = db
    .prepare(`UPDATE disasters SET state = 'ended', ended_at = ? WHERE id = ? AND state <> 'ended'`)
    .bind(at, id)
  await writeWithLines(db, change, { at, who, action: 'disaster-ended', target: `disaster:${id}` })
}
