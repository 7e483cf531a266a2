import * as z from 'zod/mini'
import { type Entry, json, table } from './table.ts'

/** What can be done at the desk, as the audit trail names it. */
export const AUDIT_ACTIONS = [
  'sign-in',
  'sign-out',
  'sessions-ended',
  'answer-published',
  'answer-linked',
  'answer-rolled-back',
  'answer-checked',
  'answer-archived',
  'answer-restored',
  'answer-planned',
  'plan-cancelled',
  'plan-held',
  'gate-overruled',
  'gap-closed',
  'gap-reopened',
  'gap-asked-again',
  'gap-take',
  'gap-assign',
  'gap-give-back',
  'gap-hand',
  'gap-put-aside',
  'gap-wake',
  'gap-came-back',
  'gap-merged',
  'gap-split',
  'gap-moved',
  'gaps-undone',
  'draft-discarded',
  'draft-restored',
  'draft-to-review',
  'draft-taken-back',
  'draft-sent-back',
  'draft-shared',
  'draft-reviewer',
  'draft-unshared',
  'question-added',
  'question-changed',
  'question-moved',
  'question-retired',
  'question-restored',
  'fact-asked',
  'fact-changed',
  'fact-checked',
  'fact-refused',
  'contact-asked',
  'contact-changed',
  'contact-refused',
  'contact-checked',
  'closures-asked',
  'closures-changed',
  'closures-refused',
  'agency-asked',
  'agency-changed',
  'agency-refused',
  'state-asked',
  'state-changed',
  'state-refused',
  'new-agency-asked',
  'new-agency-changed',
  'new-agency-refused',
  'new-contact-asked',
  'new-contact-changed',
  'new-contact-refused',
  'change-withdrawn',
  'change-planned',
  'change-begun',
  'change-called-off',
  'agency-rules-changed',
  'channel-off-asked',
  'channel-off',
  'channel-on',
  'person-added',
  'person-changed',
  'person-disabled',
  'person-enabled',
  'survey-changed',
  'survey-approved',
  'standard-drafted',
  'standard-published',
  'standard-ended',
  'standard-counted',
  'standard-result',
  'standard-explained',
  'lesson-made',
  'lesson-dropped',
  'training-logged',
  'training-dropped',
  'service-plan-begun',
  'service-plan-saved',
  'service-plan-published',
  'service-plan-discarded',
  'skill-declared',
  'skill-dropped',
  'skill-confirmed',
  'skill-limit',
  'work-offered',
  'work-unclaimed',
  'work-taken',
  'work-declined',
  'panel-set',
  'study-begun',
  'study-closed',
  'top-tasks-set',
  'disaster-drafted',
  'disaster-approved',
  'disaster-ended',
  'exported',
  'imported',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

const AUDIT = table({
  at: z.string(),
  who: z.string(),
  action: z.enum(AUDIT_ACTIONS),
  target: z.string(),
  reason: z.string(),
  detail: json(z.record(z.string(), z.union([z.string(), z.number()]))),
})
/** One line of the audit trail: who did what to which thing, when and why. `target` is `gap:ID`, `answer:ID/LANGUAGE`, `draft:ID`, `person:ID`,
 * `question:ID`, `fact:NAME`, `contact:AGENCY/ID`, `closures:AGENCY`, `agency:ID`, `state:ID`, `survey:AGENCY`, `standard:ID`, `disaster:ID`, `lesson:ID`, `service-plan:ID`, `skill:PERSON, TOPIC`, `panel`, `top-tasks:AGENCY`, `channel:NAME`, `export:FILE`, `import:ID`. */
export type AuditLine = Entry<typeof AUDIT>
/** A line to write; without a reason or details, none. */
export type AuditEntry = Omit<AuditLine, 'reason' | 'detail'> & Partial<Pick<AuditLine, 'reason' | 'detail'>>

/** The insert for one line, to stand in the same batch as what it records, where that happens whatever there is. */
export function auditStatement(db: D1Database, entry: AuditEntry): D1PreparedStatement {
  return db
    .prepare('INSERT INTO audit (at, who, action, target, reason, detail) VALUES (?, ?, ?, ?, ?, ?)')
    .bind(...valuesOf(entry))
}

/** A change that may come too late, with the lines that tell of it, to stand side by side in a batch: the lines are written where the change
 * changed a row, and nowhere else. Each line looks at the statement before it. */
export function withLines(
  db: D1Database,
  change: D1PreparedStatement,
  ...lines: AuditEntry[]
): [D1PreparedStatement, ...D1PreparedStatement[]] {
  const insert = db.prepare(
    'INSERT INTO audit (at, who, action, target, reason, detail) SELECT ?, ?, ?, ?, ?, ? WHERE changes() > 0',
  )
  return [change, ...lines.map((line) => insert.bind(...valuesOf(line)))]
}

/** Makes a change that may come too late, and writes the lines that tell of it: both or neither.
 * @returns Whether it changed anything. */
export async function writeWithLines(
  db: D1Database,
  change: D1PreparedStatement,
  ...lines: AuditEntry[]
): Promise<boolean> {
  const [changed] = await db.batch(withLines(db, change, ...lines))
  return (changed?.meta.changes ?? 0) > 0
}

function valuesOf({ at, who, action, target, reason = '', detail = {} }: AuditEntry): string[] {
  return [at, who, action, target, reason, JSON.stringify(detail)]
}

/** What happened to one thing, newest first, at most `limit` lines. */
export async function auditOf(db: D1Database, target: string, limit = 50): Promise<AuditLine[]> {
  const found = await db
    .prepare(`SELECT ${AUDIT.columns} FROM audit WHERE target = ? ORDER BY id DESC LIMIT ?`)
    .bind(target, limit)
    .all()
  return AUDIT.list(found)
}

const LISTED = table({
  id: z.number(),
  at: z.string(),
  who: z.string(),
  action: z.string(),
  target: z.string(),
  reason: z.string(),
  detail: z.string(),
  /** What it happened to, by name: a title, a question, a person. */
  name: z.exactOptional(z.string()),
})
/** A line of the trail as a list shows it; `detail` is JSON. */
export type ListedLine = Entry<typeof LISTED>

/** Which lines: of a person, an action, a kind of thing (`answer`, `gap` …), an agency's; days in ISO, both counted. */
export interface AuditFilter {
  who?: string
  action?: string
  kind?: string
  agency?: string
  from?: string
  until?: string
  find?: string
  /** Lines about people and their access are left out. */
  withoutPeople: boolean
  /** Older than this line. */
  before?: number
}

/** The part of a target behind its kind, and of an answer's the id and the language. */
const REST = `substr(target, instr(target, ':') + 1)`
const ANSWER = `id = substr(${REST}, 1, instr(${REST}, '/') - 1) AND language = substr(${REST}, instr(${REST}, '/') + 1)`
const KIND = `substr(target, 1, instr(target, ':') - 1)`
const NAME = `CASE ${KIND}
  WHEN 'gap' THEN (SELECT question FROM gaps WHERE id = ${REST})
  WHEN 'answer' THEN (SELECT title FROM answers WHERE ${ANSWER})
  WHEN 'draft' THEN (SELECT fields ->> '$.title' FROM drafts WHERE id = ${REST})
  WHEN 'person' THEN (SELECT name FROM people WHERE id = ${REST})
  WHEN 'question' THEN (SELECT question FROM exam_questions WHERE id = ${REST})
  WHEN 'service-plan' THEN (detail ->> '$.agency') || ' ' || (detail ->> '$.year')
  WHEN 'lesson' THEN (SELECT asked FROM lessons WHERE id = ${REST})
  ELSE ${REST} END`
const AGENCY = `CASE ${KIND}
  WHEN 'gap' THEN (SELECT agency FROM gaps WHERE id = ${REST})
  WHEN 'answer' THEN (SELECT agency FROM answers WHERE ${ANSWER})
  WHEN 'draft' THEN (SELECT fields ->> '$.agency' FROM drafts WHERE id = ${REST})
  WHEN 'service-plan' THEN detail ->> '$.agency'
  WHEN 'lesson' THEN (SELECT agency FROM lessons WHERE id = ${REST})
  WHEN 'contact' THEN substr(${REST}, 1, instr(${REST}, '/') - 1)
  WHEN 'agency' THEN ${REST} WHEN 'closures' THEN ${REST} WHEN 'survey' THEN ${REST} END`

function listWhere({ who, action, kind, agency, from, until, find, withoutPeople, before }: AuditFilter) {
  const all: [condition: string, value: string | number | undefined][] = [
    ['who = ?', who],
    ['action = ?', action],
    [`${KIND} = ?`, kind],
    [`${AGENCY} = ?`, agency],
    ['at >= ?', from],
    [`at < date(?, '+1 day')`, until],
    [`instr(lower(reason || ' ' || target || ' ' || coalesce(${NAME}, '')), ?) > 0`, find?.trim().toLowerCase()],
    ['id < ?', before ?? Number.MAX_SAFE_INTEGER],
  ]
  const said = all.filter(([, value]) => value !== undefined && value !== '')
  const conditions = [...said.map(([condition]) => condition), ...(withoutPeople ? [`${KIND} <> 'person'`] : [])]
  return { where: conditions.join(' AND '), values: said.map(([, value]) => value) }
}

/** The newest `limit` lines that fit. */
export async function listAudit(db: D1Database, filter: AuditFilter, limit: number): Promise<ListedLine[]> {
  const { where, values } = listWhere(filter)
  const found = await db
    .prepare(
      `SELECT id, at, who, action, target, reason, detail, ${NAME} AS name FROM audit WHERE ${where} ORDER BY id DESC LIMIT ?`,
    )
    .bind(...values, limit)
    .all()
  return LISTED.list(found)
}
