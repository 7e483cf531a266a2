import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'
import { type Entry, json, table } from '../table.ts'

const ANSWERS = table({
  id: z.string(),
  language: z.enum(LANGUAGES),
  agency: z.string(),
  title: z.string(),
  state: z.enum(['published', 'archived']),
  version: z.number(),
  reviewBy: z.string(),
})
/** A published answer by what lists show. `version` is the live one; `reviewBy` an ISO date. */
export type AnswerRow = Entry<typeof ANSWERS>

const VERSIONS = table({
  id: z.string(),
  language: z.enum(LANGUAGES),
  version: z.number(),
  title: z.string(),
  markdown: z.string(),
  /** Who published it. */
  author: z.string(),
  /** Who wrote its text, where the desk knows. */
  writers: json(z.array(z.string())),
  note: z.string(),
  gapId: z.exactOptional(z.string()),
  createdAt: z.string(),
})
/** One version, whole. `markdown` is the file: front matter and body. */
export type AnswerVersion = Entry<typeof VERSIONS>

/** The published answer with this id and language. */
export async function answerRow(db: D1Database, id: string, language: Language): Promise<AnswerRow | undefined> {
  const found = await db
    .prepare(`SELECT ${ANSWERS.columns} FROM answers WHERE id = ? AND language = ?`)
    .bind(id, language)
    .first()
  return ANSWERS.find(found)
}

/** The languages an answer is published in. */
export async function answerLanguages(db: D1Database, id: string): Promise<AnswerRow[]> {
  const found = await db
    .prepare(`SELECT ${ANSWERS.columns} FROM answers WHERE id = ? AND state = 'published' ORDER BY language`)
    .bind(id)
    .all()
  return ANSWERS.list(found)
}

/** Every version of an answer, newest first. */
export async function answerVersions(db: D1Database, id: string, language: Language): Promise<AnswerVersion[]> {
  const found = await db
    .prepare(`SELECT ${VERSIONS.columns} FROM answer_versions WHERE id = ? AND language = ? ORDER BY version DESC`)
    .bind(id, language)
    .all()
  return VERSIONS.list(found)
}

/** One version of an answer. */
export async function answerVersion(
  db: D1Database,
  id: string,
  language: Language,
  version: number,
): Promise<AnswerVersion | undefined> {
  const found = await db
    .prepare(`SELECT ${VERSIONS.columns} FROM answer_versions WHERE id = ? AND language = ? AND version = ?`)
    .bind(id, language, version)
    .first()
  return VERSIONS.find(found)
}
