import { LIMITS } from '../../contract/index.ts'
import { toBlocks } from '../blocks/blocks.ts'
import { checkCarried, OWN_TEXTS, type OwnText } from '../carried/own-text.ts'
import type { AgencyRecord, AnswerRecord, ContentFile, FactRecord, Finding } from '../corpus.ts'
import { createReport, hasErrors, type Report } from '../report.ts'
import { addPeriod, parsePeriod } from '../review-date.ts'
import { type FrontMatter, frontMatterSchema, HIDDEN } from './front-matter.ts'
import { type ResolvedText, resolveFacts } from './resolve-facts.ts'
import { readYaml, type YamlResult } from './yaml-file.ts'

/** What an answer file is checked against. */
export interface AnswerContext {
  agencies: readonly AgencyRecord[]
  /** What `{{name}}` stands for; without it, a text that names a fact has an error. */
  facts?: readonly FactRecord[]
  /** Ids of all answers; without it, links between answers are not checked. */
  answers?: ReadonlySet<string>
  /** ISO date: with it, an overdue review and an expired fact are warnings. */
  today?: string
}

/** An answer file taken apart, as a form shows it: its front matter as written and its Markdown. */
export interface AnswerParts {
  fields: FrontMatter
  body: string
  /** Line on which the body starts, from 1. */
  bodyLine: number
}

/** A read answer with its links to other answers, which can be checked only once all answers are read. */
export interface ParsedAnswer {
  answer?: AnswerRecord
  findings: Finding[]
  linked: { id: string; line: number }[]
}

const FILE = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/
/** 40 wordings of 160 characters and 20 sources fit. */
const FRONT_MATTER_CHARACTERS = 16_000
/** Above any file that keeps the limits; larger ones are not searched at all. */
const FILE_CHARACTERS = 64_000

/** Reads one answer file: front matter, then Markdown. All problems are found in one pass; there is an answer only without errors.
 * `version` is the file's, else 1: who keeps versions sets it. */
export function parseAnswerFile(file: ContentFile, context: AnswerContext): ParsedAnswer {
  const report = createReport(file.path)
  const source = openFile(file.text, report)
  if (!source) return { findings: report.findings, linked: [] }
  const { value, lineOf } = readYaml(source.yaml, frontMatterSchema, report, 2)
  if (value) checkFields(value, lineOf, context, report)
  const body = { agencies: context.agencies, listed: value?.agencies ?? context.agencies.map((one) => one.id) }
  const { facts = [], today } = context
  const resolved = resolveFacts(
    source.body,
    source.bodyLine,
    { facts, language: value?.language ?? 'en', today },
    report,
  )
  const { blocks, linked } = toBlocks(resolved.text, source.bodyLine, body, report)
  checkBody(source, blocks, report)
  const own = ownBlocks(value, lineOf, body, { facts, today }, report)
  const lineOfText = (text: OwnText | 'body') => (text === 'body' ? source.bodyLine : lineOf([text]))
  checkCarried(blocks, own, lineOfText, report)
  if (context.answers) checkLinked(linked, context.answers, report)
  const { findings } = report
  return value && !hasErrors(findings)
    ? { answer: { ...toRecord(value, blocks, resolved), ...own }, findings, linked }
    : { findings, linked }
}

/** The texts that an answer has for channels of their own, as blocks. */
function ownBlocks(
  fields: FrontMatter | undefined,
  lineOf: LineOf,
  body: Parameters<typeof toBlocks>[2],
  { facts, today }: { facts: readonly FactRecord[]; today: string | undefined },
  report: Report,
): Partial<Record<OwnText, AnswerRecord['blocks']>> {
  const read = OWN_TEXTS.flatMap((name) => {
    const text = fields?.[name]
    if (!fields || text === undefined) return []
    const line = lineOf([name])
    const resolved = resolveFacts(text, line, { facts, language: fields.language, today }, report)
    return [[name, toBlocks(resolved.text, line, body, report).blocks]]
  })
  return Object.fromEntries(read)
}

/** Takes a file apart for a form. Undefined where the front matter cannot be read. */
export function readAnswerParts(text: string): AnswerParts | undefined {
  const report = createReport('')
  const source = openFile(text, report)
  const fields = source && readYaml(source.yaml, frontMatterSchema, report, 2).value
  return source && fields ? { fields, body: source.body, bodyLine: source.bodyLine } : undefined
}

