import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { type Entry, table } from '../table.ts'
import type { DayRange } from './daily-counts.ts'

const VERSIONS = table({
  id: z.string(),
  language: z.enum(LANGUAGES),
  version: z.number(),
  markdown: z.string(),
})
/** A published version that nobody has judged yet. */
export type UnscoredVersion = Entry<typeof VERSIONS>

/** How plainly an agency's published answers are worded: 0–100, the mean. `before` is the mean on the first day of the time that
 * was kept, where there is one. */
export interface PlainScore {
  agency: string
  answers: number
  score: number
  before?: { day: string; score: number }
}

const SCORES = table({
  agency: z.string(),
  answers: z.number(),
  score: z.number(),
  beforeDay: z.exactOptional(z.string()),
  beforeScore: z.exactOptional(z.number()),
})
const COUNTS = table({ waiting: z.number() })

const UNSCORED = `FROM answers a LEFT JOIN plain_scores s ON s.id = a.id AND s.language = a.language AND s.version = a.version
  WHERE a.state = 'published' AND s.id IS NULL`
const LIVE_SCORES = `FROM answers a JOIN plain_scores s ON s.id = a.id AND s.language = a.language AND s.version = a.version
  WHERE a.state = 'published' AND s.score IS NOT NULL`

/** Published versions without a score, at most `limit`. */
export async function unscoredVersions(db: D1Database, limit: number): Promise<UnscoredVersion[]> {
  const found = await db
    .prepare(
      `SELECT u.id, u.language, u.version, v.markdown FROM (SELECT a.id, a.language, a.version ${UNSCORED} LIMIT ?) u
       JOIN answer_versions v ON v.id = u.id AND v.language = u.language AND v.version = u.version`,
    )
    .bind(limit)
    .all()
  return VERSIONS.list(found)
}

/** How many published versions have no score yet. */
export async function unscoredCount(db: D1Database): Promise<number> {
  return COUNTS.read(await db.prepare(`SELECT count(*) AS waiting ${UNSCORED}`).first()).waiting
}

/** Keeps scores, each version's once; null where a version cannot be read. */
export async function keepPlainScores(
  db: D1Database,
  scores: (Omit<UnscoredVersion, 'markdown'> & { score: number | null })[],
): Promise<void> {
  if (scores.length === 0) return
  const rows = JSON.stringify(scores.map(({ id, language, version, score }) => [id, language, version, score]))
  await db
    .prepare(
      `INSERT OR IGNORE INTO plain_scores (id, language, version, score)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`,
    )
    .bind(rows)
    .run()
}

/** Writes down each agency's mean of today, for the trend. */
export async function keepPlainDay(db: D1Database, day: string): Promise<void> {
  await db
    .prepare(
      `INSERT INTO plain_days (agency, day, answers, total)
       SELECT a.agency, ?, count(*), sum(s.score) ${LIVE_SCORES} GROUP BY a.agency
       ON CONFLICT (agency, day) DO UPDATE SET answers = excluded.answers, total = excluded.total`,
    )
    .bind(day)
    .run()
}

/** Statement behind `plainScores`, for EXPLAIN. */
export const PLAIN_SCORES = `SELECT n.agency, n.answers, n.score, d.day AS before_day, 1.0 * d.total / d.answers AS before_score
  FROM (SELECT a.agency, count(*) AS answers, avg(s.score) AS score ${LIVE_SCORES} AND (?3 IS NULL OR a.agency = ?3)
    GROUP BY a.agency) n
  LEFT JOIN plain_days d ON d.agency = n.agency
    AND d.day = (SELECT min(day) FROM plain_days WHERE agency = n.agency AND day BETWEEN ?1 AND ?2)
  ORDER BY n.score, n.agency`

/** Each agency's mean now and at the start of a time, hardest to read first. */
export async function plainScores(db: D1Database, { from, to }: DayRange, agency?: string): Promise<PlainScore[]> {
  const found = await db
    .prepare(PLAIN_SCORES)
    .bind(from, to, agency ?? null)
    .all()
  return SCORES.list(found).map(({ beforeDay: day, beforeScore: score, ...row }) => ({
    ...row,
    ...(day === undefined || score === undefined ? {} : { before: { day, score } }),
  }))
}
