import * as z from 'zod/mini'
import { daysAfter } from '../../corpus/index.ts'
import { type Counted, inTime, type Period, type Standard, type StandardSource } from '../../measures/index.ts'
import { table } from '../table.ts'
import { countMinutes } from './up-days.ts'

const SPANS = table({ began: z.string(), ended: z.string(), count: z.number() })
const COUNTED = table({ count: z.number(), total: z.number() })

// Assistants repeat themselves, and one person can make ten thousand questions with one: what came in by them alone is in no public figure.
const ASKED_BY_PEOPLE = `(EXISTS (SELECT 1 FROM gap_places p WHERE p.gap_id = g.id AND p.channel <> 'mcp')
  OR NOT EXISTS (SELECT 1 FROM gap_places p WHERE p.gap_id = g.id))`
const GIVEN_TO_PEOPLE = `NOT EXISTS (SELECT 1 FROM questions q WHERE q.id = r.question_id AND q.channel = 'mcp')`

const EVERYWHERE_SECONDS = 300

/** Statements behind `countStandard`: things with the hour in which they began and ended. A gap is an agency's whose work it was, else the
 * owner's of its answer, else of those on whose pages it was asked. */
const SPAN_STATEMENTS: Partial<Record<StandardSource, string>> = {
  'gaps-in-time': `SELECT substr(g.first_seen, 1, 13) AS began, coalesce(substr(g.closed_at, 1, 13), '') AS ended, count(*) AS count
    FROM gaps g LEFT JOIN answers a ON a.id = g.answer_id AND a.language = g.answer_language
    WHERE g.kind = 'question' AND g.first_seen >= ?2 AND g.first_seen < ?3 AND ${ASKED_BY_PEOPLE} AND (coalesce(nullif(g.agency, ''), a.agency) = ?1
      OR (coalesce(nullif(g.agency, ''), a.agency) IS NULL
        AND EXISTS (SELECT 1 FROM gap_places p WHERE p.gap_id = g.id AND p.agency = ?1))) GROUP BY 1, 2`,
  'receipts-in-time': `SELECT substr(r.created_at, 1, 13) AS began, coalesce(substr(g.closed_at, 1, 13), '') AS ended, count(*) AS count
    FROM receipts r LEFT JOIN gaps g ON g.id = r.gap_id AND g.state <> 'open'
    WHERE r.created_at >= ?2 AND r.created_at < ?3 AND r.agency = ?1 AND ${GIVEN_TO_PEOPLE} GROUP BY 1, 2`,
  'spanish-in-time': `SELECT substr(v.created_at, 1, 13) AS began, coalesce((SELECT substr(min(s.created_at), 1, 13) FROM answer_versions s
        WHERE s.id = v.id AND s.language = 'es' AND s.created_at >= v.created_at), '') AS ended, count(*) AS count
    FROM answers a JOIN answer_versions v ON v.id = a.id AND v.language = 'en'
    WHERE a.agency = ?1 AND a.language = 'en' AND v.created_at >= ?2 AND v.created_at < ?3 GROUP BY 1, 2`,
  // What was everywhere in five minutes ended in the hour in which it began. What was not looked at (nothing is behind, and it is not everywhere),
  // or was replaced before its five minutes were over, says nothing.
  'corrections-everywhere': `SELECT substr(p.published_at, 1, 13) AS began,
      CASE WHEN unixepoch(p.everywhere_at) - unixepoch(p.published_at) <= ${EVERYWHERE_SECONDS} THEN substr(p.published_at, 1, 13) ELSE '' END AS ended,
      count(*) AS count
    FROM shopper_publications p JOIN answers a ON a.id = p.answer AND a.language = p.language
    WHERE a.agency = ?1 AND p.published_at >= ?2 AND p.published_at < ?3 AND (p.everywhere_at IS NOT NULL OR (p.behind <> '[]'
      AND NOT EXISTS (SELECT 1 FROM answer_versions v WHERE v.id = p.answer AND v.language = p.language AND v.version > p.version
        AND unixepoch(v.created_at) - unixepoch(p.published_at) < ${EVERYWHERE_SECONDS}))) GROUP BY 1, 2`,
}

/** What a standard came to in a period, as this deployment counts it; undefined where a person does. `unknown`: how many more there were that nobody looked at.
 * @param today - ISO day: what is overdue is so today. */
export async function countStandard(
  db: D1Database,
  { source, agency, withinDays }: Standard,
  period: Period,
  today: string,
): Promise<(Counted & { unknown?: number }) | undefined> {
  const spans = SPAN_STATEMENTS[source]
  // A day in Washington begins and ends up to five hours after one in UTC: a day more on either side holds it.
  const [from, to] = [daysAfter(period.from, -1), daysAfter(period.to, 2)]
  if (spans) return inTime(SPANS.list(await db.prepare(spans).bind(agency, from, to).all()), period, withinDays)
  if (source === 'reviews-current') {
    const found = await db
      .prepare(
        `SELECT coalesce(sum(review_by >= ?2), 0) AS count, count(*) AS total FROM answers WHERE state = 'published' AND agency = ?1`,
      )
      .bind(agency, today)
      .first()
    return COUNTED.read(found)
  }
  if (source === 'uptime') return countMinutes(db, period)
  if (source !== 'answered-at-once') return undefined
  const found = await db
    .prepare(
      `SELECT coalesce(sum(CASE WHEN kind IN ('answer', 'contacts') THEN count END), 0) AS count, coalesce(sum(count), 0) AS total
       FROM (SELECT kind, count FROM daily_counts WHERE agency = ?1 AND day BETWEEN ?2 AND ?3
         UNION ALL SELECT kind, -count FROM channel_counts WHERE agency = ?1 AND channel = 'mcp' AND day BETWEEN ?2 AND ?3)
       WHERE kind IN ('answer', 'contacts', 'choices', 'unanswered')`,
    )
    .bind(agency, period.from, period.to)
    .first()
  return COUNTED.read(found)
}