function openFile(raw: string, report: Report) {
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const found = text.length > FILE_CHARACTERS ? null : FILE.exec(text)
  if (text.length > FILE_CHARACTERS)
    report.error(1, `the file is ${text.length} characters long; ${FILE_CHARACTERS} is the limit`)
  else if (!found) report.error(1, 'the file starts with front matter between two lines of `---`')
  else if ((found[1] ?? '').length > FRONT_MATTER_CHARACTERS)
    report.error(1, `the front matter is longer than ${FRONT_MATTER_CHARACTERS} characters`)
  else return { yaml: found[1] ?? '', ...bodyOf(text, found[0]) }
  return undefined
}

function bodyOf(text: string, head: string) {
  const rest = text.slice(head.length)
  const blank = /^(?:[ \t]*\n)*/.exec(rest)?.[0] ?? ''
  return { body: rest.slice(blank.length).trimEnd(), bodyLine: (head + blank).split('\n').length }
}

type LineOf = YamlResult<FrontMatter>['lineOf']

function checkFields(fields: FrontMatter, lineOf: LineOf, { agencies, today }: AnswerContext, report: Report): void {
  fields.agencies.forEach((id, index) => {
    if (!agencies.some((one) => one.id === id))
      report.error(lineOf(['agencies', index]), `\`${id}\` is no agency of agencies.yaml`)
  })
  if (fields.agencies[0] !== fields.agency)
    report.error(lineOf(['agencies']), '`agencies` starts with the owner, `agency`')
  if (fields.title.includes('{{')) report.error(lineOf(['title']), 'facts stand in the text, not in the title')
  if (!/[?？؟]$/.test(fields.title)) report.warn(lineOf(['title']), 'the title is not a question')
  if (today && fields.last_reviewed_on > today)
    report.warn(lineOf(['last_reviewed_on']), 'the review date lies in the future')
  const due = reviewDate(fields)
  if (today && due < today) report.warn(lineOf(['last_reviewed_on']), `the review was due on ${due}`)
}

function checkBody(
  { body, bodyLine }: { body: string; bodyLine: number },
  blocks: AnswerRecord['blocks'],
  report: Report,
): void {
  if (!body) report.error(bodyLine, 'the answer has no text')
  else if (blocks.length && blocks[0]?.kind !== 'paragraph')
    report.warn(bodyLine, 'the answer does not start with a paragraph')
  if (body.length > LIMITS.answerCharacters) return
  body.split('\n').forEach((one, index) => {
    if (HIDDEN.test(one)) report.error(bodyLine + index, 'the line holds invisible characters')
  })
}

function checkLinked(linked: ParsedAnswer['linked'], answers: ReadonlySet<string>, report: Report): void {
  for (const { id, line } of linked) if (!answers.has(id)) report.error(line, `there is no answer \`${id}\``)
}

function reviewDate(fields: FrontMatter): string {
  const period = parsePeriod(fields.review_in)
  return period ? addPeriod(fields.last_reviewed_on, period) : fields.last_reviewed_on
}

function toRecord(
  fields: FrontMatter,
  blocks: AnswerRecord['blocks'],
  { used, goodUntil }: ResolvedText,
): AnswerRecord {
  const {
    id,
    language,
    title,
    title_es,
    asked,
    agency,
    agencies,
    topics,
    sources,
    owner,
    last_reviewed_on,
    urgent = false,
    version = 1,
    translates,
    changed,
    edited_on,
  } = fields
  const reviewBy = reviewDate(fields)
  return {
    id,
    language,
    version,
    title,
    asked,
    agency,
    agencies,
    topics,
    sources,
    owner,
    checked: last_reviewed_on,
    reviewBy,
    urgent,
    blocks,
    ...(used.length ? { facts: used } : {}),
    ...(goodUntil ? { goodUntil } : {}),
    ...(translates ? { translates } : {}),
    ...(title_es ? { titleEs: title_es } : {}),
    ...(changed ? { changed } : {}),
    ...(edited_on && edited_on > last_reviewed_on ? { edited: edited_on } : {}),
  }
}
