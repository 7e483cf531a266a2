import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'
import { writeWithLines } from '../audit.ts'
import { type Entry, json, table } from '../table.ts'

/** All that a writer typed, as typed, valid or not. Lists hold one entry a line of the form. */
export const DraftFields = z.object({
  id: z.string(),
  title: z.string(),
  body: z.string(),
  agency: z.string(),
  agencies: z.array(z.string()),
  topics: z.string(),
  asked: z.string(),
  sources: z.array(z.object({ title: z.string(), url: z.string() })),
  owner: z.string(),
  reviewIn: z.string(),
  /** ISO date of the last check of the facts, and whether the writer checked them today. */
  lastChecked: z.string(),
  checkedToday: z.boolean(),
  urgent: z.boolean(),
  note: z.string(),
  /** Of a translation: the version of the English answer that it was made from, where it is known. */
  translates: z.optional(z.number()),
  /** The title for who asks in Spanish, for as long as there is no translation. */
  titleEs: z.optional(z.string()),
  /** Texts of their own for a text message, and said aloud, in Markdown. */
  short: z.optional(z.string()),
  spoken: z.optional(z.string()),
  /** What changed for readers; without a day (`on` empty) it is new with this draft. */
  changed: z.optional(z.object({ on: z.string(), text: z.string() })),
  /** When it is to go live and to be taken down, as `2026-12-01T09:00` in the agency's time zone. */
  from: z.optional(z.string()),
  until: z.optional(z.string()),
})
export type DraftFields = z.infer<typeof DraftFields>

const DRAFT_STATES = ['draft', 'in-review', 'published', 'discarded'] as const
export type DraftState = (typeof DRAFT_STATES)[number]

const DRAFTS = table({
  id: z.string(),
  /** The answer it changes; undefined while it is to become a new one. */
  answerId: z.exactOptional(z.string()),
  language: z.enum(LANGUAGES),
  gapId: z.exactOptional(z.string()),
  baseVersion: z.number(),
  /** Counts saves; a save names the revision it started from. */
  revision: z.number(),
  state: z.enum(DRAFT_STATES),
  fields: json(DraftFields),
  begunBy: z.string(),
  savedBy: z.string(),
  /** Everyone who wrote any of its text. Opening it, saying when it goes live or why is no writing. */
  writers: json(z.array(z.string())),
  updatedAt: z.string(),
  /** Whom its review waits for, and the ISO day by which; '' where nobody said so. */
  reviewer: z.string(),
  dueOn: z.string(),
})
/** Work in progress on one answer in one language. `baseVersion` is the version it started from, 0 where there was none. */
export type Draft = Entry<typeof DRAFTS>

/** What a new draft starts from; whoever begins it is the first who saved it. */
export type NewDraft = Pick<Draft, 'answerId' | 'language' | 'gapId' | 'baseVersion' | 'fields' | 'begunBy' | 'writers'>

/** Stores a new draft.
 * @returns Its id. */
export async function createDraft(db: D1Database, draft: NewDraft, now: Date): Promise<string> {
  const id = crypto.randomUUID()
  await createDraftStatement(db, id, draft, now).run()
  return id
}

