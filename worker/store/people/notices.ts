import * as z from 'zod/mini'
import { type Entry, json, table } from '../table.ts'

/** What people are told of. */
export const NOTICE_KINDS = [
  'review',
  'sent-back',
  'comment',
  'given',
  'offered',
  'unclaimed',
  'published',
  'held',
  'asked',
  'checks',
  'facts',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

const EVENTS = table({
  id: z.number(),
  at: z.string(),
  kind: z.enum(NOTICE_KINDS),
  who: z.string(),
  place: z.string(),
  agency: z.string(),
})
/** What somebody is told of: who did what, when, and where it stands below `/desk/`. Nothing that a citizen wrote is in it. */
export type NoticeEvent = Entry<typeof EVENTS>

const HAPPENED = table({
  id: z.number(),
  at: z.string(),
  who: z.string(),
  action: z.string(),
  target: z.string(),
  person: z.exactOptional(z.string()),
  agency: z.string(),
  /** Who had a hand in the draft that it is about. */
  writers: json(z.array(z.string())),
  /** Of a comment, what it says: names are looked for in it, and it goes nowhere. */
  text: z.exactOptional(z.string()),
})
/** A line of the trail, or a comment, that somebody may be told of. */
export type Happened = Entry<typeof HAPPENED>

/** As many are read at a time; what is left comes a minute later. */
const AT_ONCE = 100
const CURSOR = z.object({ audit_id: z.number(), comment_id: z.number() })
const WRITERS = `coalesce((SELECT json_insert(d.writers, '$[#]', d.begun_by)), '[]')`

/** What happened since the last look that people may be told of, and up to where this one came. */
export async function happenedSince(db: D1Database) {
  const cursor = CURSOR.parse(await db.prepare('SELECT audit_id, comment_id FROM notice_cursor').first())
  const [lines, comments] = await db.batch([
    db
      .prepare(
        `SELECT a.id, a.at, a.who, a.action, a.target, a.detail ->> '$.person' AS person,
           coalesce(d.fields ->> '$.agency', a.detail ->> '$.agency', '') AS agency, ${WRITERS} AS writers, NULL AS text
         FROM audit a LEFT JOIN drafts d ON d.id = coalesce(a.detail ->> '$.draft', substr(a.target, 7))
         WHERE a.id > ? ORDER BY a.id LIMIT ${AT_ONCE}`,
      )
      .bind(cursor.audit_id),
    db
      .prepare(
        `SELECT c.id, c.at, c.who, 'comment' AS action, 'draft:' || c.draft_id AS target, NULL AS person,
           coalesce(d.fields ->> '$.agency', '') AS agency, ${WRITERS} AS writers, c.text
         FROM draft_comments c JOIN drafts d ON d.id = c.draft_id WHERE c.id > ? ORDER BY c.id LIMIT ${AT_ONCE}`,
      )
      .bind(cursor.comment_id),
  ])
  const [told, said] = [HAPPENED.list(lines), HAPPENED.list(comments)]
  return {
    happened: [...told, ...said],
    from: { audit: cursor.audit_id, comment: cursor.comment_id },
    cursor: { audit: told.at(-1)?.id ?? cursor.audit_id, comment: said.at(-1)?.id ?? cursor.comment_id },
  }
}

/** Something to tell, and the ids of whom. */
export type NewNotice = Omit<NoticeEvent, 'id'> & { people: string[] }

/** Keeps what is to be told and that it was read so far, all or nothing; two looks at the same time tell it once. */
export async function keepNotices(
  db: D1Database,
  told: readonly NewNotice[],
  { from, to }: { from: { audit: number; comment: number }; to: { audit: number; comment: number } },
): Promise<void> {
  const guard = { sql: 'audit_id = ? AND comment_id = ?', values: [from.audit, from.comment] }
  const move = db
    .prepare(`UPDATE notice_cursor SET audit_id = ?, comment_id = ? WHERE ${guard.sql}`)
    .bind(to.audit, to.comment, ...guard.values)
  await db.batch([...eventStatements(db, told, guard), move])
}

/** As `keepNotices`, for what became due on the days after `from` until `to`, ISO days. */
export async function keepDueNotices(
  db: D1Database,
  told: readonly NewNotice[],
  { from, to }: { from: string; to: string },
): Promise<void> {
  const guard = { sql: 'due_on = ?', values: [from] }
  const move = db.prepare(`UPDATE notice_cursor SET due_on = ? WHERE ${guard.sql}`).bind(to, ...guard.values)
  await db.batch([...eventStatements(db, told, guard), move])
}

/** The inserts of events, which do nothing once the cursor has moved on; who left the kind out is not told. */
function eventStatements(db: D1Database, told: readonly NewNotice[], guard: { sql: string; values: unknown[] }) {
  const isMine = `EXISTS (SELECT 1 FROM notice_cursor WHERE ${guard.sql})`
  return told.flatMap(({ at, kind, who, place, agency, people }) => [
    db
      .prepare(`INSERT INTO notice_events (at, kind, who, place, agency) SELECT ?, ?, ?, ?, ? WHERE ${isMine}`)
      .bind(at, kind, who, place, agency, ...guard.values),
    db
      .prepare(
        `INSERT INTO notices (event_id, person_id) SELECT (SELECT max(id) FROM notice_events), p.value FROM json_each(?) p WHERE ${isMine}
           AND NOT EXISTS (SELECT 1 FROM notice_choices c JOIN json_each(c.left_out) l WHERE c.person_id = p.value AND l.value = ?)`,
      )
      .bind(JSON.stringify(people), ...guard.values, kind),
  ])
}

/** The day up to which people were told of what is due; '' before the first time. */
export async function toldDueOn(db: D1Database): Promise<string> {
  return z.string().parse(await db.prepare('SELECT due_on FROM notice_cursor').first('due_on'))
}

/** Agencies with published answers whose check became due from the day after one ISO day to another: a check is due once its day is past. */
export async function dueBetween(db: D1Database, after: string, until: string): Promise<string[]> {
  const found = await db
    .prepare(
      `SELECT DISTINCT agency FROM answers WHERE state = 'published' AND review_by >= ? AND review_by < ? ORDER BY agency`,
    )
    .bind(after, until)
    .all()
  return found.results.map(({ agency }) => z.string().parse(agency))
}

/** Events that the webhook has not taken, of the last hour: who reads a channel wants no news of yesterday. */
export async function eventsToPost(db: D1Database, since: string): Promise<NoticeEvent[]> {
  const found = await db
    .prepare(`SELECT ${EVENTS.columns} FROM notice_events WHERE posted_at IS NULL AND at >= ? ORDER BY id LIMIT 20`)
    .bind(since)
    .all()
  return EVENTS.list(found)
}

/** Notes that the webhook took it. */
export async function markPosted(db: D1Database, id: number, now: Date): Promise<void> {
  await db.prepare('UPDATE notice_events SET posted_at = ? WHERE id = ?').bind(now.toISOString(), id).run()
}

/** A person's last events, newest first. */
export async function noticesOf(db: D1Database, personId: string, limit: number): Promise<NoticeEvent[]> {
  const found = await db
    .prepare(
      `SELECT e.id, e.at, e.kind, e.who, e.place, e.agency FROM notices n JOIN notice_events e ON e.id = n.event_id
       WHERE n.person_id = ? ORDER BY n.event_id DESC LIMIT ?`,
    )
    .bind(personId, limit)
    .all()
  return EVENTS.list(found)
}

/** What is past its 30 days goes. */
export async function deleteOldNotices(db: D1Database, before: string): Promise<void> {
  await db.batch([
    db.prepare('DELETE FROM notices WHERE event_id IN (SELECT id FROM notice_events WHERE at < ?)').bind(before),
    db.prepare('DELETE FROM notice_events WHERE at < ?').bind(before),
  ])
}
