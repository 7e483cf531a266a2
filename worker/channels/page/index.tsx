import { type Context, Hono } from 'hono'
import { type Channel, type Language, LIMITS, languageOfTag, Problem } from '../../contract/index.ts'
import { readReceiptCode } from '../../gaps/log/receipt-code.ts'
import { inlineStyles } from '../../html/inline-styles.ts'
import { Layout } from '../../html/layout.tsx'
import { readerLanguage } from '../../html/reader-language.ts'
import { isPageLanguage, type PageLanguage } from '../../html/strings.ts'
import { originOf } from '../../http/origin-of.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { readForm } from '../../http/read-form.ts'
import { pageSecurity } from '../../http/security-headers.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { logError } from '../../log.ts'
import { answeredGaps } from '../../store/gaps/answered-gaps.ts'
import { answerQuestion } from '../answer-question.ts'
import { isOn, offUntil } from '../channels.ts'
import { disasterBanner } from '../disaster/banner.tsx'
import { isDrill } from '../disaster/disaster-now.ts'
import { isKiosk, kioskPages } from '../kiosk.tsx'
import { peopleToReach } from '../people-to-reach.ts'
import { receiptOf } from '../receipt-of.ts'
import { offerSurvey } from '../survey/offer-survey.ts'
import { surveysNow } from '../survey/surveys-now.ts'
import { answerPage } from './answer/answer-page.tsx'
import { plainLanguage } from './answer/missing-pages.tsx'
import { AnsweredPage, nowAnswered, pageNumber } from './answered-page.tsx'
import { browse } from './browse/index.tsx'
import { changedAnswers } from './changes/changed-answers.ts'
import { changesFeed } from './changes/changes-feed.ts'
import { ChangesPage } from './changes/changes-page.tsx'
import { finding } from './finding/index.ts'
import { HomePage } from './home-page.tsx'
import { OffPage } from './off-page.tsx'
import { askRequest, readAsk } from './read-ask.ts'
import { ReceiptView } from './receipt-view.tsx'
import { ReplyPage } from './reply-page.tsx'
import { stringsFor } from './strings.ts'

type PageContext = Context<{ Bindings: Env }>

/** Plain pages: an answer's own address, asking and receipts without a script. Everything here prints. */
export const page = new Hono<{ Bindings: Env }>()

const POLICY = { scriptSrc: ["'none'"] }

page.use(pageSecurity(POLICY), kioskPages(), inlineStyles(POLICY), disasterBanner())

page.route('/', browse)
page.route('/', finding)

// Browsers ask for it on every page, whatever the page says.
page.get('/favicon.ico', (c) => c.redirect('/assets/icon.svg', 301))

page.use('/ask', async function offPage(c, next) {
  if (isOn(c, 'page')) return next()
  const language = readerLanguage(c)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const contacts = peopleToReach(snapshot, undefined, language)
  return c.html(<OffPage language={language} contacts={contacts} until={offUntil(c, 'page')} />, 404)
})

// Read while a reply is found, so that an isolate's first one can offer the survey.
page.use('/ask', async function lookUp(c, next) {
  surveysNow(c.env, c.executionCtx)
  return next()
})

page.get('/ask', async (c) => {
  const agency = await knownAgency(c, c.req.query('agency'))
  const reader = languageOfTag(c.req.query('language') ?? '')
  return c.html(<HomePage language={readerLanguage(c)} agency={agency} reader={reader} />)
})

page.post('/ask', rateLimit('write'), async (c) => {
  const form = await readForm(c.req.raw, LIMITS.bodyBytes)
  const asked = readAsk(form)
  const agency = await knownAgency(c, asked.agency)
  const request = askRequest(asked, agency)
  if (request instanceof Problem) {
    const { language, typed, earlier } = asked
    const problem = questionProblem(request, language)
    const page = <HomePage language={language} question={typed} agency={agency} earlier={earlier} problem={problem} />
    return c.html(page, request.status)
  }
  const channel = channelOf(c)
  const { reply, language: understood } = await answerQuestion(
    c.env,
    c.executionCtx,
    request,
    channel,
    isDrill(c.req.query('drill')),
  )
  const engine = await liveEngine(c.env, c.executionCtx)
  const contacts = peopleToReach(engine.snapshot, agency, understood)
  const offer = offerSurvey(c, reply, { channel, language: understood, engine })
  c.header('Cache-Control', 'no-store')
  const shown = { request, reply, understood, contacts, offer }
  return c.html(<ReplyPage {...shown} />)
})

