import type { Language } from '../../contract/index.ts'
import {
  type AgencyRecord,
  type AnswerRecord,
  type FactRecord,
  type Finding,
  formatAnswerFile,
  parseAnswerFile,
} from '../../corpus/index.ts'
import type { DraftFields } from '../../store/answers/drafts.ts'
import { linesOf } from './draft-fields.ts'
import { unfinished } from './unfinished.ts'

/** Fields of the form that a problem can stand beside. */
export const CHECKED_FIELDS = [
  'title',
  'body',
  'id',
  'agency',
  'agencies',
  'topics',
  'asked',
  'short',
  'spoken',
  'sources',
  'owner',
  'reviewIn',
  'checkedToday',
  'from',
  'until',
] as const
export type CheckedField = (typeof CHECKED_FIELDS)[number]

/** Something wrong with a field, or to be looked at. `line` counts the field's own lines from 1; `message` is undefined where
 * the field is needed and empty. */
export interface FieldFinding {
  field: CheckedField
  severity: Finding['severity']
  line?: number
  message?: string
}

/** Whether any finding stops publishing. */
export function hasErrors(findings: readonly FieldFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

/** A draft read as an answer. There is an `answer` only where nothing is wrong; `preview` also where only fields around the text
 * are missing, with stand-ins that are never published. */
export interface CheckedDraft {
  markdown: string
  answer?: AnswerRecord
  preview?: AnswerRecord
  findings: FieldFinding[]
}

/** What a draft is checked against; `today` is an ISO date. */
export interface DraftContext {
  language: Language
  agencies: AgencyRecord[]
  facts?: FactRecord[]
  answers: ReadonlySet<string>
  today: string
  /** What people read now, where it is there. */
  live?: AnswerRecord | undefined
}

const FIELD_OF_KEY: Record<string, CheckedField> = {
  id: 'id',
  title: 'title',
  agency: 'agency',
  agencies: 'agencies',
  topics: 'topics',
  asked: 'asked',
  short: 'short',
  spoken: 'spoken',
  sources: 'sources',
  owner: 'owner',
  review_in: 'reviewIn',
  last_reviewed_on: 'checkedToday',
}
const STAND_IN_SOURCES = [{ title: '–', url: 'https://www.usa.gov/' }]
const NEEDED = ['title', 'body', 'id', 'agency', 'owner', 'reviewIn'] as const

/** Checks a draft as a content file is checked, so that the desk publishes nothing that a build would refuse. */
export function checkDraft(fields: DraftFields, context: DraftContext): CheckedDraft {
  const { markdown, answer, findings } = readDraft(fields, context)
  const needed = NEEDED.filter((field) => !fields[field].trim())
  const found = findings.map((finding) => toFieldFinding(finding, markdown, fields))
  const useful = found.filter(({ field }) => !isOneOf(needed, field))
  const open = unfinished(fields).filter((one) => !useful.some((said) => isSamePlace(said, one)))
  // Nobody says by silence that the facts were checked.
  const unchecked = fields.checkedToday || fields.lastChecked ? [] : (['checkedToday'] as const)
  const missing = [...needed, ...unchecked].map((field) => ({ field, severity: 'error' as const }))
  const all = [...missing, ...withoutSources(useful, fields), ...open]
  const preview = answer ?? previewOf(fields, context)
  return {
    markdown,
    findings: all.sort(byFieldThenLine),
    ...(answer && open.length + unchecked.length === 0 ? { answer } : {}),
    ...(preview ? { preview } : {}),
  }
}

/** A draft as an answer file. Where the facts were not checked with it and people would read another text, the file says on which day that changed. */
function readDraft(fields: DraftFields, context: DraftContext) {
  const markdown = fileOf(fields, context)
  const read = { markdown, ...parse(markdown, context) }
  const edited = read.answer && editedOn(read.answer, context)
  if (!edited) return read
  const withDay = fileOf(fields, context, edited)
  return { markdown: withDay, ...parse(withDay, context) }
}

function editedOn(answer: AnswerRecord, { live, today }: DraftContext): string | undefined {
  if (!live || answer.checked > live.checked || answer.checked === today) return undefined
  return textOf(answer) === textOf(live) ? live.edited : today
}

function textOf({ title, blocks }: AnswerRecord): string {
  return JSON.stringify([title, blocks])
}

/** Whether the check of the file says already that a line is wrong. */
function isSamePlace(said: FieldFinding, one: FieldFinding): boolean {
  return said.severity === 'error' && said.field === one.field && said.line === one.line
}

function parse(markdown: string, context: DraftContext) {
  return parseAnswerFile({ path: 'draft', text: markdown }, context)
}

function byFieldThenLine(a: FieldFinding, b: FieldFinding): number {
  return CHECKED_FIELDS.indexOf(a.field) - CHECKED_FIELDS.indexOf(b.field) || (a.line ?? 0) - (b.line ?? 0)
}

/** The answer with stand-ins around its title and text. */
function previewOf(fields: DraftFields, context: DraftContext): AnswerRecord | undefined {
  const agency = fields.agency || namedAgencies(fields.body, context)[0] || context.agencies[0]?.id || ''
  const around = { id: 'preview', owner: '–', reviewIn: '1 years', topics: '', sources: STAND_IN_SOURCES }
  let shown: DraftFields = { ...fields, ...around, agency }
  for (let round = 0; round < MENDED_ROUNDS; round++) {
    const markdown = fileOf(shown, context)
    const { answer, findings } = parse(markdown, context)
    if (answer) return { ...answer, id: fields.id || answer.id, sources: fields.sources }
    const errors = findings.filter(({ severity }) => severity === 'error')
    shown = withoutWrong(
      shown,
      errors.map((finding) => toFieldFinding(finding, markdown, shown)),
    )
  }
  return undefined
}

/** Of one wrong line first its links go, then the line: what is left may be wrong elsewhere. */
const MENDED_ROUNDS = 8

/** A text without what is wrong in it, for looking at alone: a slip in one line hides nothing of the others. */
function withoutWrong(fields: DraftFields, findings: readonly FieldFinding[]): DraftFields {
  const isWrong = (field: CheckedField) => findings.some((one) => one.field === field)
  const wrong = new Set(findings.filter(({ field }) => field === 'body').map(({ line }) => line))
  const body = fields.body.split('\n').map((line, at) => (wrong.has(at + 1) ? mended(line) : line))
  return {
    ...fields,
    body: body.join('\n'),
    ...(isWrong('asked') ? { asked: '' } : {}),
    ...(isWrong('short') ? { short: '' } : {}),
    ...(isWrong('spoken') ? { spoken: '' } : {}),
  }
}

function mended(line: string): string {
  const words = line.replace(/\[([^\]]*)\]\([^)]*\)?/g, '$1')
  return words === line ? '' : words
}

