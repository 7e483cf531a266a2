import { Problem } from '../contract/index.ts'
import { auditStatement } from './audit.ts'
import type { Gap } from './gap.ts'
import { insertTerms } from './log-statements.ts'

/** Which wordings of a gap ask something else. */
export interface Split {
  gap: Gap
  /** Normalised wordings that leave it; at least one stays. */
  leaving: string[]
  /** The stems of a wording, by which new questions find their gap. */
  termsOf: (wording: string) => string[]
}

/** Moves some wordings of an open gap to a gap of their own, with their questions, receipts and counts. The same words go
 * there from now on, and the two are not made one again by looking alike. Places and weeks are told from the questions
 * that are still kept.
 * @returns The new gap's id.
 * @throws {Problem} `gap-closed`, or `field-wrong` where no wording would leave or none would stay. */
export async function splitGap(db: D1Database, split: Split, who: string, now: Date): Promise<string> {
  const { gap, leaving, termsOf } = split
  if (gap.state !== 'open') throw new Problem('gap-closed')
  const moved = gap.asked.filter(({ normalised }) => leaving.includes(normalised))
  const staying = gap.asked.filter((wording) => !moved.includes(wording))
  if (moved.length === 0 || staying.length === 0) throw new Problem('field-wrong')
  const id = crypto.randomUUID()
  const terms = (wordings: typeof moved) => [...new Set(wordings.flatMap(({ text }) => termsOf(text)))]
  const line = { at: now.toISOString(), who, action: 'gap-split', detail: { wordings: moved.length } } as const
  await db.batch([
    ...moveWordings(db, gap.id, id, JSON.stringify(moved.map(({ normalised }) => normalised))),
    db.prepare('DELETE FROM gap_terms WHERE gap_id = ?').bind(gap.id),
    insertTerms(db, gap.id, terms(staying)),
    insertTerms(db, id, terms(moved)),
    db.prepare('INSERT INTO gaps_apart (one, other) VALUES (?, ?)').bind(gap.id, id),
    auditStatement(db, { ...line, target: `gap:${gap.id}` }),
    auditStatement(db, { ...line, target: `gap:${id}` }),
  ])
  return id
}

function moveWordings(db: D1Database, from: string, id: string, leaving: string): D1PreparedStatement[] {
  const isLeaving = 'gap_id = ? AND normalised IN (SELECT value FROM json_each(?))'
  const [wordings, questions] = ['gap_wordings', 'questions'].map((table) =>
    db.prepare(`UPDATE ${table} SET gap_id = ? WHERE ${isLeaving}`).bind(id, from, leaving),
  )
  const begun = db
    .prepare(
      `INSERT INTO gaps (id, question, language, people, wordings, first_seen, last_seen)
       SELECT ?, text, language, sum(count) OVER all_of, count(*) OVER all_of, min(first_seen) OVER all_of,
         max(last_seen) OVER all_of
       FROM gap_wordings WHERE ${isLeaving} WINDOW all_of AS () ORDER BY count DESC, id LIMIT 1`,
    )
    .bind(id, from, leaving)
  return [begun, ...(wordings && questions ? [wordings, questions] : []), ...countAgain(db, from, id)]
}

/** Tells the counts of both gaps once the questions are in the new one. */
function countAgain(db: D1Database, from: string, id: string): D1PreparedStatement[] {
  const receipts = `UPDATE receipts SET gap_id = ? WHERE gap_id = ? AND question_id IN (SELECT id FROM questions WHERE gap_id = ?)`
  const places = `INSERT INTO gap_places (gap_id, agency, page, channel, count)
    SELECT gap_id, agency, page, channel, count(*) FROM questions WHERE gap_id = ? GROUP BY agency, page, channel`
  const fewerPlaces = `UPDATE gap_places SET count = gap_places.count - new.count
    FROM (SELECT agency, page, channel, count FROM gap_places WHERE gap_id = ?) AS new
    WHERE gap_places.gap_id = ? AND gap_places.agency = new.agency AND gap_places.page = new.page
      AND gap_places.channel = new.channel`
  const weeks = `INSERT INTO gap_weeks (gap_id, week, count)
    SELECT gap_id, date(at, '-6 days', 'weekday 1') AS week, count(*) FROM questions WHERE gap_id = ? GROUP BY week`
  const fewerWeeks = `UPDATE gap_weeks SET count = gap_weeks.count - new.count
    FROM (SELECT week, count FROM gap_weeks WHERE gap_id = ?) AS new
    WHERE gap_weeks.gap_id = ? AND gap_weeks.week = new.week`
  const rest = `UPDATE gaps SET people = gaps.people - new.people, wordings = gaps.wordings - new.wordings,
      question = (SELECT text FROM gap_wordings WHERE gap_id = gaps.id ORDER BY count DESC, id LIMIT 1)
    FROM (SELECT people, wordings FROM gaps WHERE id = ?) AS new WHERE gaps.id = ?`
  return [
    db.prepare(receipts).bind(id, from, id),
    db.prepare(places).bind(id),
    db.prepare(fewerPlaces).bind(id, from),
    db.prepare('DELETE FROM gap_places WHERE gap_id = ? AND count <= 0').bind(from),
    db.prepare(weeks).bind(id),
    db.prepare(fewerWeeks).bind(id, from),
    db.prepare('DELETE FROM gap_weeks WHERE gap_id = ? AND count <= 0').bind(from),
    db.prepare(rest).bind(id, from),
  ]
}
