import * as z from 'zod/mini'
import { type AuditAction, type AuditEntry, auditStatement, writeWithLines } from '../audit.ts'
import { type Entry, table } from '../table.ts'

const SKILLS = table({
  person: z.string(),
  topic: z.string(),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  confirmedBy: z.exactOptional(z.string()),
})
/** What somebody says they know of a topic. Level 1 reviews wording, 2 writes, 3 decides facts. */
export type Skill = Entry<typeof SKILLS>

const WROTE = table({ person: z.string(), id: z.string(), language: z.string() })
const LIMITS = table({ person: z.string(), awayUntil: z.string(), mostOpen: z.number() })
/** When somebody is not to be asked: until a day (ISO; '' for here), or while they have so many gaps (0 for no limit). */
export type SkillLimit = Entry<typeof LIMITS>
const NAMES = table({ name: z.string() })
const LOAD = table({ person: z.string(), open: z.number() })
const ASKED = table({ person: z.string(), at: z.string() })

/** All that is known of who knows what: what people said, what they wrote since a time (ISO), when they are not to be asked, how many open gaps
 * each has, when each was last offered one, and who may use the desk at all. */
export async function knownSkills(db: D1Database, since: string) {
  const all = (sql: string, ...values: string[]) =>
    db
      .prepare(sql)
      .bind(...values)
      .all()
  const [skills, wrote, limits, load, asked, people] = await Promise.all([
    all(`SELECT ${SKILLS.columns} FROM skills ORDER BY topic, person`),
    all('SELECT person, id, language FROM answer_writers WHERE last_at >= ?', since),
    all(`SELECT ${LIMITS.columns} FROM skill_limits`),
    all(
      `SELECT assigned_to AS person, count(*) AS open FROM gaps WHERE assigned_to <> '' AND state = 'open' GROUP BY assigned_to`,
    ),
    all(`SELECT person, max(offered_at) AS at FROM skill_offers WHERE person <> '' GROUP BY person`),
    all(`SELECT name FROM people WHERE state = 'active'`),
  ])
  return {
    skills: SKILLS.list(skills),
    wrote: WROTE.list(wrote),
    limits: LIMITS.list(limits),
    load: new Map(LOAD.list(load).map(({ person, open }) => [person, open])),
    asked: new Map(ASKED.list(asked).map(({ person, at }) => [person, at])),
    people: new Set(NAMES.list(people).map(({ name }) => name)),
  }
}

/** Says that one knows a topic; said again with another level, nobody has confirmed it any more. */
export async function declareSkill(db: D1Database, { person, topic, level }: Skill, now: Date): Promise<void> {
  const at = now.toISOString()
  await db.batch([
    db
      .prepare(
        `INSERT INTO skills (person, topic, level, declared_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (person, topic)
         DO UPDATE SET level = ?3, declared_at = ?4, confirmed_by = CASE WHEN level = ?3 THEN confirmed_by ELSE '' END`,
      )
      .bind(person, topic, level, at),
    auditStatement(db, lineOf({ at, who: person, person, topic, action: 'skill-declared' })),
  ])
}

/** Takes back that one knows a topic. */
export async function dropSkill(db: D1Database, person: string, topic: string, now: Date): Promise<void> {
  const dropped = db.prepare('DELETE FROM skills WHERE person = ? AND topic = ?').bind(person, topic)
  const at = now.toISOString()
  await writeWithLines(db, dropped, lineOf({ at, who: person, person, topic, action: 'skill-dropped' }))
}

/** Confirms what somebody else said at this level.
 * @returns Whether there was such a skill of somebody else. */
export async function confirmSkill(
  db: D1Database,
  { person, topic, level }: Skill,
  who: string,
  now: Date,
): Promise<boolean> {
  const change = db
    .prepare(
      `UPDATE skills SET confirmed_by = ?1 WHERE person = ?2 AND topic = ?3 AND level = ?4 AND person <> ?1 AND confirmed_by = ''`,
    )
    .bind(who, person, topic, level)
  const at = now.toISOString()
  return writeWithLines(db, change, lineOf({ at, who, person, topic, action: 'skill-confirmed' }))
}

/** Says when one is not to be asked. */
export async function keepLimit(db: D1Database, { person, awayUntil, mostOpen }: SkillLimit, now: Date): Promise<void> {
  await db.batch([
    db
      .prepare(
        `INSERT INTO skill_limits (person, away_until, most_open) VALUES (?1, ?2, ?3)
         ON CONFLICT (person) DO UPDATE SET away_until = ?2, most_open = ?3`,
      )
      .bind(person, awayUntil, mostOpen),
    auditStatement(db, lineOf({ at: now.toISOString(), who: person, person, topic: '', action: 'skill-limit' })),
  ])
}

interface LineOf {
  at: string
  who: string
  person: string
  topic: string
  action: Extract<AuditAction, `skill-${string}`>
}

function lineOf({ at, who, person, topic, action }: LineOf): AuditEntry {
  return { at, who, action, target: topic ? `skill:${person}, ${topic}` : `skill:${person}` }
}
