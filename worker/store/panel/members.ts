import * as z from 'zod/mini'
import { daysAfter } from '../../corpus/index.ts'
import { type Entry, table } from '../table.ts'
import { closeWhenFull, STUDIES, type Study } from './studies.ts'

/** Consent ends by itself after so long. */
const MEMBER_DAYS = 365
/** Nobody is invited again for so long, nor more often in a year: more would be work, and wear out who reads. */
const INVITED_EVERY_DAYS = 30
const MOST_INVITED = 4

const MEMBERS = table({ id: z.string(), language: z.enum(['en', 'es']), expiresOn: z.string() })
/** Somebody of the panel: an address that they keep, and nothing about them. */
export type Member = Entry<typeof MEMBERS>

interface Joining {
  secretHash: string
  language: Member['language']
  /** Version of the text that they agreed to. */
  consent: number
  /** ISO day in Washington. */
  today: string
}

/** Takes somebody into the panel. */
export async function joinPanel(db: D1Database, { secretHash, language, consent, today }: Joining): Promise<void> {
  await db
    .prepare(
      `INSERT INTO panel_members (id, secret_hash, language, consent, joined_on, expires_on) VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .bind(crypto.randomUUID(), secretHash, language, consent, today, daysAfter(today, MEMBER_DAYS))
    .run()
}

/** Whose address it is, while their consent holds. */
export async function memberByHash(db: D1Database, secretHash: string, today: string): Promise<Member | undefined> {
  const found = await db
    .prepare(`SELECT ${MEMBERS.columns} FROM panel_members WHERE secret_hash = ? AND expires_on > ?`)
    .bind(secretHash, today)
    .first()
  return MEMBERS.find(found)
}

/** Everything that is held of a member goes: what they chose in tests that are open too. */
export async function leavePanel(db: D1Database, { id }: Member): Promise<void> {
  await db.batch([
    db.prepare('DELETE FROM panel_invites WHERE member_id = ?').bind(id),
    db.prepare('DELETE FROM panel_members WHERE id = ?').bind(id),
  ])
}

const OPEN = `s.closed_at = '' AND s.closes_on >= ?2 AND EXISTS (
  SELECT 1 FROM drafts d WHERE d.id = s.draft_id AND d.state IN ('draft', 'in-review'))`

/** The study that a member was invited to and has not answered, or one that they are invited to by this: the one with the fewest invited. Nobody is
 * invited twice to the same one, nor more often than the limits say. */
export async function studyFor(db: D1Database, member: Member, today: string): Promise<Study | undefined> {
  return (await invited(db, member, today)) ?? (await inviteOf(db, member, today))
}

async function invited(db: D1Database, { id }: Member, today: string): Promise<Study | undefined> {
  const found = await db
    .prepare(
      `SELECT ${STUDIES.columns} FROM panel_invites i JOIN panel_studies s ON s.id = i.study_id
       WHERE i.member_id = ?1 AND i.answers IS NULL AND ${OPEN} ORDER BY i.day LIMIT 1`,
    )
    .bind(id, today)
    .first()
  return STUDIES.find(found)
}

async function inviteOf(db: D1Database, member: Member, today: string): Promise<Study | undefined> {
  // One statement: two visits at once make one invitation.
  const { meta } = await db
    .prepare(
      `INSERT INTO panel_invites (member_id, study_id, day)
       SELECT ?1, s.id, ?2 FROM panel_studies s WHERE ${OPEN} AND s.language = ?3
         AND NOT EXISTS (SELECT 1 FROM panel_invites i WHERE i.member_id = ?1 AND (i.study_id = s.id OR i.day > ?4))
         AND (SELECT count(*) FROM panel_invites i WHERE i.member_id = ?1 AND i.day > ?5) < ?6
       ORDER BY (SELECT count(*) FROM panel_invites i WHERE i.study_id = s.id), s.made_at LIMIT 1`,
    )
    .bind(
      ...[member.id, today, member.language],
      ...[daysAfter(today, -INVITED_EVERY_DAYS), daysAfter(today, -MEMBER_DAYS), MOST_INVITED],
    )
    .run()
  return meta.changes > 0 ? invited(db, member, today) : undefined
}

/** Keeps what a member chose, once, and closes the study where it has as many as were planned.
 * @returns Whether it was kept: not where the study is closed, or they have answered. */
export async function keepAnswers(
  db: D1Database,
  { id }: Member,
  { study, answers, now }: { study: Study; answers: number[]; now: Date },
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE panel_invites SET answers = ?3 WHERE member_id = ?1 AND study_id = ?2 AND answers IS NULL
       AND EXISTS (SELECT 1 FROM panel_studies WHERE id = ?2 AND closed_at = '')`,
    )
    .bind(id, study.id, JSON.stringify(answers))
    .run()
  if (meta.changes === 0) return false
  await closeWhenFull(db, study, now)
  return true
}

/** Members by language. */
export async function membersByLanguage(
  db: D1Database,
  today: string,
): Promise<{ language: string; people: number }[]> {
  const COUNTS = table({ language: z.string(), people: z.number() })
  const found = await db
    .prepare('SELECT language, count(*) AS people FROM panel_members WHERE expires_on > ? GROUP BY language')
    .bind(today)
    .all()
  return COUNTS.list(found)
}

/** Members whose consent has ended go, with all that is held of them; so do invitations that no limit counts any more. */
export async function forgetPanel(db: D1Database, today: string): Promise<number> {
  const [, , gone] = await db.batch([
    db
      .prepare('DELETE FROM panel_invites WHERE member_id IN (SELECT id FROM panel_members WHERE expires_on <= ?)')
      .bind(today),
    db.prepare('DELETE FROM panel_invites WHERE day <= ?').bind(daysAfter(today, -MEMBER_DAYS)),
    db.prepare('DELETE FROM panel_members WHERE expires_on <= ?').bind(today),
  ])
  return gone?.meta.changes ?? 0
}
