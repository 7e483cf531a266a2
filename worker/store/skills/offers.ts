import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { type AuditAction, type AuditEntry, withLines, writeWithLines } from '../audit.ts'
import { type Entry, json, table } from '../table.ts'

/** How anyone could tell that somebody knows a topic, when they were offered something of it. */
const Why = z.object({
  topic: z.string(),
  answers: z.number(),
  declared: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  confirmedBy: z.optional(z.string()),
})
export type OfferWhy = z.infer<typeof Why>

const OFFERS = table({
  place: z.string(),
  person: z.string(),
  why: json(z.nullable(Why)),
  offeredAt: z.string(),
  until: z.string(),
  state: z.enum(['open', 'taken', 'declined', 'passed', 'lapsed']),
  settledBy: z.exactOptional(z.string()),
  settledAt: z.exactOptional(z.string()),
})
/** Something that was offered to somebody, or with nobody's name to who leads. `place` is `gap:ID` or `draft:ID`. */
export type Offer = Entry<typeof OFFERS>

const WAITING = table({
  place: z.string(),
  agency: z.string(),
  person: z.string(),
  why: json(z.nullable(Why)),
  until: z.string(),
  title: z.string(),
  language: z.enum(LANGUAGES),
})
/** An offer that is open, with what it is about. */
export type WaitingOffer = Entry<typeof WAITING>

/** Whether what was offered still wants somebody. */
const GAP_WAITS = `g.state = 'open' AND g.assigned_to = ''`
const DRAFT_WAITS = `d.state = 'in-review' AND d.reviewer = ''`

/** Offers that wait for somebody, and those with who leads; the caller looks for which agencies they lead. */
export async function waitingOffers(db: D1Database, person: string): Promise<WaitingOffer[]> {
  const found = await db
    .prepare(
      `SELECT o.place, o.agency, o.person, o.why, o.until, coalesce(g.question, d.fields ->> '$.title', '') AS title,
         coalesce(g.language, d.language) AS language
       FROM skill_offers o LEFT JOIN gaps g ON g.id = substr(o.place, 5) AND o.place GLOB 'gap:*'
         LEFT JOIN drafts d ON d.id = substr(o.place, 7) AND o.place GLOB 'draft:*'
       WHERE o.person IN (?, '') AND o.state = 'open' AND ((${GAP_WAITS}) OR (${DRAFT_WAITS}))
       ORDER BY o.person = '', o.offered_at LIMIT 100`,
    )
    .bind(person)
    .all()
  return WAITING.list(found)
}

/** All that was offered of one thing, latest first. */
export async function offersOf(db: D1Database, place: string): Promise<Offer[]> {
  const found = await db
    .prepare(`SELECT ${OFFERS.columns} FROM skill_offers WHERE place = ? ORDER BY id DESC LIMIT 50`)
    .bind(place)
    .all()
  return OFFERS.list(found)
}

interface NewOffers {
  place: string
  agency: string
  /** Nobody: then it is with who leads. */
  people: readonly { person: string; why: OfferWhy }[]
  by: string
  until: string
}

/** Offers something to several people at once; with nobody, to who leads. */
export async function makeOffers(db: D1Database, { place, agency, people, by, until }: NewOffers, now: Date) {
  const at = now.toISOString()
  const insert = db.prepare(
    `INSERT INTO skill_offers (place, agency, person, why, offered_by, offered_at, until, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, 'open') ON CONFLICT DO NOTHING`,
  )
  const line = (action: AuditAction, detail: Record<string, string>): AuditEntry => ({
    ...{ at, who: by, action, target: place, detail: { ...detail, agency } },
  })
  const offered = people.flatMap(({ person, why }) =>
    withLines(
      db,
      insert.bind(place, agency, person, JSON.stringify(why), by, at, until),
      line('work-offered', { person, topic: why.topic }),
    ),
  )
  const toLead = insert.bind(place, agency, '', 'null', by, at, '')
  await db.batch(people.length > 0 ? offered : withLines(db, toLead, line('work-unclaimed', {})))
}

/** Takes what was offered: the first who does has it, and the others’ offers pass.
 * @param isLead - Whether they may take what nobody took.
 * @returns Whether they have it. */
export async function takeOffer(
  db: D1Database,
  { place, person, isLead }: { place: string; person: string; isLead: boolean },
  now: Date,
): Promise<boolean> {
  const at = now.toISOString()
  const take = db
    .prepare(
      `UPDATE skill_offers SET state = 'taken', settled_by = ?1, settled_at = ?2
       WHERE place = ?3 AND state = 'open' AND (person = ?1 OR (person = '' AND ?4 = 1))`,
    )
    .bind(person, at, place, Number(isLead))
  const [taken] = await db.batch([
    ...withLines(db, take, { at, who: person, action: 'work-taken', target: place }),
    db
      .prepare(
        `UPDATE skill_offers SET state = 'passed', settled_by = ?1, settled_at = ?2 WHERE place = ?3 AND state = 'open'
           AND EXISTS (SELECT 1 FROM skill_offers o WHERE o.place = ?3 AND o.state = 'taken' AND o.settled_by = ?1 AND o.settled_at = ?2)`,
      )
      .bind(person, at, place),
  ])
  return (taken?.meta.changes ?? 0) > 0
}

/** Says no to what was offered.
 * @returns Whether anything was. */
export async function declineOffer(db: D1Database, place: string, person: string, now: Date): Promise<boolean> {
  const at = now.toISOString()
  const change = db
    .prepare(
      `UPDATE skill_offers SET state = 'declined', settled_by = ?1, settled_at = ?2 WHERE place = ?3 AND person = ?1 AND state = 'open'`,
    )
    .bind(person, at, place)
  return writeWithLines(db, change, { at, who: person, action: 'work-declined', target: place })
}

/** Ends offers of what somebody has by now, or what is done; and those whose days are over.
 * @param today - ISO day in Washington. */
export async function settleOffers(db: D1Database, today: string, now: Date): Promise<void> {
  const at = now.toISOString()
  await db.batch([
    db
      .prepare(
        `UPDATE skill_offers SET state = 'passed', settled_at = ? WHERE state = 'open'
           AND NOT EXISTS (SELECT 1 FROM gaps g WHERE skill_offers.place = 'gap:' || g.id AND ${GAP_WAITS})
           AND NOT EXISTS (SELECT 1 FROM drafts d WHERE skill_offers.place = 'draft:' || d.id AND ${DRAFT_WAITS})`,
      )
      .bind(at),
    db
      .prepare(
        `UPDATE skill_offers SET state = 'lapsed', settled_at = ? WHERE state = 'open' AND until <> '' AND until < ?`,
      )
      .bind(at, today),
  ])
}
