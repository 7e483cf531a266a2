import * as z from 'zod/mini'
import { type Entry, json, table } from './table.ts'

/** What can be done at the desk, as the audit trail names it. */
const AUDIT_ACTIONS = [
  'sign-in',
  'sign-out',
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
  'draft-to-review',
  'draft-taken-back',
  'draft-sent-back',
  'question-added',
  'question-changed',
  'question-moved',
  'question-retired',
  'question-restored',
  'agency-rules-changed',
  'person-added',
  'person-changed',
  'person-disabled',
  'person-enabled',
  'survey-changed',
  'standard-drafted',
  'standard-published',
  'standard-ended',
  'standard-counted',
  'standard-result',
  'standard-explained',
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
 * `question:ID`, `survey:AGENCY`, `standard:ID`, `disaster:ID`, `export:FILE`, `import:ID`. */
export type AuditLine = Entry<typeof AUDIT>
/** A line to write; without a reason or details, none. */
export type AuditEntry = Omit<AuditLine, 'reason' | 'detail'> & Partial<Pick<AuditLine, 'reason' | 'detail'>>

/** The insert for one line, to stand in the same batch as what it records. */
export function auditStatement(db: D1Database, entry: AuditEntry): D1PreparedStatement {
  return db
    .prepare('INSERT INTO audit (at, who, action, target, reason, detail) VALUES (?, ?, ?, ?, ?, ?)')
    .bind(entry.at, entry.who, entry.action, entry.target, entry.reason ?? '', JSON.stringify(entry.detail ?? {}))
}

/** What happened to one thing, newest first, at most `limit` lines. */
export async function auditOf(db: D1Database, target: string, limit = 50): Promise<AuditLine[]> {
  const found = await db
    .prepare(`SELECT ${AUDIT.columns} FROM audit WHERE target = ? ORDER BY id DESC LIMIT ?`)
    .bind(target, limit)
    .all()
  return AUDIT.list(found)
}
