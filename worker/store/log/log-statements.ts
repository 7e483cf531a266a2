import type { Language, ReplyKind } from '../../contract/index.ts'

/** A question to log. `normalised` is '' and `gapId` undefined where it joins no wording, or no gap. */
export interface LoggedQuestion {
  id: string
  at: string
  kind: ReplyKind
  text: string
  normalised: string
  language: Language
  agency: string
  page: string
  channel: string
  confidence: number
  answerId: string | undefined
  snapshot: string
  gapId: string | undefined
  /** Ids of the answers that it was shown instead of an answer. */
  shown?: string[]
  /** Of the answers that it got or was shown, ids of those in another language than its own. */
  untranslated?: string[]
  isUrgent?: boolean
}

export interface LoggedFeedback {
  replyId: string
  answerId: string
  language: Language
  version: number
  helpful: boolean
  reason: string | undefined
  at: string
}

/** Logs a question and counts it in its gap; a repeat changes nothing. */
export function insertQuestion(db: D1Database, question: LoggedQuestion): D1PreparedStatement {
  const { id, at, kind, text, normalised, language, agency, page, channel, confidence, answerId, snapshot, gapId } =
    question
  const { shown = [], untranslated = [], isUrgent = false } = question
  return db
    .prepare(
      `INSERT OR IGNORE INTO questions
         (id, at, kind, text, normalised, language, agency, page, channel, confidence, answer_id, snapshot, gap_id,
          shown, urgent, untranslated)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(
      id,
      at,
      kind,
      text,
      normalised,
      language,
      agency,
      page,
      channel,
      confidence,
      answerId ?? null,
      snapshot,
      gapId ?? null,
      JSON.stringify(shown),
      Number(isUrgent),
      JSON.stringify(untranslated),
    )
}

/** Counts that someone picked one of the choices they were asked back with; once a reply, and only one it offered. */
export function chooseStatement(db: D1Database, replyId: string, answerId: string): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE questions SET chosen = ?1 WHERE id = ?2 AND kind = 'choices' AND chosen IS NULL
         AND EXISTS (SELECT 1 FROM json_each(shown) WHERE value = ?1)`,
    )
    .bind(answerId, replyId)
}

/** Keeps a receipt for an unanswered question; a repeat changes nothing. */
export function insertReceipt(db: D1Database, code: string, question: LoggedQuestion): D1PreparedStatement {
  const { id, gapId, text, language, agency, at } = question
  return db
    .prepare(
      `INSERT OR IGNORE INTO receipts (code, question_id, gap_id, text, language, agency, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(code, id, gapId ?? null, text, language, agency, at)
}

/** Keeps what someone said about an answer. Said again, the later word stands, whatever order messages come in. It counts once the log
 * holds the reply: an id can be made up. */
export function upsertFeedback(db: D1Database, feedback: LoggedFeedback): D1PreparedStatement {
  const { replyId, answerId, language, version, helpful, reason, at } = feedback
  return db
    .prepare(
      `INSERT INTO feedback (reply_id, answer_id, language, version, helpful, reason, created_at, given)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, EXISTS (SELECT 1 FROM questions WHERE id = ?1))
       ON CONFLICT (reply_id) DO UPDATE SET answer_id = excluded.answer_id, language = excluded.language,
         version = excluded.version, helpful = excluded.helpful, reason = excluded.reason, created_at = excluded.created_at,
         given = max(feedback.given, excluded.given)
       WHERE excluded.created_at >= feedback.created_at`,
    )
    .bind(replyId, answerId, language, version, Number(helpful), reason ?? null, at)
}

const NOT_KEPT = ['questions_not_kept', 'wordings_not_kept', 'questions_not_grouped'] as const
export type NotKept = (typeof NOT_KEPT)[number]

/** Counts what a cap kept out of the log on a day (`YYYY-MM-DD`, UTC). */
export function countNotKept(db: D1Database, day: string, what: NotKept, count: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO log_days (day, ${what}) VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET ${what} = ${what} + excluded.${what}`,
    )
    .bind(day, count)
}

/** Counts a gap that was begun for its crowd of addresses on a day (`YYYY-MM-DD`, UTC). */
export function countCrowd(db: D1Database, day: string, crowd: number): D1PreparedStatement {
  return db
    .prepare(
      'INSERT INTO log_crowds (day, crowd, gaps) VALUES (?, ?, 1) ON CONFLICT (day, crowd) DO UPDATE SET gaps = gaps + 1',
    )
    .bind(day, crowd)
}
