import * as z from 'zod/mini'
import type { DayRange } from './daily-counts.ts'

/** What to export: a time, and one agency or all. */
export interface ExportFilter extends DayRange {
  agency?: string
}

/** Read at once: a page of rows stays far below what D1 returns, and the rest waits until the first is sent. */
const ROWS_AT_ONCE = 1_000

const GapRow = z.object({
  id: z.string(),
  state: z.string(),
  question: z.string(),
  language: z.string(),
  people: z.number(),
  wordings: z.number(),
  first_asked: z.string(),
  last_asked: z.string(),
  agencies: z.nullable(z.string()),
  reason: z.string(),
  answer: z.nullable(z.string()),
  answer_language: z.nullable(z.string()),
  closed_at: z.nullable(z.string()),
  closed_by: z.nullable(z.string()),
})
/** A gap as it is exported. `agencies`: where it was asked, with spaces between them. */
export type ExportedGap = z.infer<typeof GapRow>
export const GAP_EXPORT_COLUMNS = Object.keys(GapRow.shape) as (keyof ExportedGap)[]

const QuestionRow = z.object({
  id: z.string(),
  asked_at: z.string(),
  question: z.string(),
  language: z.string(),
  reply: z.string(),
  answer: z.nullable(z.string()),
  confidence: z.number(),
  gap: z.nullable(z.string()),
  agency: z.string(),
  page: z.string(),
  channel: z.string(),
})
/** A question as it is exported: redacted, as everywhere. */
export type ExportedQuestion = z.infer<typeof QuestionRow>
export const QUESTION_EXPORT_COLUMNS = Object.keys(QuestionRow.shape) as (keyof ExportedQuestion)[]

/** Statements behind the exports, for EXPLAIN. A `+` keeps a column out of the choice of an index: pages are read by id. */
export const EXPORT_GAPS = `SELECT id, state, question, language, people, wordings, first_seen AS first_asked,
    last_seen AS last_asked, (SELECT group_concat(agency, ' ') FROM (SELECT DISTINCT agency FROM gap_places WHERE gap_id = gaps.id
      AND agency <> '' ORDER BY agency)) AS agencies,
    reason, answer_id AS answer, answer_language, closed_at, closed_by
  FROM gaps WHERE +kind = 'question' AND id > ?1 AND last_seen >= ?2 AND first_seen < ?3
    AND (?4 IS NULL OR EXISTS (SELECT 1 FROM gap_places WHERE gap_id = gaps.id AND agency = ?4)) ORDER BY id LIMIT ?5`
const QUESTION_COLUMNS = `SELECT id, at AS asked_at, text AS question, language, kind AS reply, answer_id AS answer, confidence,
    gap_id AS gap, agency, page, channel FROM questions`
export const EXPORT_QUESTIONS = `${QUESTION_COLUMNS} WHERE (at, id) > (?1, ?2) AND at < ?3 ORDER BY at, id LIMIT ?4`
export const EXPORT_QUESTIONS_OF_AGENCY = `${QUESTION_COLUMNS}
  WHERE agency = ?5 AND (at, id) > (?1, ?2) AND at < ?3 ORDER BY at, id LIMIT ?4`

// Later than every moment of the day, and before the next day's first.
const endOf = ({ to }: DayRange) => `${to}T24`

/** All gaps that were asked in a time, page by page. */
export async function* exportGaps(db: D1Database, filter: ExportFilter): AsyncGenerator<ExportedGap[]> {
  for (let after = ''; ; ) {
    const { results } = await db
      .prepare(EXPORT_GAPS)
      .bind(after, filter.from, endOf(filter), filter.agency ?? null, ROWS_AT_ONCE)
      .all()
    const rows = results.map((row) => GapRow.parse(row))
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_AT_ONCE) return
    after = last.id
  }
}

/** All questions of a time that are still kept, oldest first, page by page. */
export async function* exportQuestions(db: D1Database, filter: ExportFilter): AsyncGenerator<ExportedQuestion[]> {
  const { from, agency } = filter
  for (let after: [string, string] = [from, '']; ; ) {
    const bound = [...after, endOf(filter), ROWS_AT_ONCE]
    const statement =
      agency === undefined
        ? db.prepare(EXPORT_QUESTIONS).bind(...bound)
        : db.prepare(EXPORT_QUESTIONS_OF_AGENCY).bind(...bound, agency)
    const rows = (await statement.all()).results.map((row) => QuestionRow.parse(row))
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_AT_ONCE) return
    after = [last.asked_at, last.id]
  }
}