/** Agencies that the steps of a text name: they take part, whether or not someone ticked them. */
function namedAgencies(body: string, { agencies }: DraftContext): string[] {
  const named = [...body.matchAll(/^[ \t]*\d+[.)]\s.*\s@([a-z0-9-]+)[ \t]*$/gm)].map(([, id]) => id)
  return agencies.map(({ id }) => id).filter((id) => named.includes(id))
}

// "Expected an array of at least 1" says nothing to a writer: an empty list of sources is a field that is needed.
function withoutSources(findings: FieldFinding[], { sources }: DraftFields): FieldFinding[] {
  if (sources.length > 0) return findings
  return [...findings.filter(({ field }) => field !== 'sources'), { field: 'sources', severity: 'error' }]
}

function isOneOf(fields: readonly string[], field: string): boolean {
  return fields.includes(field) || (field === 'agencies' && fields.includes('agency'))
}

/** The answer file that a draft's fields make. */
function fileOf(fields: DraftFields, context: DraftContext, edited?: string): string {
  const { language, today } = context
  const { id, title, agency, owner, reviewIn, sources, urgent } = fields
  const others = [...fields.agencies, ...namedAgencies(fields.body, context)].filter((each) => each !== agency)
  const matter = {
    id,
    title: title.trim(),
    language,
    agency,
    agencies: [agency, ...new Set(others)],
    topics: topicsOf(fields.topics),
    asked: linesOf(fields.asked),
    sources,
    owner: owner.trim(),
    last_reviewed_on: fields.checkedToday || !fields.lastChecked ? today : fields.lastChecked,
    review_in: reviewIn,
    ...(urgent ? { urgent } : {}),
    ...(fields.short?.trim() ? { short: fields.short } : {}),
    ...(fields.spoken?.trim() ? { spoken: fields.spoken } : {}),
    ...(fields.titleEs ? { title_es: fields.titleEs } : {}),
    ...(fields.changed ? { changed: { on: fields.changed.on || today, text: fields.changed.text } } : {}),
    ...(edited ? { edited_on: edited } : {}),
    ...(language !== 'en' && fields.translates ? { translates: fields.translates } : {}),
  }
  return formatAnswerFile(matter, fields.body)
}

/** Topics as ids: people write "Social Security, identity". */
function topicsOf(topics: string): string[] {
  const each = topics.split(',').map((topic) => topic.trim().toLowerCase().replace(/\s+/g, '-'))
  return [...new Set(each.filter(Boolean))]
}

function toFieldFinding({ line, severity, message }: Finding, markdown: string, fields: DraftFields): FieldFinding {
  const lines = markdown.split('\n')
  const end = lines.indexOf('---', 1)
  if (line > end + 1) return { field: 'body', severity, message, line: bodyLine(line, end, fields.body) }
  const keyLine = lines.slice(0, line).findLastIndex((each) => /^\w+:/.test(each)) + 1
  const key = /^\w+/.exec(lines[keyLine - 1] ?? '')?.[0] ?? 'title'
  const place = line - keyLine
  return {
    field: FIELD_OF_KEY[key] ?? 'title',
    severity,
    message,
    ...(key === 'asked' && place > 0 ? { line: askedLine(place, fields.asked) } : {}),
  }
}

// The file starts the body after the fence and one blank line, without the blank lines that a writer put first.
function bodyLine(line: number, end: number, body: string): number {
  const blank = /^\s*\n/.exec(body)?.[0].split('\n').length ?? 1
  return Math.max(1, line - end - 2) + blank - 1
}

/** The line of the form on which the nth wording of the file stands. */
function askedLine(place: number, asked: string): number {
  const wanted = linesOf(asked)[place - 1]?.toLowerCase()
  return asked.split('\n').findIndex((line) => line.trim().toLowerCase() === wanted) + 1
}
