import * as z from 'zod/mini'
import type { AnswerRecord } from '../../corpus/index.ts'
import { STUDY_KINDS } from '../../measures/index.ts'
import { type AuditEntry, auditStatement, withLines } from '../audit.ts'
import { type Entry, json, table } from '../table.ts'

/** What is asked of a draft, with its text as it was when it was asked. */
export const STUDIES = table({
  id: z.string(),
  draftId: z.string(),
  language: z.enum(['en', 'es']),
  kind: z.enum(STUDY_KINDS),
  revision: z.number(),
  // The desk wrote it from a draft that had passed its checks.
  answer: json(z.custom<AnswerRecord>((value) => typeof value === 'object' && value !== null)),
  questions: json(z.array(z.object({ text: z.string(), options: z.array(z.string()) }))),
  planned: z.number(),
  closesOn: z.string(),
  madeBy: z.string(),
  closedAt: z.string(),
  counts: json(z.array(z.tuple([z.number(), z.number(), z.number()]))),
})
export type Study = Entry<typeof STUDIES>

/** Begins a study. */
export async function beginStudy(
  db: D1Database,
  study: Omit<Study, 'id' | 'closedAt' | 'counts'> & { agency: string },
  now: Date,
): Promise<void> {
  const { draftId, agency, language, kind, revision, answer, questions, planned, closesOn, madeBy } = study
  const at = now.toISOString()
  await db.batch([
    db
      .prepare(
        `INSERT INTO panel_studies (id, draft_id, agency, language, kind, revision, answer, questions, planned, closes_on, made_by, made_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .bind(
        ...[crypto.randomUUID(), draftId, agency, language, kind, revision],
        ...[JSON.stringify(answer), JSON.stringify(questions), planned, closesOn, madeBy, at],
      ),
    auditStatement(db, { at, who: madeBy, action: 'study-begun', target: `draft:${draftId}` }),
  ])
}

/** A draft's studies, the latest first. */
export async function studiesOfDraft(db: D1Database, draftId: string): Promise<Study[]> {
  const found = await db
    .prepare(`SELECT ${STUDIES.columns} FROM panel_studies WHERE draft_id = ? ORDER BY made_at DESC, id`)
    .bind(draftId)
    .all()
  return STUDIES.list(found)
}

/** The latest studies of all drafts: those that are open first. */
export async function latestStudies(db: D1Database, limit: number): Promise<Study[]> {
  const found = await db
    .prepare(`SELECT ${STUDIES.columns} FROM panel_studies ORDER BY closed_at <> '', made_at DESC, id LIMIT ?`)
    .bind(limit)
    .all()
  return STUDIES.list(found)
}

/** Adds up what people chose, and forgets who chose what. Closing twice changes nothing. */
function closing(db: D1Database, id: string, at: string, ...lines: AuditEntry[]): D1PreparedStatement[] {
  const close = db
    .prepare(
      `UPDATE panel_studies SET closed_at = ?2, counts = (
         SELECT json_group_array(json_array(question, option, people)) FROM (
           SELECT a.key AS question, a.value AS option, count(*) AS people
           FROM panel_invites i, json_each(i.answers) a WHERE i.study_id = ?1 AND i.answers IS NOT NULL GROUP BY 1, 2))
       WHERE id = ?1 AND closed_at = ''`,
    )
    .bind(id, at)
  return [
    ...withLines(db, close, ...lines),
    db.prepare('UPDATE panel_invites SET answers = NULL WHERE study_id = ?').bind(id),
  ]
}

/** Closes a study of a draft for somebody at the desk. */
export async function closeStudy(
  db: D1Database,
  { draftId, id, who }: { draftId: string; id: string; who: string },
  now: Date,
): Promise<void> {
  const study = (await studiesOfDraft(db, draftId)).find((one) => one.id === id)
  if (study?.closedAt !== '') return
  const at = now.toISOString()
  await db.batch(closing(db, id, at, { at, who, action: 'study-closed', target: `draft:${draftId}` }))
}

/** Closes a study that as many people answered as were planned. */
export async function closeWhenFull(db: D1Database, { id, planned }: Study, now: Date): Promise<void> {
  const answered = await db
    .prepare('SELECT count(*) AS n FROM panel_invites WHERE study_id = ? AND answers IS NOT NULL')
    .bind(id)
    .first<number>('n')
  if ((answered ?? 0) >= planned) await db.batch(closing(db, id, now.toISOString()))
}

/** Closes studies whose last day is over, or whose draft is no longer worked on. */
export async function closeDueStudies(db: D1Database, today: string, now: Date): Promise<void> {
  const { results } = await db
    .prepare(
      `SELECT s.id FROM panel_studies s LEFT JOIN drafts d ON d.id = s.draft_id
       WHERE s.closed_at = '' AND (s.closes_on < ? OR coalesce(d.state, '') NOT IN ('draft', 'in-review'))`,
    )
    .bind(today)
    .all<{ id: string }>()
  if (results.length > 0) await db.batch(results.flatMap(({ id }) => closing(db, id, now.toISOString())))
}
