import { csvText } from '../csv/csv-text.ts'
import type { Strings } from '../strings/en/index.ts'
import { ANSWER_COLUMNS, type AnswerColumn } from './answer-columns.ts'

/** A file to begin from: the columns, and one row that shows what stands in each. What is to be typed over stands in brackets, as
 * `unfinished` knows it: the row is refused for as long as any of it is left.
 * @param agency - Whose answer it would be; empty where the person writes for several. */
export function importTemplate(strings: Strings, language: string, agency: string): string {
  const example = strings.exchange.example
  const row: Record<AnswerColumn, string> = {
    ...example,
    language,
    agency: agency || example.agency,
    agencies: '',
    review_in: '6 months',
    urgent: '',
  }
  return csvText(ANSWER_COLUMNS, [ANSWER_COLUMNS.map((column) => row[column])])
}
