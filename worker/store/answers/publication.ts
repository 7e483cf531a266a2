import type { Language } from '../../contract/index.ts'
import { type AuditAction, auditStatement, withLines, writeWithLines } from '../audit.ts'
import { type MovedQuestion, movedStatements } from './exam-questions.ts'
import { endPlanStatement, planStatements } from './plans.ts'

/** One version to publish. `version` is the one after the live version the writer started from. */
export interface Publication {
  id: string
  language: Language
  version: number
  agency: string
  title: string
  reviewBy: string
  markdown: string
  /** Who publishes it. */
  author: string
  /** Who wrote its text. */
  writers: readonly string[]
  note: string
  /** The version of the English answer that the text translates; left out, the one known before, else the live one. */
  translates?: number | undefined
  action: Extract<AuditAction, 'answer-published' | 'answer-linked' | 'answer-rolled-back' | 'answer-checked'>
  gapId?: string
  draftId?: string
  /** Where the gate said no and an admin published all the same: why, and how many questions lose their right answer. */
  overruled?: { reason: string; worse: number }
  /** Questions of the examination that had no answer, and that it is for. */
  moved?: readonly MovedQuestion[]
  /** When it is to be taken down again, ISO. */
  until?: string | undefined
  /** The plan by which it is published. */
  planId?: string | undefined
}

function insertVersion(db: D1Database, publication: Publication, at: string): D1PreparedStatement {
  const { id, language, version, title, markdown, author, writers, note, gapId } = publication
  return db
    .prepare(
      `INSERT INTO answer_versions (id, language, version, title, markdown, author, writers, note, gap_id, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(id, language, version, title, markdown, author, JSON.stringify(writers), note, gapId ?? null, at)
}

function moveAnswer(db: D1Database, publication: Publication): D1PreparedStatement {
  const { id, language, agency, title, version, reviewBy, translates = null } = publication
  return db
    .prepare(
      `INSERT INTO answers (id, language, agency, title, state, version, review_by, translates)
       SELECT ?1, ?2, ?3, ?4, 'published', ?5, ?6, CASE WHEN ?2 = 'en' THEN NULL ELSE coalesce(?7,
           (SELECT translates FROM answers WHERE id = ?1 AND language = ?2),
           (SELECT version FROM answers WHERE id = ?1 AND language = 'en')) END WHERE true
       ON CONFLICT (id, language) DO UPDATE SET agency = excluded.agency, title = excluded.title, state = 'published',
         version = excluded.version, review_by = excluded.review_by, translates = excluded.translates`,
    )
    .bind(id, language, agency, title, version, reviewBy, translates)
}

type AnsweredBy = Pick<Publication, 'id' | 'language' | 'author'>

function answerGap(
  db: D1Database,
  gapId: string,
  { id, language, author }: AnsweredBy,
  at: string,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE gaps SET state = 'answered', answer_id = ?, answer_language = ?, closed_at = ?, closed_by = ?, reason = ''
       WHERE id = ? AND state = 'open'`,
    )
    .bind(id, language, at, author, gapId)
}

/** Closes a gap with an answer that needs no new version: it knows the wordings already. */
export async function closeAsAnswered(db: D1Database, gapId: string, by: AnsweredBy, now: Date): Promise<void> {
  const at = now.toISOString()
  const detail = { state: 'answered', answer: `${by.id}/${by.language}` }
  const line = { at, who: by.author, action: 'gap-closed', target: `gap:${gapId}`, detail } as const
  await writeWithLines(db, answerGap(db, gapId, by, at), line)
}

function gapAnswered(db: D1Database, gapId: string, publication: Publication, at: string): D1PreparedStatement[] {
  const { id, language, version, author } = publication
  const detail = { state: 'answered', answer: `${id}/${language}`, version }
  const line = { at, who: author, action: 'gap-closed', target: `gap:${gapId}`, detail } as const
  return withLines(db, answerGap(db, gapId, publication, at), line)
}

function finishDraft(db: D1Database, draftId: string, at: string): D1PreparedStatement {
  return db.prepare(`UPDATE drafts SET state = 'published', updated_at = ? WHERE id = ?`).bind(at, draftId)
}

function recordOf(db: D1Database, publication: Publication, at: string): D1PreparedStatement {
  const { id, language, version, author, note, action, gapId, draftId } = publication
  const detail = { version, ...(gapId ? { gap: gapId } : {}), ...(draftId ? { draft: draftId } : {}) }
  return auditStatement(db, { at, who: author, action, target: `answer:${id}/${language}`, reason: note, detail })
}

function overruledBy(
  db: D1Database,
  { id, language, version, author }: Publication,
  { reason, worse }: { reason: string; worse: number },
  at: string,
): D1PreparedStatement {
  const line = { at, who: author, action: 'gate-overruled', target: `answer:${id}/${language}` } as const
  return auditStatement(db, { ...line, reason, detail: { version, worse } })
}

function takenDownLater(db: D1Database, publication: Publication, now: Date): D1PreparedStatement[] {
  const { id: answerId, language, agency, author: who, until } = publication
  return until ? planStatements(db, { kind: 'archive', at: until, answerId, language, agency, who }, now) : []
}

/** Whether D1 refused because this version of the answer is there already. */
export function isVersionTaken(error: unknown): boolean {
  return error instanceof Error && /UNIQUE constraint failed: answer_versions/.test(error.message)
}

/** What publishing a version writes, for a batch that publishes more than one. */
export function publicationStatements(db: D1Database, publication: Publication, now: Date): D1PreparedStatement[] {
  const at = now.toISOString()
  return [
    insertVersion(db, publication, at),
    moveAnswer(db, publication),
    ...(publication.gapId ? gapAnswered(db, publication.gapId, publication, at) : []),
    ...(publication.draftId ? [finishDraft(db, publication.draftId, at)] : []),
    recordOf(db, publication, at),
    ...(publication.planId ? [endPlanStatement(db, publication.planId, { state: 'done' }, now)] : []),
    ...takenDownLater(db, publication, now),
    ...movedStatements(db, publication.moved ?? [], publication, now),
    ...(publication.overruled ? [overruledBy(db, publication, publication.overruled, at)] : []),
  ]
}

/** Publishes a version: its row, the answer's live version, its gap answered, its draft finished and the audit line, all or nothing.
 * The versions' primary key makes sure that of two who publish the same next version, one does.
 * @returns Whether it was published; false means that this version was there already, and nothing was written. */
export async function publishVersion(db: D1Database, publication: Publication, now: Date): Promise<boolean> {
  try {
    await db.batch(publicationStatements(db, publication, now))
    return true
  } catch (error) {
    if (isVersionTaken(error)) return false
    throw error
  }
}
