import { LIMITS } from '../../worker/contract/index.ts'
import {
  type AgencyRecord,
  type ContentFile,
  formatAnswerFile,
  hasErrors,
  isHttps,
  parseAnswerFile,
} from '../../worker/corpus/index.ts'
import type { SourceRow } from './import-rows.ts'
import { plainLine, plainMarkdown } from './plain-markdown.ts'

/** What became of one row. `line` is where the row starts in the file; `id` is the row's own. */
export type RowResult =
  | { line: number; state: 'imported'; id: string; answer: string; path: string }
  | { line: number; state: 'left-out'; id?: string; reason: string }

/** Who owns the imported answers, and when they were last reviewed (ISO date). */
export interface ImportOptions {
  agency: AgencyRecord
  reviewed: string
}

const ID_CHARACTERS = 80

/** Rows as answer files. Every row gets a result: imported, or left out with a reason a person can act on.
 * @param onProgress - Called after each row with how many are done. */
export function importAnswers(
  rows: readonly SourceRow[],
  options: ImportOptions,
  onProgress: (done: number) => void = () => {},
) {
  const taken = { sources: new Set<string>(), slugs: new Set<string>() }
  const files: ContentFile[] = []
  const results = rows.map((source, index) => {
    const { result, file } = importRow(source, options, taken)
    if (file) files.push(file)
    onProgress(index + 1)
    return result
  })
  return { files, results }
}

function importRow(
  source: SourceRow,
  options: ImportOptions,
  taken: { sources: Set<string>; slugs: Set<string> },
): { result: RowResult; file?: ContentFile } {
  const { line } = source
  if ('reason' in source) return { result: { line, state: 'left-out', reason: source.reason } }
  const id = textOf(source.row.id)
  const reason = wrongWith(source.row) ?? (taken.sources.has(id) ? `another row has the id ${id}` : undefined)
  if (reason) return { result: { line, state: 'left-out', ...(id ? { id } : {}), reason } }
  const answer = freeSlug(id, taken.slugs)
  const file = toFile(answer, source.row, options)
  const { findings } = parseAnswerFile(file, { agencies: [options.agency] })
  const wrong = findings.find((one) => one.severity === 'error')
  if (wrong && hasErrors(findings)) return { result: { line, state: 'left-out', id, reason: wrong.message } }
  taken.sources.add(id)
  taken.slugs.add(answer)
  return { result: { line, state: 'imported', id, answer, path: file.path }, file }
}

/** The first thing wrong with a row, checked before anything is made of it. */
function wrongWith(row: Record<string, unknown>): string | undefined {
  for (const name of ['id', 'title', 'text']) {
    if (typeof row[name] === 'number' && name === 'id') continue
    if (typeof row[name] !== 'string') return row[name] === undefined ? `has no ${name}` : `${name} is not text`
    if (!plainLine(row[name])) return `${name} is empty`
  }
  if (!slugOf(textOf(row.id))) return 'id holds no letter or digit'
  if (plainLine(textOf(row.title)).length > LIMITS.titleCharacters)
    return `title is longer than ${LIMITS.titleCharacters} characters`
  const url = textOf(row.url)
  return url && !isHttps(url) ? 'url is not a complete https address' : undefined
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

function slugOf(id: string): string {
  const ascii = id.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return ascii
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ID_CHARACTERS - 5)
    .replace(/^-+|-+$/g, '')
}

/** Two ids may differ only in marks that an answer's id cannot hold (`a#1`, `a-1`): the later one gets a number. */
function freeSlug(id: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(id)
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}

function toFile(id: string, row: Record<string, unknown>, { agency, reviewed }: ImportOptions): ContentFile {
  const title = plainLine(textOf(row.title))
  const fields = {
    id,
    title,
    language: 'en' as const,
    agency: agency.id,
    agencies: [agency.id],
    topics: [],
    asked: [],
    sources: [{ title, url: textOf(row.url) || agency.url }],
    owner: `${agency.name.en} content team`,
    last_reviewed_on: reviewed,
    review_in: '6 months',
  }
  return { path: `answers/${agency.id}/${id}.md`, text: formatAnswerFile(fields, plainMarkdown(textOf(row.text))) }
}
