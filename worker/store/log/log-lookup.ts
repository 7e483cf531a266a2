import * as z from 'zod/mini'
import type { AskedKind } from '../gaps/gap-statements.ts'

const IdRow = z.object({ id: z.string() })
const WordingRow = z.object({ normalised: z.string(), language: z.string(), kind: z.string(), gap_id: z.string() })
const CandidateRow = z.object({ gap_id: z.string(), wordings: z.number(), state: z.string(), text: z.string() })
const DayRow = z.object({ questions: z.number(), gaps: z.number() })

/** Ids of replies that are logged already. */
export async function loggedIds(db: D1Database, ids: string[]): Promise<Set<string>> {
  const { results } = await db
    .prepare('SELECT id FROM questions WHERE id IN (SELECT value FROM json_each(?))')
    .bind(JSON.stringify(ids))
    .all()
  return new Set(results.map((row) => IdRow.parse(row).id))
}

/** A wording that is in a gap. */
export interface KnownWording {
  normalised: string
  language: string
  kind: string
  gapId: string
}

/** Which of these normalised wordings are in a gap, in any language and of any kind. */
export async function knownWordings(db: D1Database, normalised: string[]): Promise<KnownWording[]> {
  const { results } = await db
    .prepare(
      'SELECT normalised, language, kind, gap_id FROM gap_wordings WHERE normalised IN (SELECT value FROM json_each(?))',
    )
    .bind(JSON.stringify([...new Set(normalised)]))
    .all()
  return results.map((row) => {
    const { gap_id, ...wording } = WordingRow.parse(row)
    return { ...wording, gapId: gap_id }
  })
}

/** A gap that shares terms with a question: how many wordings it has, up to five of them, asked most first, and whether
 * nobody has closed it. */
export interface SharingGap {
  id: string
  wordingCount: number
  wordings: string[]
  isOpen: boolean
}

const MOST_SHARING = 20
const WORDINGS_COMPARED = 5

/** Gaps of a kind and language that share most terms with a question, most first, at most 20. */
export async function gapsSharingTerms(
  db: D1Database,
  terms: string[],
  language: string,
  kind: AskedKind,
): Promise<SharingGap[]> {
  const { results } = await db
    .prepare(
      `WITH sharing AS (
         SELECT t.gap_id, count(*) AS shared FROM gap_terms t JOIN gaps g ON g.id = t.gap_id
         WHERE t.term IN (SELECT value FROM json_each(?1)) AND g.language = ?2 AND g.kind = ?3
         GROUP BY t.gap_id ORDER BY shared DESC, t.gap_id LIMIT ${MOST_SHARING}
       )
       SELECT s.gap_id, g.wordings, g.state, w.text FROM sharing s
       JOIN gaps g ON g.id = s.gap_id
       JOIN gap_wordings w ON w.id IN (
         SELECT id FROM gap_wordings WHERE gap_id = s.gap_id ORDER BY count DESC LIMIT ${WORDINGS_COMPARED}
       )
       ORDER BY s.shared DESC, s.gap_id`,
    )
    .bind(JSON.stringify(terms), language, kind)
    .all()
  return byGap(results.map((row) => CandidateRow.parse(row)))
}

function byGap(rows: z.infer<typeof CandidateRow>[]): SharingGap[] {
  const gaps = new Map<string, SharingGap>()
  for (const { gap_id, wordings, state, text } of rows) {
    const known = gaps.get(gap_id) ?? { id: gap_id, wordingCount: wordings, wordings: [], isOpen: state === 'open' }
    known.wordings.push(text)
    gaps.set(gap_id, known)
  }
  return [...gaps.values()]
}

/** How many questions were logged, and gaps begun, on a day (`YYYY-MM-DD`, UTC). */
export async function loggedOn(db: D1Database, day: string): Promise<{ questions: number; gaps: number }> {
  const found = await db.prepare('SELECT questions, gaps FROM log_days WHERE day = ?').bind(day).first()
  return found ? DayRow.parse(found) : { questions: 0, gaps: 0 }
}
