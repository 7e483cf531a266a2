import * as z from 'zod/mini'
import type { AskedKind } from '../gaps/gap-statements.ts'
import { type Entry, table } from '../table.ts'

const QUESTIONS = table({ id: z.string() })
const WORDINGS = table({ normalised: z.string(), language: z.string(), kind: z.string(), gapId: z.string() })
const CANDIDATES = table({ gapId: z.string(), wordings: z.number(), state: z.string(), text: z.string() })
const CROWDS = table({ crowd: z.number(), gaps: z.number() })
const DAYS = table({ questions: z.number(), gaps: z.number() })

/** Ids of replies that are logged already. */
export async function loggedIds(db: D1Database, ids: string[]): Promise<Set<string>> {
  const found = await db
    .prepare(`SELECT ${QUESTIONS.columns} FROM questions WHERE id IN (SELECT value FROM json_each(?))`)
    .bind(JSON.stringify(ids))
    .all()
  return new Set(QUESTIONS.list(found).map(({ id }) => id))
}

/** A wording that is in a gap. */
export type KnownWording = Entry<typeof WORDINGS>

/** Which of these normalised wordings are in a gap, in any language and of any kind. */
export async function knownWordings(db: D1Database, normalised: string[]): Promise<KnownWording[]> {
  const found = await db
    .prepare(`SELECT ${WORDINGS.columns} FROM gap_wordings WHERE normalised IN (SELECT value FROM json_each(?))`)
    .bind(JSON.stringify([...new Set(normalised)]))
    .all()
  return WORDINGS.list(found)
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
  const found = await db
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
  return byGap(CANDIDATES.list(found))
}

function byGap(rows: Entry<typeof CANDIDATES>[]): SharingGap[] {
  const gaps = new Map<string, SharingGap>()
  for (const { gapId, wordings, state, text } of rows) {
    const known = gaps.get(gapId) ?? { id: gapId, wordingCount: wordings, wordings: [], isOpen: state === 'open' }
    known.wordings.push(text)
    gaps.set(gapId, known)
  }
  return [...gaps.values()]
}

/** How many questions were logged, and gaps begun, on a day (`YYYY-MM-DD`, UTC). */
export async function loggedOn(db: D1Database, day: string): Promise<{ questions: number; gaps: number }> {
  const found = await db.prepare(`SELECT ${DAYS.columns} FROM log_days WHERE day = ?`).bind(day).first()
  return DAYS.find(found) ?? { questions: 0, gaps: 0 }
}

/** How many gaps each crowd of addresses began on a day (`YYYY-MM-DD`, UTC). */
export async function crowdsOn(db: D1Database, day: string): Promise<ReadonlyMap<number, number>> {
  const found = await db.prepare(`SELECT ${CROWDS.columns} FROM log_crowds WHERE day = ?`).bind(day).all()
  return new Map(CROWDS.list(found).map(({ crowd, gaps }) => [crowd, gaps]))
}
