import { blockText } from '../../corpus/index.ts'
import type { AnswerLine } from './answer-line.ts'

const COLUMNS = [
  'id',
  'language',
  'version',
  'title',
  'agency',
  'topics',
  'owner',
  'checked',
  'good_until',
  'url',
  'licence',
  'call_now',
  'text',
  'markdown',
]

/** Answers as a table for spreadsheets (RFC 4180): a head, a row each, their text without markup, and whole with every number and address. */
export function answersCsv(lines: Iterable<AnswerLine>): string {
  const rows = [...lines].map((line) => [
    ...[line.id, line.language, String(line.version), line.title, line.agency.id, line.topics.join(' '), line.owner],
    ...[
      line.checked,
      line.goodUntil ?? '',
      line.url,
      line.licence,
      callNow(line),
      blockText(line.blocks),
      line.markdown,
    ],
  ])
  return [COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/** Whom to call before the text is read. */
function callNow({ callNow: lines = [] }: AnswerLine): string {
  return lines.map(({ phoneText, name, purpose }) => `${phoneText} ${name}: ${purpose}`).join('; ')
}

/** A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe in front, which shows that it is text. */
export function csvCell(text: string): string {
  const guarded = /^'*[=+\-@\t\r\0]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
