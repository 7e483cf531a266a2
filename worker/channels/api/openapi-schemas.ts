import { FEEDBACK_REASONS, LANGUAGES, LIMITS, OFFICES, PROBLEMS, TONES } from '../../contract/index.ts'
import { SWITCHED } from '../../store/switches/switches.ts'
import { day, kind, list, object, ref, type Schema, text } from './json-schema.ts'
import { hours, opening } from './openapi-hours.ts'
import { SURVEY_SCHEMAS } from './survey/schemas.ts'

const state = kind
const noted = {
  'notes?': {
    ...list(ref('FieldNote'), { minItems: 1 }),
    description: 'optional fields that did not fit and were left out',
  },
}
const base = {
  ...noted,
  id: { ...text, description: 'names this reply in feedback' },
  snapshot: text,
  'urgent?': { ...ref('Urgent'), description: 'somebody may be in danger: show it first, above the reply' },
  'notices?': {
    ...list(ref('Notice'), { minItems: 1 }),
    description: 'disasters that last now: show them above the reply, below what is urgent',
  },
  'understood?': { ...text, description: 'the part of a long turn that was understood, as it was typed' },
  'also?': list(ref('AlsoAsked'), { minItems: 1, maxItems: 2 }),
  'survey?': { ...text, description: 'id of the agency whose survey this reader was drawn for' },
}
const link = {
  id: text,
  language: ref('Language'),
  title: text,
  'readersTitle?': {
    ...text,
    description: 'the title in the reader’s language, where the answer is not in it: offer it by this',
  },
  agency: ref('Agency'),
  'covers?': { ...text, description: 'only of a choice: what the answer covers, in its own first words and language' },
}
const blocks = list(ref('Block'))
const inlines = list(ref('Inline'))
const receipt = { receipt: ref('ReceiptCode'), question: text, language: ref('Language'), asked: day }
const store: Schema = { type: 'string', enum: ['ok', 'failed', 'missing'] }

const inline: Schema = {
  description: 'a run of text; render it with escaping',
  anyOf: [
    object({ kind: kind('text'), text, 'until?': { ...day, description: 'last day on which an amount in it holds' } }),
    object({ kind: kind('strong'), content: inlines }),
    object({ kind: kind('emphasis'), content: inlines }),
    object({ kind: kind('link'), href: text, content: inlines }),
    object({ kind: kind('phone'), number: text, text }),
    object({ kind: kind('answer'), id: text, content: inlines }),
    object({ kind: kind('break') }),
  ],
}

const block: Schema = {
  description: 'the smallest piece of an answer’s body',
  anyOf: [
    object({ kind: kind('paragraph'), content: inlines }),
    object({ kind: kind('heading'), level: { type: 'integer', minimum: 2, maximum: 3 }, content: inlines }),
    object({ kind: kind('list'), items: list(blocks) }),
    object({ kind: kind('steps'), items: list(object({ title: inlines, 'agency?': text, blocks })) }),
    object({ kind: kind('table'), head: list(inlines), rows: list(list(inlines)) }),
    object({ kind: kind('callout'), tone: { type: 'string', enum: TONES }, blocks }),
    object({
      kind: kind('guided'),
      question: inlines,
      options: list(object({ label: inlines, blocks }), { minItems: 2, maxItems: 6 }),
    }),
    object({
      kind: kind('offices'),
      office: { type: 'string', enum: OFFICES },
      label: text,
      places: list(object({ state: text, name: text, url: text, 'phone?': text })),
    }),
    object({ kind: kind('contact'), contact: { ...text, description: 'id of one of the answer’s contacts' } }),
  ],
}

const question: Schema = { type: 'string', minLength: 1, maxLength: LIMITS.questionCharacters }

