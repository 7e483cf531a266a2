import type { Language } from '../../contract/index.ts'
import { type AuditEntry, withLines } from '../audit.ts'
import { moveStatement } from './answer-moves.ts'

/** Who takes an answer down, or brings it back, and why. */
export interface Archiving {
  id: string
  language: Language
  who: string
  reason: string
  /** Id of the answer that takes its place, to which its address leads from now on. */
  into?: string
  /** It was approved for this time before. */
  isPlanned?: true
}

/** Takes a published answer down: the next snapshot is without it. Its versions stay. Translations go with their English. */
export function archiveStatements(db: D1Database, archiving: Archiving, now: Date): D1PreparedStatement[] {
  return move(db, archiving, { from: 'published', to: 'archived', action: 'answer-archived' }, now)
}

/** Brings an archived answer back, in the version that was live last; with the English, its translations too. */
export function restoreStatements(db: D1Database, archiving: Archiving, now: Date): D1PreparedStatement[] {
  return move(db, archiving, { from: 'archived', to: 'published', action: 'answer-restored' }, now)
}

interface Move {
  from: 'published' | 'archived'
  to: 'published' | 'archived'
  action: 'answer-archived' | 'answer-restored'
}

function move(
  db: D1Database,
  { id, language, who, reason, into = '', isPlanned }: Archiving,
  { from, to, action }: Move,
  now: Date,
): D1PreparedStatement[] {
  const detail = { ...(into ? { into } : {}), ...(isPlanned ? { planned: 1 } : {}) }
  const target = `answer:${id}/${language}`
  const line: AuditEntry = { at: now.toISOString(), who, action, target, reason, detail }
  const change = db
    .prepare(`UPDATE answers SET state = ?1 WHERE id = ?2 AND (language = ?3 OR ?3 = 'en') AND state = ?4`)
    .bind(to, id, language, from)
  return [...withLines(db, change, line), moveStatement(db, { id, language, into })]
}
