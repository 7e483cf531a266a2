import * as z from 'zod/mini'
import { DAY_MS, isoDay } from '../../corpus/index.ts'
import { type Entry, json, table } from '../table.ts'
import { NOTICE_KINDS, type NoticeKind } from './notices.ts'
import { hashOfToken } from './token.ts'

export const MAIL_CHOICES = ['off', 'once', 'digest', 'weekly'] as const
const CHOICES = table({
  mail: z.enum(MAIL_CHOICES),
  language: z.enum(['en', 'es']),
  feedHash: z.exactOptional(z.string()),
  /** Kinds that they are not told of, by mail or in their feed. */
  leftOut: json(z.array(z.enum(NOTICE_KINDS))),
})
/** How a person wants to be told. */
export type NoticeChoice = Entry<typeof CHOICES>

/** A person's choice; nothing by mail and no feed where none was made. */
export async function noticeChoice(db: D1Database, personId: string): Promise<NoticeChoice> {
  const found = await db
    .prepare(`SELECT ${CHOICES.columns} FROM notice_choices WHERE person_id = ?`)
    .bind(personId)
    .first()
  return CHOICES.find(found) ?? { mail: 'off', language: 'en', leftOut: [] }
}

/** Keeps how a person wants their mail, in the language in which they chose it. A weekly one begins with next Monday's. */
export async function chooseMail(
  db: D1Database,
  personId: string,
  { mail, language }: Pick<NoticeChoice, 'mail' | 'language'>,
  today: string,
): Promise<void> {
  await db
    .prepare(
      `INSERT INTO notice_choices (person_id, mail, language, digested_on) VALUES (?1, ?2, ?3, CASE WHEN ?2 = 'weekly' THEN ?4 ELSE '' END)
       ON CONFLICT (person_id) DO UPDATE SET mail = ?2, language = ?3,
         digested_on = CASE WHEN ?2 = 'weekly' AND mail <> 'weekly' THEN ?4 ELSE digested_on END`,
    )
    .bind(personId, mail, language, today)
    .run()
}

/** Keeps what a person is not told of, from now on. */
export async function leaveOut(db: D1Database, personId: string, kinds: readonly NoticeKind[]): Promise<void> {
  await db
    .prepare(
      `INSERT INTO notice_choices (person_id, left_out) VALUES (?, ?) ON CONFLICT (person_id) DO UPDATE SET left_out = excluded.left_out`,
    )
    .bind(personId, JSON.stringify(kinds))
    .run()
}

/** Gives a person's feed a secret, in place of any before; without one there is no feed. What is kept is its hash. */
export async function setFeed(db: D1Database, personId: string, secret: string | undefined): Promise<void> {
  await db
    .prepare(
      `INSERT INTO notice_choices (person_id, feed_hash) VALUES (?, ?)
       ON CONFLICT (person_id) DO UPDATE SET feed_hash = excluded.feed_hash`,
    )
    .bind(personId, secret === undefined ? null : await hashOfToken(secret))
    .run()
}

const READERS = table({ personId: z.string(), name: z.string(), language: z.enum(['en', 'es']) })

/** Whose feed has this secret, while they may use the desk. */
export async function readerOfFeed(db: D1Database, secret: string): Promise<Entry<typeof READERS> | undefined> {
  const found = await db
    .prepare(
      `SELECT c.person_id, p.name, c.language FROM notice_choices c JOIN people p ON p.id = c.person_id
       WHERE c.feed_hash = ? AND p.state = 'active'`,
    )
    .bind(await hashOfToken(secret))
    .first()
  return READERS.find(found)
}

const MAILS = table({
  personId: z.string(),
  email: z.string(),
  mail: z.enum(MAIL_CHOICES),
  language: z.enum(['en', 'es']),
})
/** Somebody to whom something is to be mailed. */
export type MailTo = Entry<typeof MAILS>

/** Whom something waits for by mail: at once, or for the digest of a day, or of a week, that they have not had. */
export async function mailsDue(db: D1Database, today: string, isDigestTime: boolean): Promise<MailTo[]> {
  const found = await db
    .prepare(
      `SELECT c.person_id, p.email, c.mail, c.language FROM notice_choices c JOIN people p ON p.id = c.person_id
       WHERE p.state = 'active' AND p.email <> '' AND (c.mail = 'once'
           OR c.mail = 'digest' AND ?1 AND c.digested_on < ?2 OR c.mail = 'weekly' AND ?1 AND c.digested_on < ?3)
         AND EXISTS (SELECT 1 FROM notices n WHERE n.person_id = c.person_id AND n.mailed_at IS NULL) LIMIT 50`,
    )
    .bind(isDigestTime ? 1 : 0, today, mondayOf(today))
    .all()
  return MAILS.list(found)
}

/** The Monday of a day's week. */
function mondayOf(day: string): string {
  const ms = Date.parse(day)
  return isoDay(ms - ((new Date(ms).getUTCDay() + 6) % 7) * DAY_MS)
}

const WAITING = table({ eventId: z.number() })

/** The ids of what a person has not been mailed, newest first. */
export async function unmailed(db: D1Database, personId: string): Promise<number[]> {
  const found = await db
    .prepare('SELECT event_id FROM notices WHERE person_id = ? AND mailed_at IS NULL ORDER BY event_id DESC LIMIT 50')
    .bind(personId)
    .all()
  return WAITING.list(found).map(({ eventId }) => eventId)
}

/** Notes that all of it went by mail; on a day of a digest, which one. */
export async function markMailed(db: D1Database, { personId, mail }: MailTo, now: Date): Promise<void> {
  const at = now.toISOString()
  await db.batch([
    db.prepare('UPDATE notices SET mailed_at = ? WHERE person_id = ? AND mailed_at IS NULL').bind(at, personId),
    db
      .prepare(`UPDATE notice_choices SET digested_on = ? WHERE person_id = ? AND ? <> 'once'`)
      .bind(at.slice(0, 10), personId, mail),
  ])
}
