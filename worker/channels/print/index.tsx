import { type Context, Hono, type Next } from 'hono'
import { isLanguage, type Language, Problem } from '../../contract/index.ts'
import { type AnswerRecord, answerUrl, isoDay, localized, pathIn } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { inlineStyles } from '../../html/inline-styles.ts'
import { readerLanguage } from '../../html/reader-language.ts'
import { originOf } from '../../http/origin-of.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { pageSecurity } from '../../http/security-headers.ts'
import { liveEngine } from '../../live/live.ts'
import { shelvesOf, topicName } from '../browse.ts'
import { isOn } from '../channels.ts'
import { disasterBanner } from '../disaster/banner.tsx'
import { disastersNow, isDrill } from '../disaster/disaster-now.ts'
import { noticeOf } from '../disaster/notices.ts'
import { promiseNow } from '../promise-now.ts'
import { readProfiles } from '../read-profiles.ts'
import { shownAnswer } from '../shown-answer.ts'
import { Booklet } from './booklet.tsx'
import { linkedAnswers } from './linked-answers.ts'
import { pageFootStyle } from './page-foot.ts'
import { PrintPage } from './print-page.tsx'
import { profileAnswers } from './profile-answers.ts'
import { Sheet } from './sheet.tsx'
import { stringsFor } from './strings.ts'
import { typedAddress } from './written-out.ts'

type PrintContext = Context<{ Bindings: Env }>

/** Answers in one booklet: more would be a book, and a page that a phone cannot hold. */
const MOST_IN_PART = 60
const POLICY = { scriptSrc: ["'none'"] }

/** Paper: one sheet an answer, or a booklet of a topic, an agency, a task or a profile. */
export const print = new Hono<{ Bindings: Env }>()

for (const before of ['', '/:language{es|zh|vi|ko|ar|ht}']) {
  print.use(
    `${before}/:kind{a|t|g|p}/:id/print`,
    pageSecurity(POLICY),
    inlineStyles(POLICY),
    disasterBanner(),
    rateLimit('read'),
    offPage,
  )
  print.get(`${before}/a/:id/print`, sheet)
  print.get(`${before}/t/:id/print`, (c) => shelf(c, 'byTopic'))
  print.get(`${before}/g/:id/print`, (c) => shelf(c, 'byAgency'))
  print.get(`${before}/p/:id/print`, profile)
  // What the booklet says of itself, short enough to type.
  print.get(`${before}/p/:id`, (c) => c.redirect(`${new URL(c.req.url).pathname}/print`, 302))
}

print.use('/now/print', pageSecurity(POLICY), inlineStyles(POLICY), disasterBanner(), rateLimit('read'), offPage)
print.get('/now/print', printPack)

/** Where a deployment prints nothing, the page says so and leads back: a browser can still print that. */
async function offPage(c: PrintContext, next: Next) {
  if (isOn(c, 'print')) return next()
  const language = languageOf(c)
  const { off } = stringsFor(language)
  const path = new URL(c.req.url).pathname.replace(/\/print$/, '')
  return c.html(
    <PrintPage title={off} language={language} path={path} isLarge={false}>
      <h1>{off}</h1>
    </PrintPage>,
    404,
  )
}

/** One answer; with `?linked=1` a booklet of it and of those that it leads to, for a task that takes more than one. */
async function sheet(c: PrintContext) {
  const engine = await liveEngine(c.env, c.executionCtx)
  const record = engine.snapshot.answer(idOf(c), languageOf(c))
  if (!record) throw new Problem('not-found')
  if (c.req.query('linked')) {
    const answers = [record, ...linkedAnswers(record, engine.snapshot)]
    return booklet(c, engine, { title: record.title, path: answerUrl(record), language: record.language, answers })
  }
  const { today, origin, answer } = { ...settingOf(c), ...sheetOf(record, engine) }
  const promise = promiseNow(c.env, c.executionCtx, answer.agency.id, record.language)
  const line = `${typedAddress(`${origin}${answer.url}`)} · v${answer.version}`
  c.set('ownStyle', pageFootStyle(line, record.language, isLarge(c)))
  return c.html(
    <PrintPage title={answer.title} language={record.language} path={answer.url} isLarge={isLarge(c)}>
      <Sheet {...{ answer, promise, origin, today }} level={1} answerHref={answerUrl} />
    </PrintPage>,
  )
}

