import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { type Entry, json, table } from '../table.ts'

const TEACHABLE = table({
  source: z.string(),
  kind: z.enum(['question', 'choices', 'feedback', 'reply']),
  asked: z.string(),
  language: z.enum(LANGUAGES),
  agency: z.string(),
  answerId: z.exactOptional(z.string()),
  answerLanguage: z.enum(LANGUAGES),
  shown: json(z.array(z.string())),
  at: z.string(),
})
/** Something that went wrong and was put right: a gap that an answer closed (`gap:ID`), or a reply that somebody marked and said what it should
 * have been (`reply:ID`). `asked` is redacted, as stored; `shown` are ids of what people were shown; without `answerId` no answer is right. */
export type Teachable = Entry<typeof TEACHABLE>

const NO_LESSON_YET = 'NOT EXISTS (SELECT 1 FROM lessons l WHERE l.source = t.source)'

/** A gap about feedback is named after its answer: how people asked is in its wordings. */
const GAPS = `SELECT 'gap:' || g.id AS source, g.kind, coalesce(
    (SELECT text FROM gap_wordings WHERE gap_id = g.id ORDER BY count DESC LIMIT 1), g.question) AS asked,
  g.language, a.agency, g.answer_id, g.answer_language, g.closed_at AS at,
  (SELECT json_group_array(answer_id) FROM (
    SELECT answer_id FROM gap_shown WHERE gap_id = g.id ORDER BY count DESC, answer_id LIMIT 3)) AS shown
  FROM gaps g JOIN answers a ON a.id = g.answer_id AND a.language = g.answer_language`
const REPLIES = `SELECT 'reply:' || m.reply_id AS source, 'reply' AS kind, m.text AS asked, m.language,
  coalesce((SELECT agency FROM answers WHERE id = m.better LIMIT 1), m.agency) AS agency,
  nullif(m.better, 'none') AS answer_id, m.language AS answer_language, m.marked_at AS at, m.shown
  FROM reply_marks m`
/** Nothing can be learnt of a question that nobody knows any more. */
const IS_PUT_RIGHT = `m.verdict <> 'right' AND m.better <> '' AND m.text <> ''`
const COLUMNS = 't.source, t.kind, t.asked, t.language, t.agency, t.answer_id, t.answer_language, t.shown, t.at'

/** Statement behind `teachable`. Each half is cut before the two become one list. */
const TEACHABLE_SINCE = `SELECT ${COLUMNS} FROM (
    SELECT * FROM (SELECT * FROM (${GAPS} WHERE g.state = 'answered' AND +g.kind IN ('question', 'choices', 'feedback')
      AND g.closed_at >= ?1 AND a.agency IN (SELECT value FROM json_each(?2)) ORDER BY g.closed_at DESC) t WHERE ${NO_LESSON_YET} LIMIT ?3)
    UNION ALL
    SELECT * FROM (SELECT * FROM (${REPLIES} WHERE ${IS_PUT_RIGHT} AND m.marked_at >= ?1
      ORDER BY m.marked_at DESC) t WHERE t.agency IN (SELECT value FROM json_each(?2)) AND ${NO_LESSON_YET} LIMIT ?3)
  ) t ORDER BY t.at DESC LIMIT ?3`

/** What was put right about answers of these agencies since a time (ISO) and is no lesson yet, latest first. */
export async function teachable(
  db: D1Database,
  since: string,
  agencies: readonly string[],
  limit: number,
): Promise<Teachable[]> {
  return TEACHABLE.list(await db.prepare(TEACHABLE_SINCE).bind(since, JSON.stringify(agencies), limit).all())
}

/** One of them by its source, lesson or not; undefined where it is gone or was not put right. */
export async function teachableOf(db: D1Database, source: string): Promise<Teachable | undefined> {
  const [, kind, id = ''] = /^(gap|reply):(.+)$/.exec(source) ?? []
  const sql =
    kind === 'gap'
      ? `SELECT ${COLUMNS} FROM (${GAPS} WHERE g.id = ? AND g.state = 'answered' AND g.kind <> 'review') t`
      : `SELECT ${COLUMNS} FROM (${REPLIES} WHERE m.reply_id = ? AND ${IS_PUT_RIGHT}) t`
  return kind ? TEACHABLE.find(await db.prepare(sql).bind(id).first()) : undefined
}
