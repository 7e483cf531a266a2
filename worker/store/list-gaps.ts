import * as z from 'zod/mini'
import type { Language } from '../contract/index.ts'
import { GAP_COLUMNS, GAP_STATES, type GapRow, type GapState, toGap } from './gap-row.ts'

/** `impact`: people, counting for half after a fortnight without a question, for a third after two */
export const GAP_ORDERS = {
  impact: `people / (1 + max(0, julianday('now') - julianday(last_seen)) / 14) DESC, last_seen DESC`,
  people: 'people DESC, last_seen DESC',
  recent: 'last_seen DESC',
} as const
export type GapOrder = keyof typeof GAP_ORDERS
export const GAPS_PER_PAGE = 50

/** Which gaps to list; `page` counts from 1. `agency` is where they were asked; `terms` are stems that all of a gap's wordings
 * together hold; `aside` tells on a day whether gaps put aside past it are left out or alone are listed. */
export interface GapFilter {
  state: GapState
  agency?: string
  language?: Language
  assignedTo?: string
  aside?: { today: string; only: boolean }
  terms?: string[]
  order: GapOrder
  page: number
}

/** A gap in a list, with the agencies it was asked at, most often first; '' stands for no agency. */
export type ListedGap = GapRow & { agencies: string[] }

const Total = z.object({ total: z.number() })
const StateCount = z.object({ state: z.enum(GAP_STATES), total: z.number() })
const AgencyOfGap = z.object({ gap_id: z.string(), agency: z.string() })

function whereOf({ state, agency, language, assignedTo, aside, terms }: GapFilter) {
  const conditions = ['state = ?']
  const values: (string | number)[] = [state]
  if (assignedTo !== undefined) {
    conditions.push(`assigned_to = ? AND assigned_to <> ''`)
    values.push(assignedTo)
  }
  if (aside) {
    conditions.push(aside.only ? 'snoozed_until > ?' : 'snoozed_until <= ?')
    values.push(aside.today)
  }
  if (terms) {
    conditions.push(
      'id IN (SELECT gap_id FROM gap_terms WHERE term IN (SELECT value FROM json_each(?)) GROUP BY gap_id HAVING count(*) = ?)',
    )
    values.push(JSON.stringify(terms), terms.length)
  }
  if (agency !== undefined) {
    conditions.push('id IN (SELECT gap_id FROM gap_places WHERE agency = ?)')
    values.push(agency)
  }
  if (language !== undefined) {
    conditions.push('language = ?')
    values.push(language)
  }
  return { where: conditions.join(' AND '), values }
}

async function agenciesOf(db: D1Database, gaps: GapRow[]): Promise<Map<string, string[]>> {
  const { results } = await db
    .prepare(
      `SELECT gap_id, agency FROM gap_places WHERE gap_id IN (SELECT value FROM json_each(?))
       GROUP BY gap_id, agency ORDER BY gap_id, sum(count) DESC, agency`,
    )
    .bind(JSON.stringify(gaps.map(({ id }) => id)))
    .all()
  const byGap = new Map<string, string[]>()
  for (const { gap_id, agency } of results.map((row) => AgencyOfGap.parse(row))) {
    byGap.set(gap_id, [...(byGap.get(gap_id) ?? []), agency])
  }
  return byGap
}

/** One page of gaps, and how many there are in all. */
export async function listGaps(db: D1Database, filter: GapFilter): Promise<{ gaps: ListedGap[]; total: number }> {
  const { where, values } = whereOf(filter)
  const offset = (filter.page - 1) * GAPS_PER_PAGE
  const [counted, listed] = await db.batch([
    db.prepare(`SELECT count(*) AS total FROM gaps WHERE ${where}`).bind(...values),
    db
      .prepare(`SELECT ${GAP_COLUMNS} FROM gaps WHERE ${where} ORDER BY ${GAP_ORDERS[filter.order]} LIMIT ? OFFSET ?`)
      .bind(...values, GAPS_PER_PAGE, offset),
  ])
  const gaps = (listed?.results ?? []).map(toGap)
  const agencies = await agenciesOf(db, gaps)
  const { total } = Total.parse(counted?.results[0])
  return { gaps: gaps.map((gap) => ({ ...gap, agencies: agencies.get(gap.id) ?? [] })), total }
}

/** How many gaps there are in each state. */
export async function gapCounts(db: D1Database): Promise<Record<GapState, number>> {
  const { results } = await db.prepare('SELECT state, count(*) AS total FROM gaps GROUP BY state').all()
  const counts = { open: 0, answered: 0, dismissed: 0, 'not-ours': 0 }
  for (const row of results.map((found) => StateCount.parse(found))) counts[row.state] = row.total
  return counts
}
