import type { Engine } from '../../engine/index.ts'
import { logError, logWarning } from '../../log.ts'
import { twoPeopleAgencies } from '../../store/answers/agency-rules.ts'
import { answersInDraft } from '../../store/answers/answers-in-draft.ts'
import { createDraftStatement } from '../../store/answers/drafts.ts'
import type { MovedQuestion } from '../../store/answers/exam-questions.ts'
import { liveAnswers } from '../../store/answers/live-answers.ts'
import { isVersionTaken, publicationStatements } from '../../store/answers/publication.ts'
import { writeWithLines } from '../../store/audit.ts'
import {
  finishStatement,
  type ImportFile,
  type ImportResult,
  type ImportRow,
  readImport,
  resultStatement,
  rowsToImport,
  skipStatement,
} from '../../store/imports/imports.ts'
import { mayApprove } from '../publishing/approve.ts'
import type { GateReport, Told } from '../publishing/gate/gate.ts'
import { type GatedRows, gateRows } from '../publishing/gate/gate-rows.ts'
import { makeLive } from '../publishing/publish.ts'
import { withProgress } from '../publishing/under-way/with-progress.ts'
import { type DeskContext, personOf, viewOf } from '../ui/view.ts'

/** How to import: what rows become, and whether one that cannot be imported stops all. */
export interface ImportOrder {
  as: 'drafts' | 'published'
  allOrNothing: boolean
}

/** Why nothing was imported; undefined where the rows have their results. */
export type Refusal =
  | { why: 'wrong-rows' | 'overtaken' | 'failed' | 'none-chosen' }
  | { why: 'gate'; report: GateReport; lines: number[] }
  | undefined

/** A row with what it is to become. */
type Planned = ImportRow & {
  becomes: 'published' | 'draft' | 'overtaken'
  /** Whether somebody is writing on this answer already. */
  isTaken: boolean
  /** Questions of the examination that its answer is for. */
  moved?: MovedQuestion[]
}

/** Rows written in one transaction: one that fails makes so many be written one by one. */
const ROWS_AT_ONCE = 25

/** Imports the rows that were chosen. Each has its result in the same transaction as what it did, so that however often this is
 * sent, or where it is cut off, nothing happens twice and nothing is half done. */
export function runImport(c: DeskContext, engine: Engine, file: ImportFile, order: ImportOrder): Promise<Refusal> {
  return withProgress(c, `import:${file.id}`, (told) => imported(c, engine, file, order, told))
}

async function imported(
  c: DeskContext,
  engine: Engine,
  file: ImportFile,
  order: ImportOrder,
  told: Told,
): Promise<Refusal> {
  const rows = await rowsToImport(c.env.DB, file.id)
  // Cut off after the last row: all that is left is to say so.
  if (rows.length === 0 && file.results[''] < totalOf(file.rows)) return finish(c, file)
  if (rows.length === 0) return { why: 'none-chosen' }
  if (order.allOrNothing && file.rows.wrong > 0) return { why: 'wrong-rows' }
  const planned = await plan(c, rows, order)
  if (order.allOrNothing && planned.some(({ becomes }) => becomes === 'overtaken')) return { why: 'overtaken' }
  const live = planned.filter(({ becomes }) => becomes === 'published')
  const gated = await gateRows(c.env, engine, live, new Date(), told)
  if (order.allOrNothing && gated.report && gated.held.size > 0)
    return { why: 'gate', report: gated.report, lines: linesOf(live, gated) }
  const passed = planned.map((row) => afterGate(row, gated))
  const refusal = order.allOrNothing ? await writeAll(c, file.id, passed) : await writeEach(c, file.id, passed)
  if (!refusal) await finish(c, file)
  return refusal
}

function totalOf(rows: ImportFile['rows']): number {
  return Object.values(rows).reduce((sum, count) => sum + count, 0)
}

/** What each row becomes, by the role of who imports and by what happened to the answer since the file was read. */
async function plan(c: DeskContext, rows: ImportRow[], { as }: ImportOrder): Promise<Planned[]> {
  const { may } = viewOf(c)
  const ids = [...new Set(rows.map(({ answerId }) => answerId))]
  const [live, inDraft, twoPeople] = await Promise.all([
    liveAnswers(c.env.DB, ids),
    answersInDraft(c.env.DB, ids),
    twoPeopleAgencies(c.env.DB),
  ])
  return rows.map((row) => {
    const now = live.get(`${row.answerId}/${row.language}`)
    const owners = [row.agency, ...(now ? [now.agency] : [])]
    // Who imports a text wrote it: where two people are needed, somebody else publishes its draft.
    const publishes = as === 'published' && mayApprove(c, { agencies: owners, writers: [personOf(c)] }, twoPeople)
    const isStale = (now?.version ?? 0) !== row.baseVersion || !owners.every((agency) => may('write', agency))
    const isTaken = inDraft.has(`${row.answerId}/${row.language}`)
    if (isStale || (isTaken && !publishes)) return { ...row, becomes: 'overtaken', isTaken }
    return { ...row, becomes: publishes ? 'published' : 'draft', isTaken }
  })
}

