import { LIMITS } from '../../contract/index.ts'
import type { AnswerParts } from '../../corpus/index.ts'
import type { DraftFields } from '../../store/answers/drafts.ts'
import { emptyFields, fieldsOfAnswer } from '../drafts/draft-fields.ts'
import { dayOfCell } from './day-of-cell.ts'

/** Columns of a file of answers, as it is exported and as it can be imported. */
export const ANSWER_COLUMNS = [
  'id',
  'language',
  'title',
  'body',
  'agency',
  'agencies',
  'topics',
  'asked',
  'sources',
  'owner',
  'last_reviewed_on',
  'review_in',
  'urgent',
] as const
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number]
type Cells = Partial<Record<string, string>>

/** An answer as a row: other ways to ask it and sources one a line, a source as its address, a space and its title. */
export function rowOfAnswer({ fields, body }: AnswerParts): Record<AnswerColumn, string> {
  return {
    id: fields.id,
    language: fields.language,
    title: fields.title,
    body,
    agency: fields.agency,
    agencies: fields.agencies.slice(1).join(', '),
    topics: fields.topics.join(', '),
    asked: fields.asked.join('\n'),
    sources: fields.sources.map(({ url, title }) => `${url} ${title}`).join('\n'),
    owner: fields.owner,
    last_reviewed_on: fields.last_reviewed_on,
    review_in: fields.review_in,
    urgent: fields.urgent ? 'yes' : '',
  }
}

/** A row's cells as the fields of a draft. A column that the file does not have keeps what the answer says now. */
export function fieldsOfRow(cells: Cells, now: AnswerParts | undefined, note: string): DraftFields {
  const before = now ? fieldsOfAnswer(now) : emptyFields()
  const take = (column: AnswerColumn, field: string) => (cells[column] ?? field).replace(/\r\n?/g, '\n').trim()
  const reviewed = dayOfCell(take('last_reviewed_on', now ? before.lastChecked : ''))
  return {
    ...before,
    id: take('id', before.id),
    title: take('title', before.title),
    body: (cells.body ?? before.body).replace(/\r\n?/g, '\n'),
    agency: take('agency', before.agency),
    agencies: cells.agencies === undefined ? before.agencies : namesOf(cells.agencies),
    topics: take('topics', before.topics),
    asked: take('asked', before.asked),
    sources: cells.sources === undefined ? before.sources : sourcesOf(cells.sources),
    owner: take('owner', before.owner),
    lastChecked: reviewed,
    // An import never says for anyone that the facts were checked today.
    checkedToday: false,
    reviewIn: take('review_in', before.reviewIn),
    urgent: cells.urgent === undefined ? before.urgent : /^(?:yes|true|1|sí|si|x)$/i.test(cells.urgent.trim()),
    note: note.slice(0, LIMITS.titleCharacters),
  }
}

function namesOf(cell: string): string[] {
  return cell.split(/[\s,;]+/).filter(Boolean)
}

function sourcesOf(cell: string): DraftFields['sources'] {
  return cell
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [url = '', ...title] = line.split(/\s+/)
      return { title: title.join(' '), url }
    })
}
