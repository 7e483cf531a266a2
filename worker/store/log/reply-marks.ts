import * as z from 'zod/mini'
import { LANGUAGES, REPLY_KINDS, type ReplyKind } from '../../contract/index.ts'
import { type Entry, json, table } from '../table.ts'

export const VERDICTS = ['right', 'partly', 'wrong'] as const
export type Verdict = (typeof VERDICTS)[number]

/** How many of the latest replies are looked at, and how many a page shows. */
const LATEST = 2_000
export const REPLIES_PER_PAGE = 25

const REPLIES = table({
  id: z.string(),
  at: z.string(),
  kind: z.enum(REPLY_KINDS),
  text: z.string(),
  language: z.enum(LANGUAGES),
  answerId: z.exactOptional(z.string()),
  shown: json(z.array(z.string())),
  verdict: z.exactOptional(z.enum(VERDICTS)),
  better: z.exactOptional(z.string()),
  markedBy: z.exactOptional(z.string()),
  markedAt: z.exactOptional(z.string()),
})
/** A reply as writers judge it: what was asked (redacted), what was shown, and what somebody said of it. */
export type MarkedReply = Entry<typeof REPLIES>

export interface ReplyFilter {
  kind: ReplyKind | undefined
  agency: string | undefined
  /** Only those that nobody has marked. */
  isOpen: boolean
  page: number
}

const COUNT = table({ total: z.number() })

/** Ids are random, so that their order is a sample of the latest; it stays the same while
 * somebody turns pages. */
const SAMPLE = `FROM (SELECT * FROM questions WHERE at >= ?1 AND (?2 = '' OR kind = ?2) AND (?3 = '' OR agency = ?3)
    ORDER BY at DESC LIMIT ${LATEST}) q LEFT JOIN reply_marks m ON m.reply_id = q.id
  WHERE ?4 = 0 OR m.reply_id IS NULL`
const SAMPLED_REPLIES = `SELECT q.id, q.at, q.kind, q.text, q.language, q.answer_id, q.shown, m.verdict, m.better, m.marked_by, m.marked_at
  ${SAMPLE} ORDER BY q.id LIMIT ${REPLIES_PER_PAGE} OFFSET ?5`

/** A sample of the replies since a time, a page of it.
 * @param since - ISO time. */
export async function sampledReplies(
  db: D1Database,
  { kind, agency, isOpen, page }: ReplyFilter,
  since: string,
): Promise<{ replies: MarkedReply[]; total: number }> {
  const narrowed = [since, kind ?? '', agency ?? '', Number(isOpen)]
  const [found, counted] = await db.batch([
    db.prepare(SAMPLED_REPLIES).bind(...narrowed, (page - 1) * REPLIES_PER_PAGE),
    db.prepare(`SELECT count(*) AS total ${SAMPLE}`).bind(...narrowed),
  ])
  return { replies: REPLIES.list(found), total: COUNT.read(counted?.results[0]).total }
}

/** What somebody says of a reply; said again, the later word stands. A reply that the log has forgotten is not marked.
 * @param better - Id of the answer that it should have been, `none`, or ''. */
export function markStatement(
  db: D1Database,
  reply: string,
  mark: { verdict: Verdict; better: string; by: string; at: string },
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO reply_marks (reply_id, verdict, better, marked_by, marked_at, text, language, agency, kind, shown)
         SELECT id, ?2, ?3, ?4, ?5, text, language, agency, kind,
           CASE WHEN answer_id IS NULL THEN shown ELSE json_array(answer_id) END
         FROM questions WHERE id = ?1
       ON CONFLICT (reply_id) DO UPDATE SET verdict = excluded.verdict, better = excluded.better, marked_by = excluded.marked_by,
         marked_at = excluded.marked_at`,
    )
    .bind(reply, mark.verdict, mark.better, mark.by, mark.at)
}

/** Takes a mark back. */
export function unmarkStatement(db: D1Database, reply: string): D1PreparedStatement {
  return db.prepare('DELETE FROM reply_marks WHERE reply_id = ?').bind(reply)
}

const MARKS = table({
  replyId: z.string(),
  verdict: z.enum(VERDICTS),
  better: z.exactOptional(z.string()),
  markedBy: z.string(),
  markedAt: z.string(),
  text: z.string(),
  language: z.enum(LANGUAGES),
  kind: z.enum(REPLY_KINDS),
  shown: json(z.array(z.string())),
})
/** A mark with the question and the reply that it is about. */
export type ReplyMark = Entry<typeof MARKS>

/** What was said of one reply. */
export async function markOf(db: D1Database, reply: string): Promise<ReplyMark | undefined> {
  return MARKS.find(await db.prepare(`SELECT ${MARKS.columns} FROM reply_marks WHERE reply_id = ?`).bind(reply).first())
}

/** More marks than writers make in years. */
const MOST_MARKS = 20_000

/** All marks whose question is still known, oldest first. */
export async function allMarks(db: D1Database): Promise<ReplyMark[]> {
  const found = await db
    .prepare(
      `SELECT ${MARKS.columns} FROM reply_marks WHERE text <> '' ORDER BY marked_at, reply_id LIMIT ${MOST_MARKS}`,
    )
    .all()
  return MARKS.list(found)
}

const SUMS = table({ verdict: z.enum(VERDICTS), count: z.number() })

const MARK_COUNTS = `SELECT verdict, count(*) AS count FROM reply_marks
  WHERE marked_at >= ?1 AND marked_at < ?2 AND (?3 = '' OR agency = ?3) GROUP BY verdict`

/** How many replies were marked how, in a time of whole days (ISO, both counted). */
export async function markCounts(
  db: D1Database,
  { from, to }: { from: string; to: string },
  agency?: string,
): Promise<Record<Verdict, number>> {
  const found = await db
    .prepare(MARK_COUNTS)
    .bind(from, `${to}T24`, agency ?? '')
    .all()
  const counts = { right: 0, partly: 0, wrong: 0 }
  for (const { verdict, count } of SUMS.list(found)) counts[verdict] = count
  return counts
}
