import * as z from 'zod/mini'
import { LANGUAGES, Problem } from '../../contract/index.ts'
import { auditStatement } from '../audit.ts'
import { table } from '../table.ts'
import type { Gap, GapWording } from './gap.ts'
import { GAP_KINDS, GAP_STATES } from './gap-row.ts'
import { insertTerms } from './gap-statements.ts'
import { wordingIds } from './wordings-brought.ts'

/** Which wordings of an open gap ask something else, and the gap in which they belong. */
export interface Move {
  gap: Gap
  into: string
  /** Normalised wordings that leave it; at least one stays. */
  leaving: string[]
  /** The stems of a wording, by which new questions find their gap. */
  termsOf: (wording: string) => string[]
}

const TARGETS = table({ state: z.enum(GAP_STATES), kind: z.enum(GAP_KINDS), language: z.enum(LANGUAGES) })

/** The wordings that leave a gap and those that stay.
 * @throws {Problem} `gap-closed`, or `field-wrong` where none would leave or none would stay. */
export function parted({ gap, leaving }: Pick<Move, 'gap' | 'leaving'>): {
  moved: GapWording[]
  staying: GapWording[]
} {
  if (gap.state !== 'open') throw new Problem('gap-closed')
  const moved = gap.asked.filter(({ normalised }) => leaving.includes(normalised))
  const staying = gap.asked.filter((wording) => !moved.includes(wording))
  if (moved.length === 0 || staying.length === 0) throw new Problem('field-wrong')
  return { moved, staying }
}

/** Moves some wordings of an open gap to another open one of its kind and language, with their questions, receipts and counts. The
 * same words go there from now on, and the two are not made one by looking alike.
 * @throws {Problem} `gap-unknown`, `gap-closed`, or `field-wrong`. */
export async function moveWordings(db: D1Database, move: Move, who: string, now: Date): Promise<void> {
  const { gap, into } = move
  const other = TARGETS.find(await db.prepare(`SELECT ${TARGETS.columns} FROM gaps WHERE id = ?`).bind(into).first())
  if (!other) throw new Problem('gap-unknown')
  if (other.state !== 'open') throw new Problem('gap-closed')
  if (into === gap.id || other.kind !== gap.kind || other.language !== gap.language) throw new Problem('field-wrong')
  const { moved } = parted(move)
  const ids = await wordingIds(
    db,
    gap.id,
    moved.map(({ normalised }) => normalised),
  )
  const detail = { wordings: moved.length, from: gap.id, ids }
  const line = { at: now.toISOString(), who, action: 'gap-moved', detail } as const
  await db.batch([
    ...moveStatements(db, move),
    auditStatement(db, { ...line, target: `gap:${gap.id}` }),
    auditStatement(db, { ...line, target: `gap:${into}` }),
  ])
}

/** The statements that move them, for a batch; the gap they move to is there. Places, weeks and what was shown are told from the
 * questions that are still kept. */
export function moveStatements(db: D1Database, move: Move): D1PreparedStatement[] {
  const { gap, into, termsOf } = move
  const { moved, staying } = parted(move)
  const leaving = JSON.stringify(moved.map(({ normalised }) => normalised))
  const terms = (wordings: GapWording[]) => [...new Set(wordings.flatMap(({ text }) => termsOf(text)))]
  const bound = (sql: string) => db.prepare(sql).bind(gap.id, into, leaving)
  return [
    ...COUNTS.map(bound),
    db.prepare('DELETE FROM gap_places WHERE gap_id = ? AND count <= 0').bind(gap.id),
    db.prepare('DELETE FROM gap_weeks WHERE gap_id = ? AND count <= 0').bind(gap.id),
    db.prepare('DELETE FROM gap_shown WHERE gap_id = ? AND count <= 0').bind(gap.id),
    ...MOVES.map(bound),
    db.prepare(MOST_ASKED).bind(gap.id, into),
    db.prepare('DELETE FROM gap_terms WHERE gap_id = ?').bind(gap.id),
    insertTerms(db, gap.id, terms(staying)),
    insertTerms(db, into, terms(moved)),
    db.prepare('INSERT OR IGNORE INTO gaps_apart (one, other) VALUES (?, ?)').bind(gap.id, into),
  ]
}

