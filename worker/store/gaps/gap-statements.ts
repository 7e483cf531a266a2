import type { Language } from '../../contract/index.ts'
import type { GapKind } from './gap-row.ts'

/** Kinds of gaps that questions make. */
export type AskedKind = Extract<GapKind, 'question' | 'choices'>

/** A new wording of a gap. */
export interface NewWording {
  gapId: string
  /** The gap's; `question` without it. */
  kind?: AskedKind
  normalised: string
  language: Language
  text: string
  removed: string[]
  at: string
}

/** Begins a gap with the wording that it was first asked in. */
export function insertGap(
  db: D1Database,
  { gapId, kind = 'question', text, language, at }: NewWording,
): D1PreparedStatement {
  return db
    .prepare('INSERT INTO gaps (id, kind, question, language, first_seen, last_seen) VALUES (?, ?, ?, ?, ?, ?)')
    .bind(gapId, kind, text, language, at, at)
}

/** Adds a wording to a gap. It fails where the wording is in a gap already: someone else was first. */
export function insertWording(db: D1Database, wording: NewWording): D1PreparedStatement {
  const { gapId, kind = 'question', normalised, language, text, removed, at } = wording
  return db
    .prepare(
      `INSERT INTO gap_wordings (gap_id, kind, normalised, language, text, removed, first_seen, last_seen)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(gapId, kind, normalised, language, text, JSON.stringify(removed), at, at)
}

/** Makes a gap findable by a wording's terms. */
export function insertTerms(db: D1Database, gapId: string, terms: string[]): D1PreparedStatement {
  return db
    .prepare('INSERT OR IGNORE INTO gap_terms (term, gap_id) SELECT value, ? FROM json_each(?)')
    .bind(gapId, JSON.stringify(terms))
}

/** Says what a gap is about. */
export function insertTopics(db: D1Database, gapId: string, topics: string[]): D1PreparedStatement {
  return db
    .prepare('INSERT OR IGNORE INTO gap_topics (gap_id, topic) SELECT ?, value FROM json_each(?)')
    .bind(gapId, JSON.stringify(topics))
}