function linesOf(rows: readonly Planned[], { held }: GatedRows): number[] {
  return rows.filter(({ place }) => held.has(place)).map(({ line }) => line)
}

/** What a row becomes once the gate was asked: one that is held back is a draft, for somebody to read and to publish. */
function afterGate(row: Planned, { held, moved }: GatedRows): Planned {
  const heldFor = held.get(row.place)
  if (heldFor) return { ...row, heldFor, becomes: row.isTaken ? 'overtaken' : 'draft' }
  return { ...row, moved: moved.get(row.place) ?? [] }
}

/** All in one transaction, or nothing. */
async function writeAll(c: DeskContext, id: string, planned: Planned[]): Promise<Refusal> {
  try {
    await c.env.DB.batch(planned.flatMap((row) => statementsOf(c, id, row)))
    return undefined
  } catch (error) {
    if (isVersionTaken(error)) return { why: 'overtaken' }
    logError('an import as a whole failed; nothing was written', error)
    return { why: 'failed' }
  }
}

/** Part by part; where a part fails, row by row, so that one row that cannot be written holds up no other. */
async function writeEach(c: DeskContext, id: string, planned: Planned[]): Promise<undefined> {
  for (let start = 0; start < planned.length; start += ROWS_AT_ONCE) {
    const part = planned.slice(start, start + ROWS_AT_ONCE)
    try {
      await c.env.DB.batch(part.flatMap((row) => statementsOf(c, id, row)))
    } catch (error) {
      logWarning('rows of an import could not be written together; they are written one by one', error)
      for (const row of part) await writeOne(c, id, row)
    }
  }
}

async function writeOne(c: DeskContext, id: string, row: Planned): Promise<void> {
  try {
    await c.env.DB.batch(statementsOf(c, id, row))
  } catch (error) {
    if (!isVersionTaken(error)) logError(`row ${row.line} of an import failed`, error)
    await resultStatement(c.env.DB, id, row.place, isVersionTaken(error) ? 'overtaken' : 'failed').run()
  }
}

/** What one row writes, its result included. */
function statementsOf(c: DeskContext, id: string, row: Planned): D1PreparedStatement[] {
  const { DB } = c.env
  const author = personOf(c)
  const now = new Date()
  const { becomes, place, answerId, language, fields, markdown, reviewBy, baseVersion, title, agency } = row
  const result = resultStatement(DB, id, place, becomes, row.heldFor)
  if (becomes === 'overtaken') return [result]
  if (becomes === 'draft') {
    const start = { language, baseVersion, fields, ...(baseVersion > 0 ? { answerId } : {}) }
    const draft = { ...start, begunBy: author, writers: [author] }
    // The draft's name is the row's: sent twice, it is there once.
    return [createDraftStatement(DB, `${id}-${place}`, draft, now), result]
  }
  const version = { id: answerId, language, version: baseVersion + 1, agency, title, reviewBy, markdown, author }
  const said = { writers: [author], note: fields.note, moved: row.moved ?? [] }
  const publication = { ...version, ...said, action: 'answer-published' } as const
  return [...publicationStatements(DB, publication, now), result]
}

/** Ends the import, writes down who did it and what came of it, and asks for the snapshot that makes it live. */
async function finish(c: DeskContext, { id, file }: ImportFile): Promise<undefined> {
  const now = new Date()
  await skipStatement(c.env.DB, id).run()
  const results: Partial<Record<ImportResult, number>> = (await readImport(c.env.DB, id))?.results ?? {}
  const { published = 0, draft = 0, skipped = 0, overtaken = 0, failed = 0 } = results
  const detail = { file, published, draft, skipped, overtaken, failed }
  const line = { at: now.toISOString(), who: personOf(c), action: 'imported', target: `import:${id}`, detail } as const
  const isFinished = await writeWithLines(c.env.DB, finishStatement(c.env.DB, id, now), line)
  if (!isFinished) return // sent twice
  if (published > 0) await makeLive(c, `import:${id}`)
}
