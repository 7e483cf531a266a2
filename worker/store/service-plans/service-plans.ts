import * as z from 'zod/mini'
import { DOCUMENT_SECTIONS, type PlanWords } from '../../measures/index.ts'
import { type AuditAction, type AuditEntry, withLines, writeWithLines } from '../audit.ts'
import { type Entry, json, table } from '../table.ts'
import { type Measured, MeasuredSchema } from './measured.ts'

const Words = z.record(z.enum(DOCUMENT_SECTIONS), z.object({ en: z.string(), es: z.string() }))
const PLANS = table({
  id: z.string(),
  agency: z.string(),
  year: z.number(),
  state: z.enum(['draft', 'published', 'replaced', 'discarded']),
  revision: z.number(),
  words: json(Words),
  measured: z.exactOptional(json(MeasuredSchema)),
  writers: json(z.array(z.string())),
  savedBy: z.string(),
  savedAt: z.string(),
  publishedBy: z.string(),
  publishedOn: z.string(),
})
/** A customer service plan with its report on plain writing. A draft has no `measured`: its figures are counted as it is looked at. */
export type ServicePlan = Entry<typeof PLANS>

const PLANNED = table({ agency: z.string(), year: z.number() })

/** An agency's plans, latest year first, what is published before what it replaced; what was put away is not among them. */
export async function listPlans(db: D1Database, agency: string): Promise<ServicePlan[]> {
  const found = await db
    .prepare(
      `SELECT ${PLANS.columns} FROM service_plans WHERE agency = ? AND state <> 'discarded'
       ORDER BY year DESC, published_on DESC, state = 'published' DESC, id`,
    )
    .bind(agency)
    .all()
  return PLANS.list(found)
}

/** For which years an agency has a published plan, or everyone has, latest first; the plans themselves are not read. */
export async function publishedYears(db: D1Database, agency?: string): Promise<Entry<typeof PLANNED>[]> {
  const found = await db
    .prepare(
      `SELECT agency, year FROM service_plans WHERE state = 'published' AND (?1 IS NULL OR agency = ?1) ORDER BY year DESC`,
    )
    .bind(agency ?? null)
    .all()
  return PLANNED.list(found)
}

/** An agency's published plan of a fiscal year. */
export async function publishedPlan(db: D1Database, agency: string, year: number): Promise<ServicePlan | undefined> {
  const found = await db
    .prepare(`SELECT ${PLANS.columns} FROM service_plans WHERE agency = ? AND year = ? AND state = 'published'`)
    .bind(agency, year)
    .first()
  return PLANS.find(found)
}

/** A plan by its id. */
export async function planById(db: D1Database, id: string): Promise<ServicePlan | undefined> {
  return PLANS.find(await db.prepare(`SELECT ${PLANS.columns} FROM service_plans WHERE id = ?`).bind(id).first())
}

/** Begins a plan.
 * @returns False where there is a draft of that agency and year already: nothing is written. */
export async function beginPlan(
  db: D1Database,
  plan: Pick<ServicePlan, 'id' | 'agency' | 'year' | 'words'>,
  who: string,
  now: Date,
): Promise<boolean> {
  const { id, agency, year, words } = plan
  const insert = db
    .prepare(
      `INSERT INTO service_plans (id, agency, year, words, writers, saved_by, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    )
    .bind(id, agency, year, JSON.stringify(words), JSON.stringify([who]), who, now.toISOString())
  return writeWithLines(db, insert, lineOf({ plan, who, action: 'service-plan-begun' }, now))
}

/** Saves a draft over the revision that was seen.
 * @returns False where somebody saved in between, or it is no draft: nothing is written. */
export async function savePlan(
  db: D1Database,
  plan: Pick<ServicePlan, 'id' | 'agency' | 'year'>,
  { words, revision, who }: { words: PlanWords; revision: number; who: string },
  now: Date,
): Promise<boolean> {
  const change = db
    .prepare(
      `UPDATE service_plans SET words = ?1, revision = revision + 1, saved_by = ?2, saved_at = ?3,
         writers = CASE WHEN EXISTS (SELECT 1 FROM json_each(writers) WHERE value = ?2) THEN writers
           ELSE json_insert(writers, '$[#]', ?2) END
       WHERE id = ?4 AND revision = ?5 AND state = 'draft'`,
    )
    .bind(JSON.stringify(words), who, now.toISOString(), plan.id, revision)
  return writeWithLines(db, change, lineOf({ plan, who, action: 'service-plan-saved' }, now))
}

/** Publishes a draft with its figures in place of what was published of that year.
 * @param seen - Who approves, which is nobody who wrote in it, and the revision that was read.
 * @returns Whether there was such a draft that this person may approve. */
export async function publishPlan(
  db: D1Database,
  plan: Pick<ServicePlan, 'id' | 'agency' | 'year'>,
  seen: { who: string; revision: number; measured: Measured; day: string },
  now: Date,
): Promise<boolean> {
  const { who, revision, measured, day } = seen
  const mayGo = `id = ?1 AND revision = ?2 AND state = 'draft' AND NOT EXISTS (SELECT 1 FROM json_each(writers) WHERE value = ?3)`
  const publication = db
    .prepare(
      `UPDATE service_plans SET state = 'published', measured = ?4, published_by = ?3, published_on = ?5 WHERE ${mayGo}`,
    )
    .bind(plan.id, revision, who, JSON.stringify(measured), day)
  const [, published] = await db.batch([
    db
      .prepare(
        `UPDATE service_plans SET state = 'replaced' WHERE state = 'published'
           AND (agency, year) = (SELECT agency, year FROM service_plans WHERE ${mayGo})`,
      )
      .bind(plan.id, revision, who),
    ...withLines(db, publication, lineOf({ plan, who, action: 'service-plan-published' }, now)),
  ])
  return published?.meta.changes === 1
}

/** Puts a draft away at the revision that was seen.
 * @returns False where somebody saved in between, or it is no draft: nothing is written. */
export async function discardPlan(
  db: D1Database,
  plan: Pick<ServicePlan, 'id' | 'agency' | 'year'>,
  { who, revision }: { who: string; revision: number },
  now: Date,
): Promise<boolean> {
  const change = db
    .prepare(`UPDATE service_plans SET state = 'discarded' WHERE id = ? AND revision = ? AND state = 'draft'`)
    .bind(plan.id, revision)
  return writeWithLines(db, change, lineOf({ plan, who, action: 'service-plan-discarded' }, now))
}

interface LineOf {
  plan: Pick<ServicePlan, 'id' | 'agency' | 'year'>
  who: string
  action: Extract<AuditAction, `service-plan-${string}`>
}

function lineOf({ plan: { id, agency, year }, who, action }: LineOf, now: Date): AuditEntry {
  return { at: now.toISOString(), who, action, target: `service-plan:${id}`, detail: { agency, year } }
}
