import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import {
  type FieldNote,
  type Language,
  LIMITS,
  languageOfTag,
  Problem,
  type Suggestions,
} from '../../contract/index.ts'
import { isoDay, linkTo } from '../../corpus/index.ts'
import { keepInLog } from '../../gaps/log/keep-in-log.ts'
import { recordChosen } from '../../gaps/log/record-reply.ts'
import { listedOrigins } from '../../http/listed-origins.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { readJson } from '../../http/read-json.ts'
import { liveEngine, liveSnapshot } from '../../live/live.ts'
import { answerQuestion } from '../answer-question.ts'
import { channelOn } from '../channels.ts'
import { isDrill } from '../disaster/disaster-now.ts'
import { answerNow } from '../open-now.ts'
import { promiseNow } from '../promise-now.ts'
import { receiptOf } from '../receipt-of.ts'
import { shownAnswer } from '../shown-answer.ts'
import { surveysNow } from '../survey/surveys-now.ts'
import { topTasksNow } from '../top-tasks-now.ts'
import { agencyInfo } from './agency-info.ts'
import { healthOf } from './health.ts'
import { OPENAPI } from './openapi.ts'
import { OptionalFields, withNotes } from './optional-fields.ts'
import { parseAsk } from './parse-ask.ts'
import { parseFeedback } from './parse-feedback.ts'
import { parseSuggest } from './parse-suggest.ts'
import { surveyRoutes, withSurvey } from './survey/routes.ts'

type ApiContext = Context<{ Bindings: Env }>

/** The widget's API, and anyone's. `README.md` beside this file describes every route; a test compares. */
export const api = new Hono<{ Bindings: Env }>()

/** The language that the address asks for; English, with a note, for one that we do not have. */
function languageOf(c: ApiContext): { language: Language; notes: FieldNote[] } {
  const optional = new OptionalFields(c.req.query())
  const { language = 'en' } = optional.text('language', languageOfTag, 'language-unknown')
  return { language, notes: optional.notes }
}

api.use('/api/*', listedOrigins(), async function fresh(c, next) {
  await next()
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache')
})

api.post('/api/ask', channelOn('widget'), rateLimit('write'), async (c) => {
  const body = await readJson(c.req.raw, LIMITS.bodyBytes)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const { request, notes } = parseAsk(body, snapshot)
  // Read while a reply is found, so that an isolate's first one can offer the survey.
  surveysNow(c.env, c.executionCtx)
  const drill = isDrill(c.req.query('drill'))
  const { reply } = await answerQuestion(c.env, c.executionCtx, request, 'widget', drill)
  return c.json(withNotes(await withSurvey(c, reply, drill), notes), 200, { 'Cache-Control': 'no-store' })
})

api.post('/api/suggest', channelOn('widget'), rateLimit('suggest'), async (c) => {
  const { request, notes } = parseSuggest(await readJson(c.req.raw, LIMITS.bodyBytes))
  const { suggest, snapshot } = await liveEngine(c.env, c.executionCtx)
  const favored = new Set(topTasksNow(c, request.agency))
  const suggestions = suggest({ ...request, favored }, LIMITS.suggestions).map((answer) =>
    linkTo(answer, snapshot.agencies, request.language ?? answer.language),
  )
  return c.json(withNotes({ suggestions } satisfies Suggestions, notes), 200, { 'Cache-Control': 'no-store' })
})

api.post('/api/feedback', rateLimit('write'), async (c) => {
  const body = await readJson(c.req.raw, LIMITS.bodyBytes)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const { feedback, notes } = parseFeedback(body, snapshot)
  const said = { kind: 'feedback', at: new Date().toISOString(), ...feedback } as const
  if (!(await keepInLog(c.env, c.executionCtx, said))) throw new Problem('not-kept')
  return notes.length > 0 ? c.json({ notes }) : c.body(null, 204)
})

api.route('/', surveyRoutes)

api.get('/api/receipts/:code', rateLimit('write'), async (c) => {
  const engine = await liveEngine(c.env, c.executionCtx)
  const receipt = await receiptOf(c.env, c.executionCtx, engine, c.req.param('code'))
  return c.json(receipt, 200, { 'Cache-Control': 'no-store' })
})

api.get('/api/answers/:id', rateLimit('read'), etag(), async (c) => {
  const { language, notes } = languageOf(c)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const record = snapshot.answer(c.req.param('id'), language)
  if (!record) throw new Problem('answer-unknown')
  recordChosen(c.env, c.executionCtx, c.req.query('reply'), record.id)
  const now = new Date()
  const answer = shownAnswer(record, { snapshot, today: isoDay(now), reader: language })
  return c.json(withNotes(answerNow(answer, now), notes))
})

api.get('/api/agencies/:id', rateLimit('read'), etag(), async (c) => {
  const { language, notes } = languageOf(c)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const id = c.req.param('id')
  const promise = promiseNow(c.env, c.executionCtx, id, language)
  return c.json(withNotes(agencyInfo(snapshot, id, language, promise), notes))
})

api.get('/api/openapi.json', rateLimit('read'), etag(), (c) => c.json(OPENAPI))

api.get('/healthz', async (c) => {
  const live = await liveSnapshot(c.env, c.executionCtx)
  return c.json(await healthOf(c.env, live, new Date()), 200, { 'Cache-Control': 'no-store' })
})
