import * as z from 'zod/mini'
import { type Entry, json, table } from '../table.ts'

const WORK = table({
  place: z.string(),
  agency: z.string(),
  /** With commas between them, as typed. */
  topics: z.string(),
  language: z.string(),
  writers: json(z.array(z.string())),
  before: json(z.array(z.string())),
})
/** Work that nobody has: a gap, or a draft whose review waits for nobody by name. `before` are those to whom it was offered already. */
export type WorkToOffer = Entry<typeof WORK>

const BEFORE = (place: string) =>
  `(SELECT json_group_array(person) FROM skill_offers o WHERE o.place = ${place} AND o.person <> '') AS before`
const NOT_OPEN = (place: string) =>
  `NOT EXISTS (SELECT 1 FROM skill_offers o WHERE o.place = ${place} AND o.state = 'open')`

const GAPS = `SELECT 'gap:' || g.id AS place, g.agency, g.language, '[]' AS writers, ${BEFORE(`'gap:' || g.id`)},
    (SELECT coalesce(group_concat(topic), '') FROM gap_topics t WHERE t.gap_id = g.id) AS topics
  FROM gaps g`
const GAPS_TO_OFFER = `${GAPS} WHERE g.kind = 'question' AND g.state = 'open' AND g.people >= ? AND g.assigned_to = '' AND g.snoozed_until = ''
    AND ${NOT_OPEN(`'gap:' || g.id`)} AND NOT EXISTS (SELECT 1 FROM drafts d WHERE d.gap_id = g.id AND d.state IN ('draft', 'in-review'))
  ORDER BY g.people DESC, g.last_seen DESC LIMIT ?`

/** Gaps of so many people and more that nobody has, writes or is asked about, most people first. */
export async function gapsToOffer(db: D1Database, people: number, limit: number): Promise<WorkToOffer[]> {
  return WORK.list(await db.prepare(GAPS_TO_OFFER).bind(people, limit).all())
}

/** One gap that is open and nobody’s, however many people ask. */
export async function gapToOffer(db: D1Database, id: string): Promise<WorkToOffer | undefined> {
  const found = db.prepare(
    `${GAPS} WHERE g.id = ? AND g.state = 'open' AND g.assigned_to = '' AND ${NOT_OPEN(`'gap:' || g.id`)}`,
  )
  return WORK.find(await found.bind(id).first())
}

/** Drafts in review that wait for nobody by name and that nobody is asked about. */
export async function reviewsToOffer(db: D1Database, limit: number): Promise<WorkToOffer[]> {
  const found = await db
    .prepare(
      `SELECT 'draft:' || d.id AS place, d.fields ->> '$.agency' AS agency, json_insert(d.writers, '$[#]', d.begun_by) AS writers, ${BEFORE(`'draft:' || d.id`)},
         d.fields ->> '$.topics' AS topics, d.language
       FROM drafts d WHERE d.state = 'in-review' AND d.reviewer = '' AND ${NOT_OPEN(`'draft:' || d.id`)}
       ORDER BY d.updated_at LIMIT ?`,
    )
    .bind(limit)
    .all()
  return WORK.list(found)
}
