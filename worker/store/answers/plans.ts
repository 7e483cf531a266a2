import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'
import { type Entry, json, table } from '../table.ts'

/** Why a planned publication was held back, as of its time: questions would lose their right answer, the text could no longer be
 * published as it is, someone published another version, the draft was closed, or its agency wants two people by now and who approved
 * it had written in it. */
const HELD_WHY = ['gate', 'wrong', 'overtaken', 'closed', 'two-people'] as const
export type HeldWhy = (typeof HELD_WHY)[number]

const PLANS = table({
  id: z.string(),
  kind: z.enum(['publish', 'archive']),
  at: z.string(),
  until: z.exactOptional(z.string()),
  answerId: z.string(),
  language: z.enum(LANGUAGES),
  agency: z.string(),
  draftId: z.exactOptional(z.string()),
  /** Who approved it. */
  who: z.string(),
  overruled: z.exactOptional(json(z.object({ reason: z.string(), worse: z.number() }))),
  /** Ids of questions of the examination that the answer is for, by who approved it. */
  ours: z.exactOptional(json(z.array(z.string()))),
  state: z.enum(['waiting', 'done', 'held', 'cancelled']),
  why: z.exactOptional(z.enum(HELD_WHY)),
  madeAt: z.string(),
})
/** What is to happen to an answer at a time (ISO, UTC). `until`: when what a draft publishes is to be taken down again. */
export type Plan = Entry<typeof PLANS>

/** A plan to be made. */
export type NewPlan = Omit<Plan, 'id' | 'state' | 'why' | 'madeAt'>

/** Makes a plan; one of the same kind that waits for the same answer gives way to it. */
export function planStatements(db: D1Database, plan: NewPlan, now: Date): D1PreparedStatement[] {
  const { kind, at, until = '', answerId, language, agency, draftId = null, who, overruled, ours = [] } = plan
  const made = now.toISOString()
  return [
    db
      .prepare(
        `UPDATE plans SET state = 'cancelled', ended_at = ?
         WHERE answer_id = ? AND language = ? AND kind = ? AND state = 'waiting'`,
      )
      .bind(made, answerId, language, kind),
    db
      .prepare(
        `INSERT INTO plans (id, kind, at, until, answer_id, language, agency, draft_id, who, overruled, ours, made_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .bind(
        crypto.randomUUID(),
        kind,
        at,
        until,
        answerId,
        language,
        agency,
        draftId,
        who,
        overruled ? JSON.stringify(overruled) : '',
        ours.length > 0 ? JSON.stringify(ours) : '',
        made,
      ),
  ]
}

/** Ends a plan that waits; nothing where it has ended by now. */
export function endPlanStatement(
  db: D1Database,
  id: string,
  { state, why = '' }: { state: 'done' | 'held' | 'cancelled'; why?: HeldWhy | '' },
  now: Date,
): D1PreparedStatement {
  return db
    .prepare(`UPDATE plans SET state = ?, why = ?, ended_at = ? WHERE id = ? AND state = 'waiting'`)
    .bind(state, why, now.toISOString(), id)
}

/** A plan by its id. */
export async function planById(db: D1Database, id: string): Promise<Plan | undefined> {
  const found = await db.prepare(`SELECT ${PLANS.columns} FROM plans WHERE id = ?`).bind(id).first()
  return PLANS.find(found)
}

/** Plans whose time has come, oldest first, at most `limit`. */
export async function plansDue(db: D1Database, now: Date, limit = 50): Promise<Plan[]> {
  const found = await db
    .prepare(`SELECT ${PLANS.columns} FROM plans WHERE state = 'waiting' AND at <= ? ORDER BY at LIMIT ?`)
    .bind(now.toISOString(), limit)
    .all()
  return PLANS.list(found)
}

/** Whether the time of a plan, or of a change that begins on its day, has come. It reads one entry of an index of each, of those that wait alone. */
export async function isPlanDue(db: D1Database, now: Date): Promise<boolean> {
  const due = await db
    .prepare(
      `SELECT 1 WHERE EXISTS (SELECT 1 FROM plans WHERE state = 'waiting' AND at <= ?1)
         OR EXISTS (SELECT 1 FROM planned_changes WHERE at <= ?1)`,
    )
    .bind(now.toISOString())
    .first()
  return due !== null
}

/** The last plan of a draft. */
export async function planOfDraft(db: D1Database, draftId: string): Promise<Plan | undefined> {
  const found = await db
    .prepare(`SELECT ${PLANS.columns} FROM plans WHERE draft_id = ? ORDER BY made_at DESC LIMIT 1`)
    .bind(draftId)
    .first()
  return PLANS.find(found)
}

/** What waits to happen to an answer. */
export async function plansOfAnswer(db: D1Database, id: string, language: Language): Promise<Plan[]> {
  const found = await db
    .prepare(
      `SELECT ${PLANS.columns} FROM plans WHERE answer_id = ? AND language = ? AND state = 'waiting' ORDER BY at`,
    )
    .bind(id, language)
    .all()
  return PLANS.list(found)
}

/** Plans that wait, the next first; and publications that were held back while their draft is still being written, the latest first. */
export async function openPlans(db: D1Database, limit = 50): Promise<{ waiting: Plan[]; held: Plan[] }> {
  const [waiting, held] = await db.batch([
    db.prepare(`SELECT ${PLANS.columns} FROM plans WHERE state = 'waiting' ORDER BY at LIMIT ?`).bind(limit),
    db
      .prepare(
        `SELECT ${PLANS.columns} FROM plans p WHERE state = 'held'
           AND EXISTS (SELECT 1 FROM drafts d WHERE d.id = p.draft_id AND d.state IN ('draft', 'in-review'))
           AND NOT EXISTS (SELECT 1 FROM plans n WHERE n.draft_id = p.draft_id AND n.made_at > p.made_at)
         ORDER BY ended_at DESC LIMIT ?`,
      )
      .bind(limit),
  ])
  return { waiting: PLANS.list(waiting), held: PLANS.list(held) }
}
