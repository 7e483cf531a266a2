import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'
import { withLines } from '../audit.ts'
import { type Entry, table } from '../table.ts'

/** Wordings of a gap that are asked again: those that most people used. */
const WORDINGS_OF_EACH = 8

const WORDINGS = table({ gapId: z.string(), text: z.string(), language: z.enum(LANGUAGES), count: z.number() })
/** A wording of an open gap, and how many used it. */
export type OpenWording = Entry<typeof WORDINGS>

/** Open questions that nobody is writing on, and that nobody opened again: what came back once is for a person to close. */
const OPEN = `g.kind = 'question' AND g.state = 'open'
  AND NOT EXISTS (SELECT 1 FROM drafts d WHERE d.gap_id = g.id AND d.state IN ('draft', 'in-review'))
  AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.target = 'gap:' || g.id AND a.action IN ('gap-reopened', 'gap-came-back'))`

/** The wordings of open gaps: of those that most people wait for, and of as many that follow an id, so that in time each has its turn.
 * @param most - Gaps of each of the two. */
export async function openWordings(db: D1Database, after: string, most: number): Promise<OpenWording[]> {
  const found = await db
    .prepare(
      `WITH chosen AS (
         SELECT id FROM (SELECT g.id FROM gaps g WHERE ${OPEN} ORDER BY g.people DESC, g.last_seen DESC LIMIT ?2)
         UNION SELECT id FROM (SELECT g.id FROM gaps g WHERE g.id > ?1 AND ${OPEN} ORDER BY g.id LIMIT ?2))
       SELECT gap_id, text, language, count FROM (
         SELECT w.gap_id, w.text, w.language, w.count,
           row_number() OVER (PARTITION BY w.gap_id ORDER BY w.count DESC, w.id) AS place
         FROM gap_wordings w WHERE w.kind = 'question' AND w.gap_id IN (SELECT id FROM chosen))
       WHERE place <= ?3`,
    )
    .bind(after, most, WORDINGS_OF_EACH)
    .all()
  return WORDINGS.list(found)
}

/** An open gap and the answer that its questions get now. */
export interface NowAnswered {
  gapId: string
  answer: { id: string; language: Language }
}

/** Closes gaps whose questions are answered now; one that somebody closed meanwhile stays as it is. */
export async function closeNowAnswered(db: D1Database, gaps: readonly NowAnswered[], now: Date): Promise<void> {
  const at = now.toISOString()
  const who = 'One Stop'
  const statements = gaps.flatMap(({ gapId, answer: { id, language } }) => {
    const close = db
      .prepare(
        `UPDATE gaps SET state = 'answered', answer_id = ?, answer_language = ?, closed_at = ?, closed_by = ?, reason = ''
         WHERE id = ? AND state = 'open'`,
      )
      .bind(id, language, at, who, gapId)
    const line = { at, who, action: 'gap-asked-again', target: `gap:${gapId}` } as const
    return withLines(db, close, { ...line, detail: { answer: `${id}/${language}` } })
  })
  if (statements.length > 0) await db.batch(statements)
}
