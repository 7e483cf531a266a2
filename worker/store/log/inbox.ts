import * as z from 'zod/mini'
import { json, table } from '../table.ts'

/** A message that was promised to somebody, on its way to its place in the log. `id` is the reply's. */
export interface InboxEntry {
  id: string
  kind: 'question' | 'feedback'
  /** ISO time. */
  at: string
  receipt: string | undefined
  message: object
}

const ENTRIES = table({ id: z.string(), kind: z.string(), at: z.string(), message: json(z.unknown()) })
const CODES = table({ code: z.string(), text: z.string() })

/** Puts a message in the inbox: one statement. What comes again changes nothing; of two words of feedback on a reply the later stands. */
export async function putInInbox(db: D1Database, { id, kind, at, receipt, message }: InboxEntry): Promise<void> {
  await db
    .prepare(
      `INSERT INTO log_inbox (id, kind, at, receipt, message) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id, kind) DO UPDATE SET at = excluded.at, message = excluded.message
         WHERE excluded.kind = 'feedback' AND excluded.at >= log_inbox.at`,
    )
    .bind(id, kind, at, receipt ?? null, JSON.stringify(message))
    .run()
}

/** The receipt that a reply's question has already, with its redacted text; undefined where the question was never kept. */
export async function receiptOfReply(db: D1Database, id: string): Promise<{ code: string; text: string } | undefined> {
  const found = await db
    .prepare(
      `SELECT code, text FROM receipts WHERE question_id = ?1
       UNION ALL SELECT receipt, json_extract(message, '$.text') FROM log_inbox
         WHERE id = ?1 AND kind = 'question' AND receipt IS NOT NULL LIMIT 1`,
    )
    .bind(id)
    .first()
  return CODES.find(found)
}

/** Takes messages out that stand in their place now; a later word of feedback stays. */
export function takeFromInbox(
  db: D1Database,
  written: readonly { id: string; kind: string; at: string }[],
): D1PreparedStatement {
  return db
    .prepare(
      `DELETE FROM log_inbox WHERE id IN (SELECT value ->> 'id' FROM json_each(?1))
         AND EXISTS (SELECT 1 FROM json_each(?1) w WHERE log_inbox.id = w.value ->> 'id'
           AND log_inbox.kind = w.value ->> 'kind' AND log_inbox.at <= w.value ->> 'at')`,
    )
    .bind(JSON.stringify(written))
}

/** When the oldest and the newest message came that are not in their place (ISO); none where none waits. */
export async function oldestAndNewestInInbox(db: D1Database): Promise<string[]> {
  const end = (order: 'ASC' | 'DESC') => `SELECT * FROM (SELECT at FROM log_inbox ORDER BY at ${order} LIMIT 1)`
  const { results } = await db.prepare(`${end('ASC')} UNION ${end('DESC')}`).all<{ at: string }>()
  return results.map(({ at }) => at)
}

/** Times (ISO). */
interface Between {
  from: string
  to: string
}

/** The oldest messages that did not come between two times: what brings them to their place was lost. `message` is as it was written. */
export async function waitingInInbox(db: D1Database, { from, to }: Between, most: number) {
  // Two ways into the index of times: with an OR it would be read from end to end.
  const found = await db
    .prepare(
      `SELECT * FROM (SELECT ${ENTRIES.columns} FROM log_inbox WHERE at < ?1 ORDER BY at LIMIT ?3)
       UNION ALL SELECT * FROM (SELECT ${ENTRIES.columns} FROM log_inbox WHERE at > ?2 ORDER BY at LIMIT ?3) LIMIT ?3`,
    )
    .bind(from, to, most)
    .all()
  return ENTRIES.list(found)
}

/** Whether any message waits that did not come between two times. */
export async function isInboxWaiting(db: D1Database, { from, to }: Between): Promise<boolean> {
  const end = (condition: string) => `EXISTS (SELECT 1 FROM log_inbox WHERE at ${condition})`
  const found = db.prepare(`SELECT ${end('< ?1')} OR ${end('> ?2')} AS waits`).bind(from, to)
  return (await found.first('waits')) === 1
}
