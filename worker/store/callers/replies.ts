import * as z from 'zod/mini'
import { table } from '../table.ts'

const REPLIES = table({ reply: z.string() })

/** Claims a message to be answered.
 * @param message - Keyed hash of the provider's id.
 * @returns Whether this is the first time it came. */
export async function claimMessage(db: D1Database, message: string, expires: Date): Promise<boolean> {
  const { meta } = await db
    .prepare('INSERT OR IGNORE INTO caller_replies (message, expires_at) VALUES (?, ?)')
    .bind(message, expires.toISOString())
    .run()
  return meta.changes > 0
}

/** What a message was answered with; '' while it is being answered, undefined where it never came. */
export async function readReply(db: D1Database, message: string): Promise<string | undefined> {
  const found = await db
    .prepare(`SELECT ${REPLIES.columns} FROM caller_replies WHERE message = ?`)
    .bind(message)
    .first()
  return REPLIES.find(found)?.reply
}

/** Keeps what a message was answered with. */
export async function keepReply(db: D1Database, message: string, reply: string): Promise<void> {
  await db.prepare('UPDATE caller_replies SET reply = ? WHERE message = ?').bind(reply, message).run()
}
