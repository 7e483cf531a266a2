import * as z from 'zod/mini'
import { type Channel, LANGUAGES, type Language } from '../../contract/index.ts'
import { type Entry, table } from '../table.ts'
import { GAP_COLUMNS, type GapKind, type GapRow, type GapState, toGap } from './gap-row.ts'

/** `impact`: people, who cannot wait three times, counting for half after a fortnight without a question, for a third after
 * two. `due`: reviews, longest overdue first. */
const GAP_ORDERS = {
  impact: `(people + 2 * urgent) / (1 + max(0, julianday('now') - julianday(last_seen)) / 14) DESC, last_seen DESC`,
  people: 'people DESC, last_seen DESC',
  recent: 'last_seen DESC',
  due: 'first_seen, id',
} as const
export type GapOrder = keyof typeof GAP_ORDERS
export const GAPS_PER_PAGE = 50

/** Questions that were asked back are work while no more than one person in five picked a choice. */
export const IS_WORK = `(kind <> 'choices' OR chosen * 5 <= people)`

/** Which gaps to list; `page` counts from 1. `agency` is whose work they are, or on whose pages they were asked ('': on
 * no agency's); `assignedTo` is a
 * name, '' for nobody; `terms` are stems that all of a gap's wordings together hold; `aside` tells on a day whether gaps put aside
 * past it are left out or alone are listed. */
export interface GapFilter {
  kind?: GapKind
  state: GapState
  agency?: string
  language?: Language
  topic?: string
  /** Asked there at least once. */
  channel?: Channel
  assignedTo?: string
  aside?: { today: string; only: boolean }
  terms?: string[]
  order: GapOrder
  page: number
}

/** A gap in a list, with the agencies it was asked at, most often first; '' stands for no agency. */
export type ListedGap = GapRow & {
  agencies: string[]
  /** Where a list was searched: the wording that holds what was looked for. */
  said?: SaidWording | undefined
}

const TOTALS = table({ total: z.number() })
const PLACES = table({ gapId: z.string(), agency: z.string() })

/** What narrows a list, whatever its kind and state are. */
export type GapNarrowing = Pick<GapFilter, 'agency' | 'language' | 'channel' | 'topic' | 'assignedTo' | 'terms'>

function whereOf({ kind = 'question', state, aside, ...narrowing }: GapFilter) {
  const narrowed = narrowedTo(narrowing)
  const conditions = ['kind = ?', 'state = ?', ...(kind === 'choices' ? [IS_WORK] : []), ...narrowed.conditions]
  const values: (string | number)[] = [kind, state, ...narrowed.values]
  if (aside) {
    conditions.push(aside.only ? 'snoozed_until > ?' : 'snoozed_until <= ?')
    values.push(aside.today)
  }
  return { where: conditions.join(' AND '), values }
}

/** The conditions of a narrowed list, in SQL, and their values in order. */
export function narrowedTo({ agency, language, channel, topic, assignedTo, terms }: GapNarrowing) {
  const conditions: string[] = []
  const values: (string | number)[] = []
  if (assignedTo !== undefined) {
    conditions.push(assignedTo === '' ? 'assigned_to = ?' : `assigned_to = ? AND assigned_to <> ''`)
    values.push(assignedTo)
  }
  if (terms) {
    conditions.push(
      'id IN (SELECT gap_id FROM gap_terms WHERE term IN (SELECT value FROM json_each(?)) GROUP BY gap_id HAVING count(*) = ?)',
    )
    values.push(JSON.stringify(terms), terms.length)
  }
  if (agency !== undefined) {
    const isAskedThere = `agency = '' AND id IN (SELECT gap_id FROM gap_places WHERE agency = ?)`
    conditions.push(agency === '' ? isAskedThere : `(agency = ? OR ${isAskedThere})`)
    values.push(...(agency === '' ? [agency] : [agency, agency]))
  }
  if (channel !== undefined) {
    conditions.push('id IN (SELECT gap_id FROM gap_places WHERE channel = ?)')
    values.push(channel)
  }
  if (topic !== undefined) {
    conditions.push('id IN (SELECT gap_id FROM gap_topics WHERE topic = ?)')
    values.push(topic)
  }
  if (language !== undefined) {
    conditions.push('language = ?')
    values.push(language)
  }
  return { conditions, values }
}

