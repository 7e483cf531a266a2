import { isLanguage, type Language } from '../../contract/index.ts'
import { type AgencyRecord, formatAnswerFile, isoDay, parseAnswerFile, readAnswerParts } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { type LiveAnswer, liveAnswers } from '../../store/answers/live-answers.ts'
import type { ImportProblem, ImportRow } from '../../store/imports/imports.ts'
import type { CsvRow } from '../csv/read-csv.ts'
import { checkDraft, type FieldFinding } from '../drafts/draft-check.ts'
import { emptyFields } from '../drafts/draft-fields.ts'
import { fieldsOfRow } from './answer-columns.ts'

export type ReadRow = Omit<ImportRow, 'result' | 'heldFor'>

/** What rows are checked against. */
interface ImportContext {
  snapshot: Engine['snapshot']
  live: ReadonlyMap<string, LiveAnswer>
  /** Ids that links may lead to: those there are, and those of the file. */
  answers: ReadonlySet<string>
  mayWrite: (agency: string) => boolean
  note: string
  today: string
}

/** Reads the rows of a file as answers: what each would do, and what is wrong with it. Nothing is written.
 * @param mayWrite - Whether who imports may write for an agency. */
export async function readImport(
  db: D1Database,
  rows: readonly CsvRow[],
  { snapshot, mayWrite, note, now }: Pick<ImportContext, 'snapshot' | 'mayWrite' | 'note'> & { now: Date },
): Promise<ReadRow[]> {
  const ids = rows.map((row) => ('cells' in row ? (row.cells.id ?? '').trim() : '')).filter(Boolean)
  const context: ImportContext = {
    snapshot,
    mayWrite,
    note,
    today: isoDay(now),
    live: await liveAnswers(db, [...new Set(ids)]),
    answers: new Set([...snapshot.keys.map(({ id }) => id), ...ids]),
  }
  const seen = new Set<string>()
  return rows.map((row, place) => readRow(row, place, context, seen))
}

function readRow(row: CsvRow, place: number, context: ImportContext, seen: Set<string>): ReadRow {
  if ('problem' in row) return wrongRow(row.line, place, { field: row.problem }, row.found)
  const language = (row.cells.language ?? '').trim().toLowerCase() || 'en'
  if (!isLanguage(language)) return wrongRow(row.line, place, { field: 'language', message: language }, row.cells)
  const key = `${(row.cells.id ?? '').trim()}/${language}`
  const isSecond = seen.has(key)
  seen.add(key)
  const read = answerRow(row, place, language, context.live.get(key), context)
  if (!isSecond) return read
  return { ...read, state: 'wrong', choice: 'skip', problems: [{ field: 'twice' }], cells: row.cells }
}

function answerRow(
  { line, cells }: Extract<CsvRow, { cells: unknown }>,
  place: number,
  language: Language,
  live: LiveAnswer | undefined,
  context: ImportContext,
): ReadRow {
  const parts = live && readAnswerParts(live.markdown)
  const fields = fieldsOfRow(cells, parts, context.note)
  const { agencies, facts } = context.snapshot
  const { answers, today } = context
  const { answer, markdown, findings } = checkDraft(fields, {
    language,
    agencies,
    facts,
    answers,
    today,
    live: liveOf(live, context),
  })
  const problems = [
    ...notAllowed([fields.agency, ...(live ? [live.agency] : [])], agencies, context),
    ...findings.filter(({ severity }) => severity === 'error').map(toProblem),
  ]
  const state = problems.length > 0 || !answer ? 'wrong' : stateOf(markdown, live)
  return {
    place,
    line,
    answerId: fields.id,
    language,
    title: fields.title,
    agency: fields.agency,
    fields,
    markdown: answer ? markdown : '',
    reviewBy: answer?.reviewBy ?? '',
    baseVersion: live?.version ?? 0,
    state,
    problems,
    // What is there is kept until someone says that it may be overwritten.
    choice: state === 'new' ? 'import' : 'skip',
    cells: state === 'wrong' ? cells : {},
  }
}

function liveOf(live: LiveAnswer | undefined, { snapshot: { agencies, facts } }: ImportContext) {
  return live && parseAnswerFile({ path: 'live', text: live.markdown }, { agencies, facts }).answer
}

function stateOf(markdown: string, live: LiveAnswer | undefined) {
  if (!live) return 'new'
  return canonical(live.markdown) === canonical(markdown) ? 'same' : 'changed'
}

/** An answer file written as we write them: files may name a source's address before its title, and mean the same. */
function canonical(markdown: string): string {
  const parts = readAnswerParts(markdown)
  if (!parts) return markdown
  const sources = parts.fields.sources.map(({ title, url }) => ({ title, url }))
  return formatAnswerFile({ ...parts.fields, sources }, parts.body)
}

function notAllowed(owners: string[], agencies: AgencyRecord[], { mayWrite }: ImportContext): ImportProblem[] {
  const known = owners.filter((owner) => agencies.some(({ id }) => id === owner))
  return known.every(mayWrite) ? [] : [{ field: 'not-allowed' }]
}

function toProblem({ field, line, message }: FieldFinding): ImportProblem {
  return { field, ...(line === undefined ? {} : { line }), ...(message === undefined ? {} : { message }) }
}

function wrongRow(line: number, place: number, problem: ImportProblem, cells: Record<string, string>): ReadRow {
  const fields = { ...emptyFields(), id: cells.id?.trim() ?? '', title: cells.title?.trim() ?? '' }
  return {
    place,
    line,
    answerId: fields.id,
    language: 'en',
    title: fields.title,
    agency: cells.agency?.trim() ?? '',
    fields,
    markdown: '',
    reviewBy: '',
    baseVersion: 0,
    state: 'wrong',
    problems: [problem],
    choice: 'skip',
    cells,
  }
}
