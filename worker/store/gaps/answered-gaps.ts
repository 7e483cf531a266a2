import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'
import { DAY_MS } from '../../corpus/index.ts'
import { type Entry, table } from '../table.ts'

const ANSWERED_PER_PAGE = 20
/** How long a closed gap counts as recent. */
const RECENT_DAYS = 365

/** An answer that closed gaps of as many people as are told. `people` counts all who asked in them; `answeredAt` is the last closing.
 * `askedAt` is when the first of them asked. `wording` is how they asked, where as many used the very same words. */
export interface AnsweredGap {
  answer: { id: string; language: Language }
  people: number
  askedAt: string
  answeredAt: string
  wording?: { text: string; language: Language }
}

const GAPS = table({
  answerId: z.string(),
  answerLanguage: z.enum(LANGUAGES),
  people: z.number(),
  askedAt: z.string(),
  answeredAt: z.string(),
  text: z.exactOptional(z.string()),
  language: z.exactOptional(z.enum(LANGUAGES)),
})

function toAnsweredGap(found: Entry<typeof GAPS>): AnsweredGap {
  const { answerId: id, answerLanguage, people, askedAt, answeredAt, text, language } = found
  const wording = text && language ? { wording: { text, language } } : {}
  return { answer: { id, language: answerLanguage }, people, askedAt, answeredAt, ...wording }
}

/** Questions of a gap that assistants asked: they repeat themselves, and are no people. */
const BY_ASSISTANTS = `coalesce((SELECT sum(count) FROM gap_places WHERE gap_id = g.id AND channel = 'mcp'), 0)`

/** Statement behind `answeredGaps`, for EXPLAIN. */
export const ANSWERED_GAPS = `SELECT g.answer_id, g.answer_language, sum(g.people - ${BY_ASSISTANTS}) AS people, min(g.first_seen) AS asked_at, max(g.closed_at) AS answered_at,
    w.text, w.language
  FROM gaps g LEFT JOIN gap_wordings w ON w.id = (
    SELECT id FROM gap_wordings WHERE gap_id = g.id AND count - ${BY_ASSISTANTS} >= ?1 ORDER BY count DESC LIMIT 1)
  WHERE g.state = 'answered' AND +g.kind = 'question' AND g.people - ${BY_ASSISTANTS} >= ?1 AND g.closed_at >= ?2 AND g.answer_id IS NOT NULL
  GROUP BY g.answer_id, g.answer_language ORDER BY answered_at DESC, g.answer_id LIMIT ?3 OFFSET ?4`

/** Answers that people waited for and got in the last year, latest first.
 * @param page - Counts from 1.
 * @param minimum - The first number of people that is told.
 * @returns One page, and whether there is another. */
export async function answeredGaps(
  db: D1Database,
  { page, minimum }: { page: number; minimum: number },
  now: Date,
): Promise<{ gaps: AnsweredGap[]; more: boolean }> {
  const since = new Date(now.getTime() - RECENT_DAYS * DAY_MS).toISOString()
  const found = await db
    .prepare(ANSWERED_GAPS)
    .bind(minimum, since, ANSWERED_PER_PAGE + 1, (page - 1) * ANSWERED_PER_PAGE)
    .all()
  const rows = GAPS.list(found)
  return { gaps: rows.slice(0, ANSWERED_PER_PAGE).map(toAnsweredGap), more: rows.length > ANSWERED_PER_PAGE }
}
