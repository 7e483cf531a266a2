import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { type Entry, json, table } from '../table.ts'

const PUBLICATIONS = table({
  answer: z.string(),
  language: z.enum(LANGUAGES),
  version: z.number(),
  publishedAt: z.string(),
  everywhereAt: z.exactOptional(z.string()),
  behind: json(z.array(z.string())),
})
/** A version that was published, and the channels that did not show it at the last look. */
export type Publication = Entry<typeof PUBLICATIONS>

/** As many are followed at a time: an import publishes hundreds, and each is looked at in every channel. */
const FOLLOWED = 5
const NEW_WITHIN_MS = 10 * 60_000
const FOLLOWED_FOR_MS = 24 * 3_600_000
/** A channel that is behind for longer is work for somebody. */
const BEHIND_MS = 5 * 60_000
const LISTED = 8

/** Takes note of what was published in the last ten minutes, and gives what is not everywhere yet, newest first. */
export async function publicationsToFollow(db: D1Database, now: Date): Promise<Publication[]> {
  const since = (ms: number) => new Date(now.getTime() - ms).toISOString()
  const [, found] = await db.batch([
    db
      .prepare(
        `INSERT OR IGNORE INTO shopper_publications (answer, language, version, published_at)
         SELECT v.id, v.language, v.version, v.created_at FROM answers a
         JOIN answer_versions v ON v.id = a.id AND v.language = a.language AND v.version = a.version
         WHERE a.state = 'published' AND v.version > 1 AND v.created_at >= ? ORDER BY v.created_at DESC LIMIT ${FOLLOWED}`,
      )
      .bind(since(NEW_WITHIN_MS)),
    db
      .prepare(
        `SELECT ${PUBLICATIONS.columns} FROM shopper_publications p WHERE everywhere_at IS NULL AND published_at >= ?
         AND EXISTS (SELECT 1 FROM answers a WHERE a.id = p.answer AND a.language = p.language AND a.version = p.version
           AND a.state = 'published') ORDER BY published_at DESC LIMIT ${FOLLOWED}`,
      )
      .bind(since(FOLLOWED_FOR_MS)),
  ])
  return PUBLICATIONS.list(found)
}

/** Keeps what a look found: the channels that are behind, or that there is none any more. What was everywhere once stays so: two looks may
 * run beside each other. */
export async function keepLook(
  db: D1Database,
  { answer, language, version }: Publication,
  behind: readonly string[],
  now: Date,
): Promise<void> {
  await db
    .prepare(
      `UPDATE shopper_publications SET behind = ?4, everywhere_at = ?5
       WHERE answer = ?1 AND language = ?2 AND version = ?3 AND everywhere_at IS NULL`,
    )
    .bind(answer, language, version, JSON.stringify(behind), behind.length === 0 ? now.toISOString() : null)
    .run()
}

/** Publications that a channel has not shown for more than five minutes: somebody has to look. */
export async function lateChannels(db: D1Database, now: Date): Promise<Publication[]> {
  const found = await db
    .prepare(
      `SELECT ${PUBLICATIONS.columns} FROM shopper_publications p WHERE everywhere_at IS NULL AND behind <> '[]'
       AND published_at < ?1 AND published_at >= ?2
       AND EXISTS (SELECT 1 FROM answers a WHERE a.id = p.answer AND a.language = p.language AND a.version = p.version
         AND a.state = 'published') ORDER BY published_at LIMIT ${LISTED}`,
    )
    .bind(new Date(now.getTime() - BEHIND_MS).toISOString(), new Date(now.getTime() - FOLLOWED_FOR_MS).toISOString())
    .all()
  return PUBLICATIONS.list(found)
}

const SECONDS = table({ seconds: z.number() })
const COUNT = table({ n: z.number() })

/** How many publications since a time were looked at for a whole day, or until a newer version came, and never stood in every channel: their
 * time has no end, and is in no percentile.
 * @param since - ISO time. */
export async function neverEverywhere(db: D1Database, since: string, now: Date): Promise<number> {
  const found = await db
    .prepare(
      `SELECT count(*) AS n FROM shopper_publications
       WHERE published_at >= ? AND published_at < ? AND everywhere_at IS NULL AND behind <> '[]'`,
    )
    .bind(since, new Date(now.getTime() - FOLLOWED_FOR_MS).toISOString())
    .first()
  return COUNT.find(found)?.n ?? 0
}

/** How long each publication since a time took from publishing until every channel showed it, in seconds, shortest first.
 * @param since - ISO time. */
export async function secondsToEverywhere(db: D1Database, since: string): Promise<number[]> {
  const found = await db
    .prepare(
      `SELECT (julianday(everywhere_at) - julianday(published_at)) * 86400 AS seconds FROM shopper_publications
       WHERE published_at >= ? AND everywhere_at IS NOT NULL ORDER BY seconds`,
    )
    .bind(since)
    .all()
  return SECONDS.list(found).map(({ seconds }) => Math.max(0, seconds))
}