/** The statement that stores a new draft, for a batch that stores more than one. */
export function createDraftStatement(db: D1Database, id: string, draft: NewDraft, now: Date): D1PreparedStatement {
  const at = now.toISOString()
  return db
    .prepare(
      `INSERT INTO drafts
         (id, answer_id, language, gap_id, base_version, fields, begun_by, saved_by, writers, created_at, updated_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(
      id,
      draft.answerId ?? null,
      draft.language,
      draft.gapId ?? null,
      draft.baseVersion,
      stored(draft.fields),
      draft.begunBy,
      draft.begunBy,
      JSON.stringify(draft.writers),
      at,
      at,
    )
}

/** A draft by its id. */
export async function draft(db: D1Database, id: string): Promise<Draft | undefined> {
  const found = await db.prepare(`SELECT ${DRAFTS.columns} FROM drafts WHERE id = ?`).bind(id).first()
  return DRAFTS.find(found)
}

/** Drafts being written for one gap. */
export async function draftsForGap(db: D1Database, gapId: string): Promise<Draft[]> {
  const found = await db
    .prepare(
      `SELECT ${DRAFTS.columns} FROM drafts WHERE gap_id = ? AND state IN ('draft', 'in-review') ORDER BY updated_at DESC`,
    )
    .bind(gapId)
    .all()
  return DRAFTS.list(found)
}

/** The draft being written of an answer that is published, last saved first. */
export async function draftOfAnswer(db: D1Database, answerId: string, language: Language): Promise<Draft | undefined> {
  const found = await db
    .prepare(
      `SELECT ${DRAFTS.columns} FROM drafts WHERE answer_id = ? AND language = ? AND state IN ('draft', 'in-review')
       ORDER BY updated_at DESC LIMIT 1`,
    )
    .bind(answerId, language)
    .first()
  return DRAFTS.find(found)
}

/** What one save changes. `revision` is the one the writer started from. */
export type DraftSave = Pick<Draft, 'id' | 'revision' | 'language' | 'baseVersion' | 'fields' | 'savedBy'>

/** Fields as they are stored: always in the same order, so that two texts can be compared. */
function stored(fields: DraftFields): string {
  return JSON.stringify(DraftFields.parse(fields))
}

/** SQL of a draft's text in its fields: all but when it goes live, and why. */
const textIn = (fields: string) => `json_remove(${fields}, '$.from', '$.until', '$.note')`

/** The writers once ?4 has saved the fields ?1 in the language ?2: ?4 among them where that changed the text. */
const WRITERS = `CASE
  WHEN language = ?2 AND ${textIn('fields')} = ${textIn('?1')} OR EXISTS (SELECT 1 FROM json_each(writers) WHERE value = ?4)
  THEN writers ELSE json_insert(writers, '$[#]', ?4) END`

/** Saves a draft if nobody saved since `revision`, and counts the revision up. Who changed its text is one of its writers from then on.
 * @returns Whether it was saved; false means that the draft is stale, closed, approved for a later time or gone, and nothing was written. */
export async function saveDraft(db: D1Database, save: DraftSave, now: Date): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE drafts SET fields = ?1, language = ?2, base_version = ?3, saved_by = ?4, updated_at = ?5,
         revision = revision + 1, writers = ${WRITERS}
       WHERE id = ?6 AND revision = ?7 AND state IN ('draft', 'in-review')
         AND NOT EXISTS (SELECT 1 FROM plans WHERE draft_id = drafts.id AND plans.state = 'waiting')`,
    )
    .bind(stored(save.fields), save.language, save.baseVersion, save.savedBy, now.toISOString(), save.id, save.revision)
    .run()
  return meta.changes === 1
}

/** Moves a draft out of, or back into, the work in progress; `published` is set by publishing alone. One that is approved for a later time
 * stays as it is. */
export function draftStateStatement(
  db: D1Database,
  id: string,
  from: DraftState,
  to: DraftState,
  now: Date,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE drafts SET state = ?, updated_at = ? WHERE id = ? AND state = ?
         AND NOT EXISTS (SELECT 1 FROM plans WHERE draft_id = drafts.id AND plans.state = 'waiting')`,
    )
    .bind(to, now.toISOString(), id, from)
}

/** Says whom a draft's review waits for, and by which day, with a line in the audit trail. */
export async function setReviewer(
  db: D1Database,
  { id, reviewer, dueOn, who }: { id: string; reviewer: string; dueOn: string; who: string },
  now: Date,
): Promise<void> {
  const change = db
    .prepare(`UPDATE drafts SET reviewer = ?, due_on = ? WHERE id = ? AND state IN ('draft', 'in-review')`)
    .bind(reviewer, dueOn, id)
  const line = { at: now.toISOString(), who, action: 'draft-reviewer', target: `draft:${id}` } as const
  await writeWithLines(db, change, { ...line, reason: [reviewer, dueOn].filter(Boolean).join(', ') })
}