/** A code that came along from a public screen stands in the box; looking it up is a press of its own. */
page.get('/receipts', (c) => {
  const code = readReceiptCode(c.req.query('code') ?? '')
  return c.html(<HomePage language={readerLanguage(c)} {...(code ? { code } : {})} />)
})

page.post('/receipts', rateLimit('write'), async (c) => {
  const form = await readForm(c.req.raw, LIMITS.bodyBytes)
  const language = fieldLanguage(form)
  const code = field(form, 'code')
  try {
    const receipt = await receiptOf(c.env, c.executionCtx, await liveEngine(c.env, c.executionCtx), code)
    c.header('Cache-Control', 'no-store')
    return c.html(
      <Layout title={stringsFor(language).receipt} language={language}>
        <ReceiptView receipt={receipt} language={language} />
      </Layout>,
    )
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'receipt-unknown') throw error
    const codeProblem = stringsFor(language).receiptUnknown
    return c.html(<HomePage language={language} code={code} codeProblem={codeProblem} />, error.status)
  }
})

for (const before of ['', '/:language{es|zh|vi|ko|ar|ht}']) page.get(`${before}/a/:id`, rateLimit('read'), answerPage)

page.get('/answered', rateLimit('read'), async (c) => {
  const language = plainLanguage(readerLanguage(c))
  const number = pageNumber(c.req.query('page'))
  const list = await answeredList(c, language, number)
  c.header('Vary', 'Accept-Language')
  return c.html(<AnsweredPage language={language} list={list} page={number} />, list ? 200 : 503)
})

page.get('/changes', rateLimit('read'), async (c) => {
  const language = plainLanguage(readerLanguage(c))
  const engine = await liveEngine(c.env, c.executionCtx)
  c.header('Vary', 'Accept-Language')
  return c.html(<ChangesPage language={language} changes={changedAnswers(engine, language)} />)
})

page.get('/changes.atom', rateLimit('read'), async (c) => {
  const language = c.req.query('language') === 'es' ? 'es' : 'en'
  const engine = await liveEngine(c.env, c.executionCtx)
  const feed = changesFeed(changedAnswers(engine, language), language, originOf(c))
  return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' })
})

// Short ways in, as they are said or printed.
page.get('/asked', (c) => c.redirect(`/answered${new URL(c.req.url).search}`, 301))
page.get('/r', (c) => c.redirect(`/receipts${new URL(c.req.url).search}`, 301))
page.get('/es/:page{asked|ask|answered|changes|receipts|r}', (c) =>
  c.redirect(`/${c.req.param('page')}?language=es`, 301),
)

/** One page of what many people asked and can read now; undefined where the store does not answer. */
async function answeredList(c: PageContext, language: Language, number: number) {
  const engine = await liveEngine(c.env, c.executionCtx)
  try {
    const { gaps, more } = await answeredGaps(
      c.env.DB,
      { page: number, minimum: settingsOf(c).minimumCell },
      new Date(),
    )
    return { gaps: nowAnswered(gaps, engine, language), more }
  } catch (error) {
    logError('the answered gaps could not be read', error)
    return undefined
  }
}

function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

function fieldLanguage(form: FormData): PageLanguage {
  const language = form.get('language')
  return isPageLanguage(language) ? language : 'en'
}

/** An agency of this deployment; anything else in the address is as if nothing was said. */
async function knownAgency(c: PageContext, id: string | undefined): Promise<string | undefined> {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  return snapshot.agencies.find((agency) => agency.id === id)?.id
}

/** A kiosk's questions are its own; where a deployment has turned kiosks off, they are a page's. */
function channelOf(c: PageContext): Channel {
  return isKiosk(c.req.query('kiosk')) ? 'kiosk' : 'page'
}

function questionProblem(problem: Problem, language: Language): string {
  const strings = stringsFor(language)
  return problem.code === 'question-empty' ? strings.empty : strings.tooLong(LIMITS.questionCharacters)
}