const AGENCIES_OF = `SELECT ${PLACES.columns} FROM gap_places WHERE gap_id IN (SELECT value FROM json_each(?))
  GROUP BY gap_id, agency ORDER BY gap_id, sum(count) DESC, agency`

/** The statement that tells the agencies some gaps were asked at, for a batch; `agenciesIn` reads what it finds. */
export function agenciesStatement(db: D1Database, ids: string[]): D1PreparedStatement {
  return db.prepare(AGENCIES_OF).bind(JSON.stringify(ids))
}

const SAID = table({ gapId: z.string(), text: z.string(), language: z.enum(LANGUAGES) })
/** A wording of a gap that holds what somebody looks for. */
export type SaidWording = Omit<Entry<typeof SAID>, 'gapId'>

/** The statement that finds, of each gap, the wording with most of these stems, for a batch; `wordingsSaid` reads what it finds. */
export function saidStatement(db: D1Database, ids: string[], terms: readonly string[]): D1PreparedStatement {
  return db
    .prepare(
      `SELECT gap_id, text, language, max(held) FROM (
         SELECT w.gap_id, w.text, w.language, count(*) * 1000000 + w.count AS held FROM gap_wordings w, json_each(?2) AS t
         WHERE w.gap_id IN (SELECT value FROM json_each(?1)) AND instr(lower(w.text), t.value) > 0 GROUP BY w.id)
       GROUP BY gap_id`,
    )
    .bind(JSON.stringify(ids), JSON.stringify(terms))
}

/** Those wordings by gap. */
export function wordingsSaid(found: D1Result | undefined): Map<string, SaidWording> {
  return new Map(SAID.list(found).map(({ gapId, ...said }) => [gapId, said]))
}

/** Agencies by gap, most often first. */
export function agenciesIn(found: D1Result | undefined): Map<string, string[]> {
  const byGap = new Map<string, string[]>()
  for (const { gapId, agency } of PLACES.list(found)) {
    byGap.set(gapId, [...(byGap.get(gapId) ?? []), agency])
  }
  return byGap
}

/** The statements that count and list one page of gaps, for a batch. */
export function listStatements(db: D1Database, filter: GapFilter): [D1PreparedStatement, D1PreparedStatement] {
  const { where, values } = whereOf(filter)
  const offset = (filter.page - 1) * GAPS_PER_PAGE
  const order = GAP_ORDERS[filter.order]
  return [
    db.prepare(`SELECT count(*) AS total FROM gaps WHERE ${where}`).bind(...values),
    db
      .prepare(`SELECT ${GAP_COLUMNS} FROM gaps WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`)
      .bind(...values, GAPS_PER_PAGE, offset),
  ]
}

/** What those statements found. */
export function listedIn(counted: D1Result | undefined, listed: D1Result | undefined) {
  return { total: TOTALS.read(counted?.results[0]).total, gaps: (listed?.results ?? []).map(toGap) }
}

/** One page of gaps, and how many there are in all. */
export async function listGaps(db: D1Database, filter: GapFilter): Promise<{ gaps: ListedGap[]; total: number }> {
  const [counted, listed] = await db.batch(listStatements(db, filter))
  const { gaps, total } = listedIn(counted, listed)
  const [found] = await db.batch([
    agenciesStatement(
      db,
      gaps.map(({ id }) => id),
    ),
  ])
  const agencies = agenciesIn(found)
  return { gaps: gaps.map((gap) => ({ ...gap, agencies: agencies.get(gap.id) ?? [] })), total }
}
