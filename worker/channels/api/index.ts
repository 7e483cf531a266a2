import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { LIMITS, Problem, type Suggestions } from '../../contract/index.ts'
import { isoDay, linkTo, presentAnswer } from '../../corpus/index.ts'
import { keepInLog } from '../../gaps/log/keep-in-log.ts'
import { recordChosen } from '../../gaps/log/record-reply.ts'
import { listedOrigins } from '../../http/listed-origins.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { readJson } from '../../http/read-json.ts'
import { liveEngine, liveSnapshot } from '../../live/live.ts'
import { answerQuestion } from '../answer-question.ts'
import { channelOn } from '../channels.ts'
import { checkLanguage } from '../check-names.ts'
import { answerNow } from '../open-now.ts'
import { receiptOf } from '../receipt-of.ts'
import { agencyInfo } from './agency-info.ts'
import { healthOf } from './health.ts'
import { OPENAPI } from './openapi.ts'
import { parseAsk } from './parse-ask.ts'
import { parseFeedback } from './parse-feedback.ts'
import { parseSuggest } from './parse-suggest.ts'

type ApiContext = Context<{ Bindings: Env }>

/** The widget's API, and anyone's. `README.md` beside this file describes every route; a test compares. */
export const api = new Hono<{ Bindings: Env }>()

const languageOf = (c: ApiContext) => checkLanguage(c.req.query('language') ?? 'en')

api.use('/api/*', listedOrigins(), async function fresh(c, next) {
  await next()
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache')
})

api.post('/api/ask', channelOn('widget'), rateLimit('write'), async (c) => {
  const body = await readJson(c.req.raw, LIMITS.bodyBytes)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const { reply } = await answerQuestion(c.env, c.executionCtx, parseAsk(body, snapshot), 'widget')
  return c.json(reply, 200, { 'Cache-Control': 'no-store' })
})

api.post('/api/suggest', channelOn('widget'), rateLimit('suggest'), async (c) => {
  const body = parseSuggest(await readJson(c.req.raw, LIMITS.bodyBytes))
  const { suggest, snapshot } = await liveEngine(c.env, c.executionCtx)
  const suggestions = suggest(body, LIMITS.suggestions).map((answer) =>
    linkTo(answer, snapshot.agencies, body.language ?? answer.language),
  )
  return c.json({ suggestions } satisfies Suggestions, 200, { 'Cache-Control': 'no-store' })
})

api.post('/api/feedback', rateLimit('write'), async (c) => {
  const body = await readJson(c.req.raw, LIMITS.bodyBytes)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const feedback = parseFeedback(body, snapshot)
  const said = { kind: 'feedback', at: new Date().toISOString(), ...feedback } as const
  if (!(await keepInLog(c.env, c.executionCtx, said))) throw new Problem('not-kept')
  return c.body(null, 204)
})

api.get('/api/receipts/:code', rateLimit('write'), async (c) => {
  const engine = await liveEngine(c.env, c.executionCtx)
  const receipt = await receiptOf(c.env, engine, c.req.param('code'))
  return c.json(receipt, 200, { 'Cache-Control': 'no-store' })
})

api.get('/api/answers/:id', rateLimit('read'), etag(), async (c) => {
  const language = languageOf(c)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const record = snapshot.answer(c.req.param('id'), language)
  if (!record) throw new Problem('answer-unknown')
  recordChosen(c.env, c.executionCtx, c.req.query('reply'), record.id)
  const now = new Date()
  return c.json(answerNow(presentAnswer(record, snapshot.agencies, language, isoDay(now), snapshot.states), now))
})

api.get('/api/agencies/:id', rateLimit('read'), etag(), async (c) => {
  const language = languageOf(c)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  return c.json(agencyInfo(snapshot, c.req.param('id'), language))
})

api.get('/api/openapi.json', rateLimit('read'), etag(), (c) => c.json(OPENAPI))

api.get('/healthz', rateLimit('read'), async (c) => {
  const live = await liveSnapshot(c.env, c.executionCtx)
  return c.json(await healthOf(c.env, live, new Date()), 200, { 'Cache-Control': 'no-store' })
})
