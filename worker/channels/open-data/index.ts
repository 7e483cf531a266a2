import { type Context, Hono, type Next } from 'hono'
import { isLanguage, Problem } from '../../contract/index.ts'
import { isIsoDate, isoDay } from '../../corpus/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { originOf } from '../../http/origin-of.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { closedPeriods, measureDay } from '../../measures/index.ts'
import { unmetQuestions } from '../../store/gaps/unmet-questions.ts'
import { answerMarkdown } from '../markdown/answer-markdown.ts'
import { shownAnswer } from '../shown-answer.ts'
import { type AnswerLine, answerLine, LINE_SCHEMA } from './answer-line.ts'
import { answersCsv } from './answers-csv.ts'
import { changesSince } from './changes-since.ts'
import { dataCatalog } from './data-catalog.ts'
import { unmetCsv, unmetFeed, unmetJson } from './unmet-files.ts'

type DataContext = Context<{ Bindings: Env }>

/** Closed quarters that can be asked for: words are forgotten after 90 days, counts are not. */
const QUARTERS_TOLD = 8

/** Answers for other software to read whole: one as Markdown, all of them as data. Anyone may read them from anywhere. */
export const openData = new Hono<{ Bindings: Env }>()

for (const path of ['/data/*', '/data.json']) openData.use(path, rateLimit('read'), everyone, kept)

for (const before of ['', '/:language{es|zh|vi|ko|ar|ht}'])
  openData.get(`${before}/a/:file{[a-z0-9-]+\\.md}`, rateLimit('read'), everyone, async (c) => {
    const engine = await liveEngine(c.env, c.executionCtx)
    const language = c.req.param('language')
    const id = (c.req.param('file') ?? '').slice(0, -'.md'.length)
    const record = engine.snapshot.answer(id, isLanguage(language) ? language : 'en')
    if (!record) throw new Problem('answer-unknown')
    const today = isoDay(new Date())
    const answer = shownAnswer(record, { snapshot: engine.snapshot, today })
    const text = answerMarkdown(answer, originOf(c), today)
    c.header('Link', `<${originOf(c)}${answer.url}>; rel="canonical"`)
    return c.body(text, 200, { 'Content-Type': 'text/markdown; charset=utf-8' })
  })

openData.get('/data/answers.jsonl', async (c) => {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const lines = linesOf(snapshot, originOf(c))
  const pull = (controller: ReadableStreamDefaultController<string>) => {
    const { value, done } = lines.next()
    if (done) controller.close()
    else controller.enqueue(`${JSON.stringify(value)}\n`)
  }
  const stream = new ReadableStream<string>({ pull }).pipeThrough(new TextEncoderStream())
  return c.body(stream, 200, { 'Content-Type': 'application/jsonl; charset=utf-8' })
})

openData.get('/data/answers.csv', async (c) => {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  return c.body(answersCsv(linesOf(snapshot, originOf(c))), 200, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': 'attachment; filename="answers.csv"',
  })
})

openData.get('/data/schema.json', (c) => c.json(LINE_SCHEMA, 200, { 'Content-Type': 'application/schema+json' }))

openData.get('/data/changes.json', async (c) => {
  const since = c.req.query('since') ?? '1970-01-01'
  if (!isIsoDate(since)) throw new Problem('field-wrong', { field: 'since', expected: 'a day as 2026-11-29' })
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  return c.json({ snapshot: snapshot.name, since, answers: changesSince(snapshot, since, originOf(c)) })
})

openData.get('/data/:file{unmet\\.(?:csv|json|atom)}', async (c) => {
  const { minimumCell } = settingsOf(c)
  const periods = closedPeriods('quarter', measureDay(new Date()), QUARTERS_TOLD)
  const name = c.req.query('period') ?? periods[0]?.name
  const period = periods.find((one) => one.name === name)
  if (!period)
    throw new Problem('field-wrong', { field: 'period', expected: `a closed fiscal quarter as ${periods[0]?.name}` })
  const questions = await unmetQuestions(c.env.DB, period, minimumCell)
  const file = c.req.param('file')
  if (file === 'unmet.json') return c.json(unmetJson(questions, period, minimumCell))
  if (file === 'unmet.atom')
    return c.body(unmetFeed(questions, period, originOf(c)), 200, {
      'Content-Type': 'application/atom+xml; charset=utf-8',
    })
  return c.body(unmetCsv(questions, period), 200, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="unmet-${period.name}.csv"`,
  })
})

openData.get('/data.json', async (c) => {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  return c.json(dataCatalog(snapshot, originOf(c), settingsOf(c).minimumCell))
})

function* linesOf(snapshot: Snapshot, origin: string): Generator<AnswerLine, void> {
  const today = isoDay(new Date())
  for (let place = 0; place < snapshot.size; place++) {
    const record = snapshot.answerAt(place)
    yield answerLine(shownAnswer(record, { snapshot, today }), record, origin, today)
  }
}

async function everyone(c: DataContext, next: Next) {
  await next()
  c.header('Access-Control-Allow-Origin', '*')
}

/** The whole corpus is sent again only when it changed: a snapshot's name is the hash of all that is in it. A day is part of it, for amounts
 * grow old. */
async function kept(c: DataContext, next: Next) {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const tag = `"${snapshot.name}.${isoDay(new Date())}"`
  const hasIt = c.req
    .header('If-None-Match')
    ?.split(',')
    .some((one) => one.trim().replace(/^W\//, '') === tag)
  if (hasIt) return c.body(null, 304, { ETag: tag })
  await next()
  // Who asked wrongly must not be told later that nothing changed.
  if (!c.res.ok) return undefined
  c.header('ETag', tag)
  c.header('Cache-Control', 'no-cache')
  return undefined
}
