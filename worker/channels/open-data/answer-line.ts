import { type Answer, LANGUAGES } from '../../contract/index.ts'
import type { AnswerRecord } from '../../corpus/index.ts'
import { answerMarkdown, LICENCE } from '../markdown/answer-markdown.ts'

/** An answer as data for others: the record as it travels, where it belongs, its text as Markdown, and on what terms it may be used. */
export type AnswerLine = Omit<Answer, 'readersTitle'> & {
  topics: string[]
  reviewBy: string
  licence: string
  markdown: string
}

export function answerLine(answer: Answer, record: AnswerRecord, origin: string, today: string): AnswerLine {
  const { readersTitle: _, ...own } = answer
  const { topics, reviewBy } = record
  const markdown = answerMarkdown(answer, origin, today)
  return { ...own, url: `${origin}${answer.url}`, topics, reviewBy, licence: LICENCE, markdown }
}

/** JSON Schema of a line; parts of blocks are told apart by their `kind`. */
export const LINE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'An approved answer',
  type: 'object',
  required: [
    'id',
    'language',
    'version',
    'title',
    'agency',
    'owner',
    'checked',
    'url',
    'licence',
    'blocks',
    'markdown',
  ],
  properties: {
    id: { type: 'string' },
    language: { enum: LANGUAGES },
    version: { type: 'integer', minimum: 1 },
    title: { type: 'string' },
    agency: { $ref: '#/$defs/agency' },
    agencies: { type: 'array', items: { $ref: '#/$defs/agency' } },
    owner: { type: 'string', description: 'Who answers for the text' },
    checked: { type: 'string', format: 'date', description: 'When the text was last checked' },
    reviewBy: { type: 'string', format: 'date', description: 'When it is to be checked again' },
    goodUntil: { type: 'string', format: 'date', description: 'Last day on which all facts in it hold unchecked' },
    topics: { type: 'array', items: { type: 'string' } },
    sources: {
      type: 'array',
      items: {
        type: 'object',
        required: ['title', 'url'],
        properties: { title: { type: 'string' }, url: { type: 'string', format: 'uri' } },
      },
    },
    urgent: { type: 'boolean', description: 'For somebody in danger: pass it on unchanged' },
    callNow: {
      type: 'array',
      description: 'Whom to call, first first: pass it on before the text',
      items: {
        type: 'object',
        required: ['id', 'name', 'purpose', 'phone', 'phoneText'],
        properties: { name: { type: 'string' }, purpose: { type: 'string' }, phone: { type: 'string' } },
      },
    },
    url: { type: 'string', format: 'uri' },
    licence: { type: 'string', format: 'uri' },
    blocks: { type: 'array', items: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } } },
    contacts: { type: 'array', items: { type: 'object', required: ['id', 'name', 'languages'] } },
    markdown: { type: 'string' },
  },
  $defs: {
    agency: {
      type: 'object',
      required: ['id', 'name'],
      properties: { id: { type: 'string' }, name: { type: 'string' } },
    },
  },
} as const
