import { auditStatement } from '../audit.ts'
import type { GapWording } from './gap.ts'
import { insertTopics } from './gap-statements.ts'
import { type Move, moveStatements, parted } from './move-wordings.ts'

/** Which wordings of a gap ask something else. */
export type Split = Omit<Move, 'into'> & {
  /** What a wording is about. */
  topicsOf: (wording: string) => string[]
}

/** Moves some wordings of an open gap to a gap of their own, with their questions, receipts and counts. The same words go
 * there from now on, and the two are not made one again by looking alike.
 * @returns The new gap's id.
 * @throws {Problem} `gap-closed`, or `field-wrong` where no wording would leave or none would stay. */
export async function splitGap(db: D1Database, split: Split, who: string, now: Date): Promise<string> {
  const { gap } = split
  const { moved } = parted(split)
  const id = crypto.randomUUID()
  const line = {
    at: now.toISOString(),
    who,
    action: 'gap-split',
    detail: { wordings: moved.length, from: gap.id },
  } as const
  const begun = db
    .prepare(
      `INSERT INTO gaps (id, kind, question, language, agency, handed_by, first_seen, last_seen)
       SELECT ?1, kind, question, language, agency, handed_by, ?3, ?4 FROM gaps WHERE id = ?2`,
    )
    .bind(id, gap.id, ...spanOf(moved))
  const topics = insertTopics(db, id, [...new Set(moved.flatMap(({ text }) => split.topicsOf(text)))])
  await db.batch([
    begun,
    topics,
    ...moveStatements(db, { ...split, into: id }),
    auditStatement(db, { ...line, target: `gap:${gap.id}` }),
    auditStatement(db, { ...line, target: `gap:${id}` }),
  ])
  return id
}

/** When wordings were first and last asked. */
function spanOf(wordings: GapWording[]): [first: string, last: string] {
  const firsts = wordings.map(({ firstSeen }) => firstSeen).sort()
  const lasts = wordings.map(({ lastSeen }) => lastSeen).sort()
  return [firsts[0] ?? '', lasts.at(-1) ?? '']
}