/** All answers of a topic or of an agency. */
async function shelf(c: PrintContext, by: 'byTopic' | 'byAgency') {
  const engine = await liveEngine(c.env, c.executionCtx)
  const language = languageOf(c)
  const id = idOf(c)
  const answers = shelvesOf(engine.snapshot, language)[by].get(id)
  if (!answers) throw new Problem('not-found')
  const agency = engine.snapshot.agencies.find((one) => one.id === id)
  const title = by === 'byAgency' && agency ? localized(agency.name, language) : topicName(id)
  const path = pathIn(`/${by === 'byTopic' ? 't' : 'g'}/${id}`, language)
  return booklet(c, engine, { title, path, language, answers })
}

/** What somebody of a profile comes for. A profile has no page of its own: the booklet leads back to the front page. */
async function profile(c: PrintContext) {
  const [engine, profiles] = await Promise.all([liveEngine(c.env, c.executionCtx), readProfiles(c.env)])
  const language = languageOf(c)
  const found = profiles.find(({ id }) => id === idOf(c))
  const answers = found ? profileAnswers(found, engine.snapshot, language) : []
  if (!found || answers.length === 0) throw new Problem('not-found')
  const [title, path] = [localized(found.name, language), pathIn(`/p/${found.id}`, language)]
  return booklet(c, engine, { title, path, back: pathIn('/', language), language, answers })
}

/** All answers that are pinned while a disaster lasts: what a shelter hands out. Its banner says what is going on and whom to call. */
async function printPack(c: PrintContext) {
  const engine = await liveEngine(c.env, c.executionCtx)
  const language = readerLanguage(c)
  const drill = isDrill(c.req.query('drill'))
  const disasters = disastersNow(c.env, c.executionCtx, drill)
  const ids = [...new Set(disasters.flatMap((one) => one.answers))]
  const answers = ids.flatMap((id) => engine.snapshot.answer(id, language) ?? [])
  if (answers.length === 0) throw new Problem('not-found')
  const title = disasters.map((one) => noticeOf(one, engine.snapshot, language).text).join(' ')
  return booklet(c, engine, { title, path: '/now', language, answers })
}

interface BookletOf {
  title: string
  path: string
  back?: string
  language: Language
  answers: AnswerRecord[]
}

function booklet(c: PrintContext, engine: Engine, { title, path, back, language, answers }: BookletOf) {
  const parts = Math.ceil(answers.length / MOST_IN_PART)
  const part = Math.min(parts, Math.max(1, Number(c.req.query('part')) || 1))
  const sheets = answers.slice((part - 1) * MOST_IN_PART, part * MOST_IN_PART).map((one) => sheetOf(one, engine))
  const { today, origin } = settingOf(c)
  const next = part < parts ? `${path}/print?part=${part + 1}${isLarge(c) ? '&large=1' : ''}` : undefined
  const address = typedAddress(`${origin}${path}`)
  c.set('ownStyle', pageFootStyle(isLarge(c) ? address : `${title} · ${address}`, language, isLarge(c)))
  return c.html(
    <PrintPage title={title} language={language} path={path} back={back} isLarge={isLarge(c)} next={next}>
      <Booklet {...{ title, language, sheets, part, parts, origin, path, today }} />
    </PrintPage>,
  )
}

function sheetOf(record: AnswerRecord, engine: Engine) {
  return { answer: shownAnswer(record, { snapshot: engine.snapshot, today: isoDay(new Date()) }) }
}

function settingOf(c: PrintContext) {
  return { today: isoDay(new Date()), origin: originOf(c) }
}

function idOf(c: PrintContext): string {
  return c.req.param('id') ?? ''
}

function languageOf(c: PrintContext): Language {
  const named = c.req.param('language')
  return isLanguage(named) ? named : 'en'
}

function isLarge(c: PrintContext): boolean {
  return c.req.query('large') === '1'
}
