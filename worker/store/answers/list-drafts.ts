import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { type Entry, json, table } from '../table.ts'
import type { DraftState } from './drafts.ts'

export const DRAFTS_PER_PAGE = 50

const LISTED = table({
  id: z.string(),
  language: z.enum(LANGUAGES),
  title: z.string(),
  agency: z.string(),
  state: z.enum(['draft', 'in-review', 'published', 'discarded']),
  begunBy: z.string(),
  savedBy: z.string(),
  writers: json(z.array(z.string())),
  updatedAt: z.string(),
  /** Whom its review waits for, and the ISO day by which; '' where nobody said so. */
  reviewer: z.string(),
  dueOn: z.string(),
  /** When it goes live, where that is planned. */
  plannedAt: z.exactOptional(z.string()),
})
/** A draft as a list shows it. */
export type ListedDraft = Entry<typeof LISTED>

/** Which drafts. An agency is the one that is chosen in the draft; `person` began it or wrote in it. */
export interface DraftFilter {
  states: readonly DraftState[]
  agencies?: readonly string[]
  /** Nothing of this person's. */
  notBy?: string
  person?: string
  reviewer?: string
  find?: string
  order?: keyof typeof ORDERS
  page: number
}

const COLUMNS = `d.id, d.language, coalesce(d.fields ->> '$.title', '') AS title, coalesce(d.fields ->> '$.agency', '') AS agency,
  d.state, d.begun_by, d.saved_by, d.writers, d.updated_at, d.reviewer, d.due_on,
  (SELECT p.at FROM plans p WHERE p.draft_id = d.id AND p.state = 'waiting' LIMIT 1) AS planned_at`
/** Holds where ?name had a hand in a draft. */
const isBy = (name: string) =>
  `(d.begun_by = ${name} OR EXISTS (SELECT 1 FROM json_each(d.writers) w WHERE w.value = ${name}))`

const WHERE = `d.state IN (SELECT value FROM json_each(?1))
  AND (?2 IS NULL OR d.fields ->> '$.agency' IN (SELECT value FROM json_each(?2)))
  AND (?3 IS NULL OR ${isBy('?3')})
  AND (?4 IS NULL OR NOT ${isBy('?4')})
  AND (?5 = '' OR instr(lower((d.fields ->> '$.title') || ' ' || (d.fields ->> '$.id') || ' ' || (d.fields ->> '$.body')), ?5) > 0)
  AND (?6 IS NULL OR d.reviewer = ?6)`

/** What is due comes before what nobody gave a day. */
const ORDERS = {
  newest: 'd.updated_at DESC, d.id',
  oldest: 'd.updated_at, d.id',
  due: `d.due_on = '', d.due_on, d.updated_at, d.id`,
}

function valuesOf({ states, agencies, person, notBy, find = '', reviewer }: DraftFilter): (string | null)[] {
  const list = agencies ? JSON.stringify(agencies) : null
  return [JSON.stringify(states), list, person ?? null, notBy ?? null, find.trim().toLowerCase(), reviewer ?? null]
}

/** A page of drafts, the last saved first, the other way round or by the day they are due, and how many there are. */
export async function listDrafts(
  db: D1Database,
  filter: DraftFilter,
): Promise<{ drafts: ListedDraft[]; total: number }> {
  const values = valuesOf(filter)
  const [counted, listed] = await db.batch([
    db.prepare(`SELECT count(*) AS n FROM drafts d WHERE ${WHERE}`).bind(...values),
    db
      .prepare(
        `SELECT ${COLUMNS} FROM drafts d WHERE ${WHERE} ORDER BY ${ORDERS[filter.order ?? 'newest']} LIMIT ?7 OFFSET ?8`,
      )
      .bind(...values, DRAFTS_PER_PAGE, (filter.page - 1) * DRAFTS_PER_PAGE),
  ])
  return { drafts: LISTED.list(listed), total: Count.parse(counted?.results[0]).n }
}

const Count = z.object({ n: z.number() })

/** Drafts that a person had a hand in and that came back from review, the latest first. */
export async function sentBackTo(db: D1Database, person: string, limit: number): Promise<ListedDraft[]> {
  const found = await db
    .prepare(
      `SELECT ${COLUMNS} FROM drafts d WHERE d.state = 'draft' AND ${isBy('?1')}
         AND (SELECT a.action FROM audit a WHERE a.target = 'draft:' || d.id ORDER BY a.id DESC LIMIT 1) = 'draft-sent-back'
       ORDER BY d.updated_at DESC LIMIT ?2`,
    )
    .bind(person, limit)
    .all()
  return LISTED.list(found)
}

const COMMENTED = table({ draftId: z.string(), title: z.string(), at: z.string(), who: z.string(), text: z.string() })
/** What somebody said about a draft, with its title. */
export type CommentedDraft = Entry<typeof COMMENTED>

/** What others said about a person's open drafts, or to them by `@name` on any, and they have not answered; the latest first. */
export async function commentsFor(
  db: D1Database,
  person: string,
  since: string,
  limit: number,
): Promise<CommentedDraft[]> {
  const found = await db
    .prepare(
      `SELECT c.draft_id, coalesce(d.fields ->> '$.title', '') AS title, c.at, c.who, c.text
       FROM drafts d JOIN draft_comments c ON c.draft_id = d.id
       WHERE d.state IN ('draft', 'in-review') AND c.who <> ?1 AND c.at >= ?2
         AND (${isBy('?1')} OR instr(lower(c.text), lower('@' || ?1)) > 0)
         AND NOT EXISTS (SELECT 1 FROM draft_comments l WHERE l.draft_id = c.draft_id AND l.id > c.id AND l.who = ?1)
       ORDER BY c.id DESC LIMIT ?3`,
    )
    .bind(person, since, limit)
    .all()
  return COMMENTED.list(found)
}

const TITLES = table({ id: z.string(), title: z.string() })

/** The titles of some drafts, as they stand now, by id. */
export async function draftTitles(db: D1Database, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await db
    .prepare(
      `SELECT id, coalesce(fields ->> '$.title', '') AS title FROM drafts WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .bind(JSON.stringify(ids))
    .all()
  return new Map(TITLES.list(found).map(({ id, title }) => [id, title]))
}