const LEAVING = 'gap_id = ?1 AND normalised IN (SELECT value FROM json_each(?3))'
const PLACES = `SELECT agency, page, channel, count(*) AS count FROM questions WHERE ${LEAVING} GROUP BY 1, 2, 3`
const WEEKS = `SELECT date(at, '-6 days', 'weekday 1') AS week, count(*) AS count FROM questions WHERE ${LEAVING} GROUP BY 1`
const SHOWN = `SELECT value AS answer_id, count(*) AS count, sum(chosen IS value) AS chosen
  FROM (SELECT shown, chosen FROM questions WHERE ${LEAVING}) AS q, json_each(q.shown) GROUP BY 1`
const SUMS = `SELECT coalesce(sum(count), 0) AS people, count(*) AS wordings, min(first_seen) AS first, max(last_seen) AS last
  FROM gap_wordings WHERE ${LEAVING}`
const ASKED = `SELECT coalesce(sum(urgent), 0) AS urgent, count(chosen) AS chosen FROM questions WHERE ${LEAVING}`

/** ?1 from, ?2 into, ?3 the wordings as JSON; before anything moves. */
const COUNTS = [
  `INSERT INTO gap_places (gap_id, agency, page, channel, count) SELECT ?2, * FROM (${PLACES}) WHERE true
     ON CONFLICT (gap_id, agency, page, channel) DO UPDATE SET count = count + excluded.count`,
  `UPDATE gap_places SET count = gap_places.count - new.count FROM (${PLACES}) AS new
     WHERE ?2 <> '' AND gap_places.gap_id = ?1 AND gap_places.agency = new.agency AND gap_places.page = new.page
       AND gap_places.channel = new.channel`,
  `INSERT INTO gap_weeks (gap_id, week, count) SELECT ?2, * FROM (${WEEKS}) WHERE true
     ON CONFLICT (gap_id, week) DO UPDATE SET count = count + excluded.count`,
  `UPDATE gap_weeks SET count = gap_weeks.count - new.count FROM (${WEEKS}) AS new
     WHERE ?2 <> '' AND gap_weeks.gap_id = ?1 AND gap_weeks.week = new.week`,
  `INSERT INTO gap_shown (gap_id, answer_id, count, chosen) SELECT ?2, * FROM (${SHOWN}) WHERE true
     ON CONFLICT (gap_id, answer_id) DO UPDATE SET count = count + excluded.count, chosen = chosen + excluded.chosen`,
  `UPDATE gap_shown SET count = gap_shown.count - new.count, chosen = gap_shown.chosen - new.chosen FROM (${SHOWN}) AS new
     WHERE ?2 <> '' AND gap_shown.gap_id = ?1 AND gap_shown.answer_id = new.answer_id`,
  `UPDATE gaps SET people = gaps.people + new.people, wordings = gaps.wordings + new.wordings,
     urgent = gaps.urgent + asked.urgent, chosen = gaps.chosen + asked.chosen,
     first_seen = min(gaps.first_seen, new.first), last_seen = max(gaps.last_seen, new.last)
     FROM (${SUMS}) AS new, (${ASKED}) AS asked WHERE gaps.id = ?2`,
  `UPDATE gaps SET people = gaps.people - new.people, wordings = gaps.wordings - new.wordings,
     urgent = max(0, gaps.urgent - asked.urgent), chosen = max(0, gaps.chosen - asked.chosen)
     FROM (${SUMS}) AS new, (${ASKED}) AS asked WHERE ?2 <> '' AND gaps.id = ?1`,
]

const MOVES = [
  `UPDATE receipts SET gap_id = ?2 WHERE gap_id = ?1 AND question_id IN (SELECT id FROM questions WHERE ${LEAVING})`,
  `UPDATE gap_wordings SET gap_id = ?2 WHERE ${LEAVING}`,
  `UPDATE questions SET gap_id = ?2 WHERE ${LEAVING}`,
]
const MOST_ASKED = `UPDATE gaps SET question =
    coalesce((SELECT text FROM gap_wordings WHERE gap_id = gaps.id ORDER BY count DESC, id LIMIT 1), question)
  WHERE id IN (?, ?)`