/** Everything that travels, by the name of its type in `worker/contract`. */
export const SCHEMAS: Record<string, Schema> = {
  Language: { type: 'string', enum: LANGUAGES },
  LanguageTag: { type: 'string', description: 'as systems write it: `es`, `es-MX`, `es_US.UTF-8`, `spa`' },
  FieldNote: object({
    field: { ...text, description: 'such as `earlier.0`' },
    problem: { type: 'string', enum: Object.keys(PROBLEMS) },
  }),
  Agency: object({ id: text, name: text }),
  Contact: object({
    id: text,
    agency: ref('Agency'),
    name: text,
    'nameLanguage?': { ...ref('Language'), description: 'of `name`, where it is not the reader’s' },
    'phone?': text,
    'phoneText?': text,
    'tty?': text,
    'hours?': hours,
    'opening?': opening,
    'ready?': text,
    'readyLanguage?': { ...ref('Language'), description: 'of `ready`, where it is not the reader’s' },
    'url?': text,
    'promise?': { ...ref('AgencyPromise'), description: 'with the first contact of an agency that promises something' },
    languages: list(text),
    'interpreter?': { const: true, description: 'who asks for one gets an interpreter on the line' },
  }),
  Inline: inline,
  Block: block,
  Source: object({ title: text, url: text }),
  AnswerLink: object(link, 'an answer by name'),
  Answer: object({
    ...noted,
    ...link,
    version: { type: 'integer', minimum: 1 },
    agencies: list(ref('Agency'), { minItems: 1 }),
    owner: text,
    checked: day,
    'edited?': { ...day, description: 'on which the text changed, where that is later than its last check' },
    sources: list(ref('Source')),
    blocks,
    contacts: list(ref('Contact')),
    urgent: { type: 'boolean' },
    'callNow?': {
      ...list(ref('UrgentLine')),
      description:
        'whom to call, of an answer for people in danger: show it before the answer, where the reply has no `urgent`',
    },
    url: { ...text, description: 'path of the answer’s own page' },
    'speaker?': { ...ref('Contact'), description: 'where it is not in the reader’s language: somebody who speaks it' },
    'goodUntil?': { ...day, description: 'last day on which all facts in it hold; past it, tell the reader' },
  }),
  AlsoAsked: object(
    { question: text, answers: list(ref('AnswerLink')), 'passage?': text, 'contacts?': list(ref('Contact')) },
    'another question of the same turn: one answer with its passage, answers that may be meant, people, or nothing yet',
  ),
  Urgent: object(
    { lines: list(ref('UrgentLine'), { minItems: 1 }), 'answer?': ref('AnswerLink') },
    'whom to call now, first first, and the answer for such a danger',
  ),
  AgencyPromise: object(
    { text, language: ref('Language'), url: { ...text, description: 'path of the page with all of its standards' } },
    'a published standard of the agency, where somebody waits for it',
  ),
  Notice: object(
    {
      text,
      language: ref('Language'),
      lines: list(ref('UrgentLine')),
      answers: list(ref('AnswerLink')),
      url: { ...text, description: 'path of a light page that has all of it' },
    },
    'a disaster that lasts now: what is going on and where, whom to call, and the answers that were pinned for it',
  ),
  UrgentLine: object({ id: text, name: text, purpose: text, phone: text, phoneText: text }),
  Focus: object(
    {
      path: {
        ...list({ type: 'integer', minimum: 0 }, { minItems: 1 }),
        description: 'a block’s place among `blocks`; then an item’s, step’s or row’s; then a block’s in it, and so on',
      },
      text: { ...text, description: 'its words, without markup' },
    },
    'the passage of the answer that was asked for: show or say it first, the whole answer after it',
  ),
  AskRequest: object({
    question,
    'language?': ref('LanguageTag'),
    'agency?': text,
    'earlier?': { ...list(question, { maxItems: LIMITS.earlierQuestions }), description: 'newest last' },
    'page?': { type: 'string', pattern: '^/', maxLength: LIMITS.pageCharacters },
    'not?': { ...list(text, { maxItems: LIMITS.refusedAnswers }), description: 'ids of answers offered and refused' },
    'answer?': { ...text, description: 'id of the answer that was chosen among suggestions' },
    'again?': { type: 'string', format: 'uuid', description: 'id of a reply that could not keep the question' },
  }),
  SuggestRequest: object({ question, 'language?': ref('LanguageTag'), 'agency?': text }),
  Suggestions: object({ ...noted, suggestions: list(ref('AnswerLink'), { maxItems: LIMITS.suggestions }) }),
  Reply: {
    anyOf: [
      object({
        ...base,
        kind: kind('answer'),
        confidence: { type: 'number', minimum: 0, maximum: 1 },
        answer: ref('Answer'),
        related: list(ref('AnswerLink')),
        'focus?': ref('Focus'),
      }),
      object({ ...base, kind: kind('choices'), choices: list(ref('AnswerLink'), { minItems: 1, maxItems: 3 }) }),
      object(
        {
          ...base,
          kind: kind('contacts'),
          contacts: list(ref('Contact'), { minItems: 1 }),
          'promise?': { ...ref('AgencyPromise'), description: 'what the agency promises who waits' },
          related: list(ref('AnswerLink')),
        },
        'people were asked for: a number, an address, hours, somebody to talk to',
      ),
      object(
        {
          ...base,
          kind: kind('note'),
          note: { ...text, description: 'which text it is' },
          text,
          choices: list(ref('AnswerLink'), { maxItems: 4 }),
          contacts: list(ref('Contact')),
        },
        'nothing was asked: a greeting, thanks, “help”; a short approved text',
      ),
      object({
        ...base,
        kind: kind('unanswered'),
        receipt: {
          type: 'string',
          pattern: '^([0-9A-Z]{4}-[0-9A-Z]{4})?$',
          description: 'empty where the question could not be kept: ask it again with `again`, the id of this reply',
        },
        contacts: list(ref('Contact'), { minItems: 1 }),
        nearest: list(ref('AnswerLink')),
      }),
    ],
  },
  FeedbackRequest: object({
    reply: text,
    answer: text,
    version: { type: 'integer', minimum: 1 },
    language: ref('LanguageTag'),
    helpful: { type: 'boolean' },
    'reason?': { type: 'string', enum: FEEDBACK_REASONS },
  }),
  ...SURVEY_SCHEMAS,
  ReceiptCode: { type: 'string', pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' },
  Receipt: {
    anyOf: [
      object({ ...receipt, state: state('waiting'), contacts: list(ref('Contact')), 'promise?': ref('AgencyPromise') }),
      object({ ...receipt, state: state('answered'), answer: ref('Answer') }),
      object({
        ...receipt,
        state: state('closed'),
        reason: text,
        'reasonLanguage?': {
          ...ref('Language'),
          description: 'absent where somebody wrote the reason in their own words',
        },
        contacts: list(ref('Contact')),
      }),
    ],
  },
  AgencyInfo: object({ ...noted, id: text, name: text, contacts: list(ref('Contact')), agencies: { type: 'integer' } }),
  Health: object({
    status: { type: 'string', enum: ['ok', 'degraded'] },
    degraded: list({ type: 'string', enum: ['d1', 'kv', 'snapshot', 'log'] }),
    snapshot: object({
      name: text,
      answers: { type: 'integer' },
      publishedAt: { anyOf: [text, { type: 'null' }] },
      ageSeconds: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
      unreadable: { anyOf: [text, { type: 'null' }] },
    }),
    stores: object({ d1: store, kv: store }),
    channelsOff: list(object({ channel: { type: 'string', enum: [...SWITCHED] }, until: text })),
  }),
  Problem: {
    type: 'object',
    description: 'with what was wrong, or the limit that was broken',
    properties: { problem: { type: 'string', enum: Object.keys(PROBLEMS) } },
    required: ['problem'],
    additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
  },
}
