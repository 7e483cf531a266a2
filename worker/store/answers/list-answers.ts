import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'
import { type Entry, table } from '../table.ts'

const LISTED = table({
  id: z.string(),
  language: z.enum(LANGUAGES),
  agency: z.string(),
  title: z.string(),
  version: z.number(),
  reviewBy: z.string(),
  given: z.number(),
  helpful: z.number(),
  said: z.number(),
})
/** An answer by what lists show; `reviewBy` an ISO date. How often it was given and said to help is of last night. */
export type ListedAnswer = Entry<typeof LISTED>
const TOTALS = table({ total: z.number() })

export const ANSWER_ORDERS = ['title', 'due', 'given', 'unhelpful'] as const
type AnswerOrder = (typeof ANSWER_ORDERS)[number]

/** Which answers to list, all of it before anything is counted or cut; `page` counts from 1. */
export interface AnswerFilter {
  /** Left out, those that are published. */
  state?: 'published' | 'archived'
  agency?: string
  language?: Language
  /** Those whose check was due before this ISO day. */
  dueBefore?: string
  /** Only these, as `id/language`. */
  among?: readonly string[]
  /** Words of the title or the id; `ranked`: what the engine found for them, best first, as `id/language`. */
  find?: { text: string; ranked: readonly string[] }
  order: AnswerOrder
  page: number
}
export const ANSWERS_PER_PAGE = 50

/** What people said that it did not help, as a share, the surest first: of few people little is known, so two are added on either side
 * (Agresti and Coull 1998). */
const UNHELPFUL = '(coalesce(c.said, 0) - coalesce(c.helpful, 0) + 2.0) / (coalesce(c.said, 0) + 4.0) DESC'
const BY_TITLE = 'a.title, a.id, a.language'
const ORDERS: Record<AnswerOrder, string> = {
  title: BY_TITLE,
  due: `a.review_by, ${BY_TITLE}`,
  given: `coalesce(c.given, 0) DESC, ${BY_TITLE}`,
  unhelpful: `${UNHELPFUL}, ${BY_TITLE}`,
}

/** One page of answers, and how many there are in all. Where words are looked for, those that have them in their name come first, then as
 * the engine ranks them, unless another order is asked for. */
export async function listAnswers(
  db: D1Database,
  filter: AnswerFilter,
): Promise<{ answers: ListedAnswer[]; total: number }> {
  const { where, values } = conditionsOf(filter)
  const from = `FROM answers a LEFT JOIN answer_counts c ON c.id = a.id AND c.language = a.language ${
    filter.find
      ? `LEFT JOIN (SELECT value, key AS place FROM json_each(?)) r ON r.value = a.id || '/' || a.language`
      : ''
  } WHERE ${where}`
  const ranked = filter.find ? [JSON.stringify(filter.find.ranked)] : []
  const { order, orderValues } = orderOf(filter)
  const [counted, listed] = await db.batch([
    db.prepare(`SELECT count(*) AS total ${from}`).bind(...ranked, ...values),
    db
      .prepare(
        `SELECT a.id, a.language, a.agency, a.title, a.version, a.review_by, coalesce(c.given, 0) AS given,
           coalesce(c.helpful, 0) AS helpful, coalesce(c.said, 0) AS said ${from} ORDER BY ${order} LIMIT ? OFFSET ?`,
      )
      .bind(...ranked, ...values, ...orderValues, ANSWERS_PER_PAGE, (filter.page - 1) * ANSWERS_PER_PAGE),
  ])
  return { answers: LISTED.list(listed), total: TOTALS.read(counted?.results[0]).total }
}

// Not LIKE: D1 takes no pattern of it past 50 bytes, and people look for whole titles.
const IN_TITLE = 'instr(lower(a.title), lower(?)) > 0'
const IN_ID = 'instr(a.id, lower(?)) > 0'

function conditionsOf({ state = 'published', agency, language, dueBefore, among, find }: AnswerFilter) {
  const said: [string, ...string[]][] = [[`a.state = '${state}'`]]
  if (agency) said.push(['a.agency = ?', agency])
  if (language) said.push(['a.language = ?', language])
  if (dueBefore) said.push(['a.review_by < ?', dueBefore])
  if (among) said.push([`a.id || '/' || a.language IN (SELECT value FROM json_each(?))`, JSON.stringify(among)])
  if (find) said.push([`(r.place IS NOT NULL OR ${IN_TITLE} OR ${IN_ID})`, find.text, find.text])
  return { where: said.map(([condition]) => condition).join(' AND '), values: said.flatMap(([, ...values]) => values) }
}

function orderOf({ order, find }: AnswerFilter): { order: string; orderValues: string[] } {
  if (!find || order !== 'title') return { order: ORDERS[order], orderValues: [] }
  return {
    order: `a.id = ? DESC, ${IN_TITLE} DESC, r.place IS NULL, r.place, ${BY_TITLE}`,
    orderValues: [find.text, find.text],
  }
}
