import { readAnswerParts } from '../../corpus/index.ts'
import { publishedVersions } from '../../store/answers/published-versions.ts'
import { auditStatement } from '../../store/audit.ts'
import {
  type ExportFilter,
  exportGaps,
  exportQuestions,
  GAP_EXPORT_COLUMNS,
  QUESTION_EXPORT_COLUMNS,
} from '../../store/numbers/export-rows.ts'
import type { CsvValue } from '../csv/csv-text.ts'
import { csvStream, jsonStream } from '../csv/stream-rows.ts'
import { ANSWER_COLUMNS, rowOfAnswer } from './answer-columns.ts'

type Pages = AsyncGenerator<Record<string, CsvValue>[]>

/** What can be exported, by the file's name. */
export const EXPORTS = ['gaps.csv', 'gaps.json', 'questions.csv', 'questions.json', 'answers.csv'] as const
export type ExportName = (typeof EXPORTS)[number]

/** A whole file as a stream: nothing of it is kept in memory but the page that is on its way. */
export function exportStream(db: D1Database, name: ExportName, filter: ExportFilter): ReadableStream<Uint8Array> {
  switch (name) {
    case 'gaps.csv':
      return csvStream(GAP_EXPORT_COLUMNS, exportGaps(db, filter))
    case 'gaps.json':
      return jsonStream(GAP_EXPORT_COLUMNS, exportGaps(db, filter))
    case 'questions.csv':
      return csvStream(QUESTION_EXPORT_COLUMNS, exportQuestions(db, filter))
    case 'questions.json':
      return jsonStream(QUESTION_EXPORT_COLUMNS, exportQuestions(db, filter))
    case 'answers.csv':
      return csvStream(ANSWER_COLUMNS, exportAnswers(db, filter.agency))
  }
}

/** The published answers as rows that can be imported again. One that cannot be read is left out, as it is from the snapshot. */
async function* exportAnswers(db: D1Database, agency: string | undefined): Pages {
  for await (const { markdown } of publishedVersions(db)) {
    const parts = readAnswerParts(markdown)
    if (parts && (agency === undefined || parts.fields.agency === agency)) yield [rowOfAnswer(parts)]
  }
}

/** Who took a copy of what people asked, and of which time. */
export async function recordExport(db: D1Database, who: string, name: ExportName, filter: ExportFilter): Promise<void> {
  const { from, to, agency } = filter
  const detail = { from, to, ...(agency ? { agency } : {}) }
  await auditStatement(db, {
    at: new Date().toISOString(),
    who,
    action: 'exported',
    target: `export:${name}`,
    detail,
  }).run()
}
