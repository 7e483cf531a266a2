import { type Context, Hono } from 'hono'
import type { Language } from '../../../contract/index.ts'
import { type AnswerRecord, localized } from '../../../corpus/index.ts'
import { originOf } from '../../../http/origin-of.ts'
import { rateLimit } from '../../../http/rate-limit.ts'
import { liveEngine } from '../../../live/live.ts'
import { agencyContacts } from '../../agency-contacts.ts'
import { shelvesOf, topicName } from '../../browse.ts'
import { promiseNow, withPromises } from '../../promise-now.ts'
import { topTasksNow } from '../../top-tasks-now.ts'
import { notFound } from '../answer/missing-pages.tsx'
import { Home, taskLinks } from './home.tsx'
import { SHELF_SIZE, ShelfPage } from './shelf-page.tsx'

type BrowseContext = Context<{ Bindings: Env }>

/** Answers to leaf through: the front page, topics and agencies, in both languages of the pages. */
export const browse = new Hono<{ Bindings: Env }>()

for (const before of ['', '/:language{es}']) {
  browse.get(before || '/', rateLimit('read'), home)
  browse.get(`${before}/t/:id`, rateLimit('read'), topic)
  browse.get(`${before}/g/:id`, rateLimit('read'), agency)
}

async function home(c: BrowseContext) {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  return c.html(<Home snapshot={snapshot} language={languageOf(c)} origin={originOf(c)} asked={topTasksNow(c)} />)
}

async function topic(c: BrowseContext) {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const language = languageOf(c)
  const id = c.req.param('id') ?? ''
  const answers = shelvesOf(snapshot, language).byTopic.get(id)
  const number = pageOf(c, answers?.length)
  if (!answers || number === undefined) return notFound(c)
  const hasOther = shelvesOf(snapshot, language === 'es' ? 'en' : 'es').byTopic.has(id)
  const { agencies } = snapshot
  const props = { title: topicName(id), path: `/t/${id}`, contacts: [] }
  return c.html(<ShelfPage {...props} {...{ language, answers, agencies, number, hasOther }} origin={originOf(c)} />)
}

async function agency(c: BrowseContext) {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const language = languageOf(c)
  const one = snapshot.agencies.find(({ id }) => id === c.req.param('id'))
  const answers = shelvesOf(snapshot, language).byAgency.get(one?.id ?? '') ?? []
  const number = pageOf(c, answers.length)
  if (!one || number === undefined) return notFound(c)
  const { agencies } = snapshot
  const contacts = withPromises(agencyContacts(one, language), (id) => promiseNow(c.env, c.executionCtx, id, language))
  const props = { title: localized(one.name, language), path: `/g/${one.id}`, contacts }
  const tasks = number === 1 ? taskLinks(snapshot, language, ownTasks(answers, topTasksNow(c, one.id))) : []
  return c.html(
    <ShelfPage {...props} {...{ language, answers, agencies, number, tasks }} hasOther origin={originOf(c)} />,
  )
}

/** What people come for among the answers that an agency takes part in. */
function ownTasks(answers: AnswerRecord[], asked: readonly string[]): string[] {
  const own = new Set(answers.map(({ id }) => id))
  return asked.filter((id) => own.has(id))
}

/** Which hundred is asked for, the first where what is said is no number; undefined where there is none. */
function pageOf(c: BrowseContext, answers = 0): number | undefined {
  const asked = Number(c.req.query('page') ?? 1)
  const number = Number.isInteger(asked) && asked >= 1 ? asked : 1
  const last = Math.max(1, Math.ceil(answers / SHELF_SIZE))
  return number <= last ? number : undefined
}

function languageOf(c: BrowseContext): Language {
  return c.req.param('language') === 'es' ? 'es' : 'en'
}
