import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'
import { Writers } from './drafts.ts'

/** A published answer by what lists show. `version` is the live one; `reviewBy` an ISO date. */
export interface AnswerRow {
  id: string
  language: Language
  agency: string
  title: string
  state: 'published' | 'archived'
  version: number
  reviewBy: string
}

/** One version, whole. `markdown` is the file: front matter and body. */
export interface AnswerVersion {
  id: string
  language: Language
  version: number
  title: string
  markdown: string
  /** Who published it. */
  author: string
  /** Who wrote its text, where the desk knows. */
  writers: string[]
  note: string
  gapId?: string
  createdAt: string
}

const Row = z.object({
  id: z.string(),
  language: z.enum(LANGUAGES),
  agency: z.string(),
  title: z.string(),
  state: z.enum(['published', 'archived']),
  version: z.number(),
  review_by: z.string(),
})
const COLUMNS = 'id, language, agency, title, state, version, review_by'

const VersionRow = z.object({
  id: z.string(),
  language: z.enum(LANGUAGES),
  version: z.number(),
  title: z.string(),
  markdown: z.string(),
  author: z.string(),
  writers: z.string(),
  note: z.string(),
  gap_id: z.nullable(z.string()),
  created_at: z.string(),
})
const VERSION_COLUMNS = 'id, language, version, title, markdown, author, writers, note, gap_id, created_at'

function toAnswer(found: unknown): AnswerRow {
  const { review_by, ...row } = Row.parse(found)
  return { ...row, reviewBy: review_by }
}

function toVersion(found: unknown): AnswerVersion {
  const { gap_id, created_at, writers, ...row } = VersionRow.parse(found)
  return {
    ...row,
    writers: Writers.parse(JSON.parse(writers)),
    ...(gap_id === null ? {} : { gapId: gap_id }),
    createdAt: created_at,
  }
}

/** Which answers to list; `page` counts from 1. */
export interface AnswerFilter {
  /** Left out, those that are published. */
  state?: AnswerRow['state']
  agency?: string
  language?: Language
  page: number
}
export const ANSWERS_PER_PAGE = 50

/** One page of the answers in one state, by title, and how many there are in all. */
export async function listAnswers(
  db: D1Database,
  filter: AnswerFilter,
): Promise<{ answers: AnswerRow[]; total: number }> {
  const where = [filter.state === 'archived' ? "state = 'archived'" : "state = 'published'"]
  const values: string[] = []
  if (filter.agency) values.push(filter.agency) && where.push('agency = ?')
  if (filter.language) values.push(filter.language) && where.push('language = ?')
  const condition = where.join(' AND ')
  const [counted, listed] = await db.batch([
    db.prepare(`SELECT count(*) AS total FROM answers WHERE ${condition}`).bind(...values),
    db
      .prepare(`SELECT ${COLUMNS} FROM answers WHERE ${condition} ORDER BY title, id, language LIMIT ? OFFSET ?`)
      .bind(...values, ANSWERS_PER_PAGE, (filter.page - 1) * ANSWERS_PER_PAGE),
  ])
  const total = z.object({ total: z.number() }).parse(counted?.results[0]).total
  return { answers: (listed?.results ?? []).map(toAnswer), total }
}

/** The published answer with this id and language. */
export async function answerRow(db: D1Database, id: string, language: Language): Promise<AnswerRow | undefined> {
  const found = await db
    .prepare(`SELECT ${COLUMNS} FROM answers WHERE id = ? AND language = ?`)
    .bind(id, language)
    .first()
  return found ? toAnswer(found) : undefined
}

/** The languages an answer is published in. */
export async function answerLanguages(db: D1Database, id: string): Promise<AnswerRow[]> {
  const { results } = await db
    .prepare(`SELECT ${COLUMNS} FROM answers WHERE id = ? AND state = 'published' ORDER BY language`)
    .bind(id)
    .all()
  return results.map(toAnswer)
}

/** Every version of an answer, newest first. */
export async function answerVersions(db: D1Database, id: string, language: Language): Promise<AnswerVersion[]> {
  const { results } = await db
    .prepare(`SELECT ${VERSION_COLUMNS} FROM answer_versions WHERE id = ? AND language = ? ORDER BY version DESC`)
    .bind(id, language)
    .all()
  return results.map(toVersion)
}

/** One version of an answer. */
export async function answerVersion(
  db: D1Database,
  id: string,
  language: Language,
  version: number,
): Promise<AnswerVersion | undefined> {
  const found = await db
    .prepare(`SELECT ${VERSION_COLUMNS} FROM answer_versions WHERE id = ? AND language = ? AND version = ?`)
    .bind(id, language, version)
    .first()
  return found ? toVersion(found) : undefined
}
