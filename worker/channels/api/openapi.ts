import { PROBLEMS, type ProblemCode } from '../../contract/index.ts'
import { RATE_LIMITS } from '../../http/rate-limit.ts'
import type { Schema } from './json-schema.ts'
import { SCHEMAS } from './openapi-schemas.ts'

interface Parameter {
  name: string
  in: 'path' | 'query'
  required: boolean
  schema: Schema
}

/** A route as the document tells it. `problems` are the codes that it answers with, beyond those of every route. */
interface Route {
  summary: string
  parameters?: Parameter[]
  /** Name of the body's schema. */
  body?: string
  /** Name of the reply's schema; without one it is 204. */
  reply?: string
  problems: ProblemCode[]
}

const EVERY_ROUTE: ProblemCode[] = [
  'origin-not-listed',
  'method-not-allowed',
  'too-many-requests',
  'not-ready',
  'internal',
]
const BODY: ProblemCode[] = [
  'body-not-json',
  'body-cut-off',
  'body-not-utf8',
  'body-too-large',
  'content-type-wrong',
  'field-wrong',
]

const path = (name: string): Parameter => ({ name, in: 'path', required: true, schema: { type: 'string' } })
const LANGUAGE: Parameter = {
  name: 'language',
  in: 'query',
  required: false,
  schema: { $ref: '#/components/schemas/LanguageTag' },
}
/** Id of the reply that offered an answer among choices. */
const OFFERED_BY: Parameter = {
  name: 'reply',
  in: 'query',
  required: false,
  schema: { type: 'string', format: 'uuid' },
}

/** The API's routes, as `METHOD /path`. A test compares them with what the Worker serves. */
export const ROUTES: Record<string, Route> = {
  'POST /api/ask': {
    summary: 'Ask a question: an answer, choices, or a receipt and people to reach',
    body: 'AskRequest',
    reply: 'Reply',
    problems: [...BODY, 'question-empty', 'question-too-long', 'channel-off'],
  },
  'POST /api/suggest': {
    summary: 'Answers whose question someone may be typing, best first; nothing of it is kept',
    body: 'SuggestRequest',
    reply: 'Suggestions',
    problems: [...BODY, 'question-empty', 'question-too-long', 'channel-off'],
  },
  'POST /api/feedback': {
    summary: 'Say whether an answer helped; said again for the same reply, it replaces what was said',
    body: 'FeedbackRequest',
    problems: [...BODY, 'answer-unknown', 'not-kept'],
  },
  'POST /api/surveys/{agency}/offers': {
    summary: 'The survey of an agency whose reader was drawn for it; it counts as offered',
    parameters: [path('agency')],
    body: 'SurveyOfferRequest',
    reply: 'SurveyShown',
    problems: [...BODY, 'survey-closed'],
  },
  'POST /api/surveys/{agency}/responses': {
    summary: 'Answer its first question, which counts at once',
    parameters: [path('agency')],
    body: 'SurveyResponseRequest',
    problems: [...BODY, 'survey-closed'],
  },
  'POST /api/surveys/{agency}/words': {
    summary: 'Say more: boxes and words, once',
    parameters: [path('agency')],
    body: 'SurveyWordsRequest',
    reply: 'SurveyKept',
    problems: [...BODY, 'survey-closed'],
  },
  'GET /api/receipts/{code}': {
    summary: 'What became of an unanswered question',
    parameters: [path('code')],
    reply: 'Receipt',
    problems: ['receipt-unknown'],
  },
  'GET /api/answers/{id}': {
    summary: 'One answer, in the language wanted, else in English, else in any',
    parameters: [path('id'), LANGUAGE, OFFERED_BY],
    reply: 'Answer',
    problems: ['answer-unknown'],
  },
  'GET /api/agencies/{id}': {
    summary: 'An agency and whom to reach there',
    parameters: [path('id'), LANGUAGE],
    reply: 'AgencyInfo',
    problems: ['agency-unknown'],
  },
  'GET /api/openapi.json': { summary: 'This document', reply: 'Document', problems: [] },
  'GET /healthz': { summary: 'How the deployment is', reply: 'Health', problems: [] },
}

/** Routes that a provider calls, not an agency's software: a signed form comes in, TwiML goes out. */
export const PROVIDER_ROUTES: Record<string, { summary: string; problems: ProblemCode[] }> = {
  'POST /channels/text': {
    summary: 'A text message, as Twilio passes it on; its repeats get the same reply',
    problems: ['signature-wrong', 'channel-off', 'body-too-large'],
  },
  'POST /channels/voice': {
    summary: 'A turn of a call, as Twilio passes it on; where the call stands is in the query of the next turn',
    problems: ['signature-wrong', 'channel-off', 'body-too-large'],
  },
}

const FORM = { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } }
const TWIML = { 'text/xml': { schema: { type: 'string' } } }
const SIGNATURE = { name: 'X-Twilio-Signature', in: 'header', required: true, schema: { type: 'string' } }
const AGENCY = { name: 'agency', in: 'query', required: false, schema: { type: 'string' } }

function providerOperation({ summary, problems }: (typeof PROVIDER_ROUTES)[string]) {
  return {
    summary,
    parameters: [SIGNATURE, AGENCY],
    requestBody: { required: true, content: FORM },
    responses: { '200': { description: 'TwiML: what is said', content: TWIML }, ...problemResponses(problems) },
  }
}

const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } })

/** One response for each status, which names its problem codes. */
function problemResponses(codes: ProblemCode[]) {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code]))].sort()
  return Object.fromEntries(
    statuses.map((status) => {
      const named = codes.filter((code) => PROBLEMS[code] === status)
      return [String(status), { description: named.map((code) => `\`${code}\``).join(', '), content: json('Problem') }]
    }),
  )
}

function operation({ summary, parameters, body, reply, problems }: Route) {
  const content = body && { ...json(body), 'text/plain': { schema: { type: 'string', description: 'the same JSON' } } }
  return {
    summary,
    ...(parameters ? { parameters } : {}),
    ...(content ? { requestBody: { required: true, content } } : {}),
    responses: {
      ...(reply ? { '200': { description: summary, content: json(reply) } } : { '204': { description: summary } }),
      ...problemResponses([...problems, ...EVERY_ROUTE]),
    },
  }
}

function paths() {
  const told = [
    ...Object.entries(ROUTES).map(([name, route]) => ({ name, told: operation(route) })),
    ...Object.entries(PROVIDER_ROUTES).map(([name, route]) => ({ name, told: providerOperation(route) })),
  ]
  const found: Record<string, Record<string, object>> = {}
  for (const { name, told: route } of told) {
    const [method = '', pattern = ''] = name.split(' ')
    found[pattern] = { ...found[pattern], [method.toLowerCase()]: route }
  }
  return found
}

const { write, read, suggest } = RATE_LIMITS
const LIMIT_TEXT = `${write.requests} questions, feedbacks and receipts, ${read.requests} readings and ${suggest.requests} suggestions, a minute and address`

/** The API as an OpenAPI 3.1 document. `servers` is left out: paths are those of the deployment that serves it. */
export const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: 'One Stop',
    version: '1',
    description: `Approved answers to citizens’ questions. At most ${LIMIT_TEXT}.`,
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  paths: paths(),
  components: { schemas: { ...SCHEMAS, Document: { type: 'object' } } },
}
