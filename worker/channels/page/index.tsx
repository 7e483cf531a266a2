import { type Context, Hono } from 'hono'
import { isLanguage, type Language, LIMITS, Problem } from '../../contract/index.ts'
import { answerUrl, isoDay, presentAnswer } from '../../corpus/index.ts'
import { recordChosen } from '../../gaps/log/record-reply.ts'
import { AnswerArticle } from '../../html/answer-article.tsx'
import { Layout } from '../../html/layout.tsx'
import { readerLanguage } from '../../html/reader-language.ts'
import { isPageLanguage, type PageLanguage } from '../../html/strings.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { readForm } from '../../http/read-form.ts'
import { pageSecurity } from '../../http/security-headers.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { answeredGaps } from '../../store/gaps/answered-gaps.ts'
import { answerQuestion } from '../answer-question.ts'
import { isOn } from '../channels.ts'
import { peopleToReach } from '../people-to-reach.ts'
import { receiptOf } from '../receipt-of.ts'
import { AnswerLinks } from './answer-links.tsx'
import { AnsweredPage, nowAnswered, pageNumber } from './answered-page.tsx'
import { AskForm, People } from './ask-page.tsx'
import { changedAnswers } from './changes/changed-answers.ts'
import { changesFeed } from './changes/changes-feed.ts'
import { ChangesPage } from './changes/changes-page.tsx'
import { HomePage } from './home-page.tsx'
import { OffPage } from './off-page.tsx'
import { askRequest, readAsk } from './read-ask.ts'
import { ReceiptView } from './receipt-view.tsx'
import { ReplyPage } from './reply-page.tsx'
import { stringsFor } from './strings.ts'
import { type WithdrawnAnswer, withdrawnAnswer } from './withdrawn-answer.ts'

type PageContext = Context<{ Bindings: Env }>

/** Plain pages: an answer's own address, asking and receipts without a script. Everything here prints. */
export const page = new Hono<{ Bindings: Env }>()

page.use(pageSecurity({ scriptSrc: ["'none'"] }))

page.get('/', (c) => c.redirect('/ask', 302))

// Browsers ask for it on every page, whatever the page says.
page.get('/favicon.ico', (c) => c.redirect('/assets/icon.svg', 301))

page.use('/ask', async function offPage(c, next) {
  if (isOn(settingsOf(c), 'page')) return next()
  const language = readerLanguage(c)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  return c.html(<OffPage language={language} contacts={peopleToReach(snapshot, undefined, language)} />, 404)
})

page.get('/ask', async (c) => {
  const agency = await knownAgency(c, c.req.query('agency'))
  return c.html(<HomePage language={readerLanguage(c)} agency={agency} />)
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
  const { reply, language: understood } = await answerQuestion(c.env, c.executionCtx, request, 'page')
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const contacts = peopleToReach(snapshot, agency, understood)
  c.header('Cache-Control', 'no-store')
  return c.html(<ReplyPage request={request} reply={reply} language={understood} contacts={contacts} />)
})

page.get('/receipts', (c) => c.html(<HomePage language={readerLanguage(c)} />))

page.post('/receipts', rateLimit('write'), async (c) => {
  const form = await readForm(c.req.raw, LIMITS.bodyBytes)
  const language = fieldLanguage(form)
  const code = field(form, 'code')
  try {
    const receipt = await receiptOf(c.env, await liveEngine(c.env, c.executionCtx), code)
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

page.get('/a/:id', rateLimit('read'), async (c) => {
  // The address alone decides: who follows a link reads what its sender read.
  const asked = c.req.query('language')
  const language = isPageLanguage(asked) ? asked : 'en'
  const engine = await liveEngine(c.env, c.executionCtx)
  const { snapshot } = engine
  const record = snapshot.answer(c.req.param('id'), isLanguage(asked) ? asked : 'en')
  if (!record) {
    const withdrawn = await withdrawnAnswer(c.env, engine, c.req.param('id'), asked)
    return withdrawn ? gone(c, withdrawn) : notFound(c)
  }
  recordChosen(c.env, c.executionCtx, c.req.query('reply'), record.id)
  const other = snapshot.answer(record.id, record.language === 'en' ? 'es' : 'en')
  const strings = stringsFor(record.language)
  const alternate =
    other && other.language !== record.language
      ? { language: other.language, href: answerUrl(other), text: strings.otherLanguage }
      : undefined
  return c.html(
    <Layout title={record.title} language={language} alternate={alternate}>
      <AnswerArticle
        answer={presentAnswer(record, snapshot.agencies, language, isoDay(new Date()), snapshot.states)}
        reader={language}
      />
    </Layout>,
  )
})

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
  const feed = changesFeed(changedAnswers(engine, language), language, new URL(c.req.url).origin)
  return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' })
})

/** One page of what many people asked and can read now; undefined where the store does not answer. */
async function answeredList(c: PageContext, language: Language, number: number) {
  const engine = await liveEngine(c.env, c.executionCtx)
  try {
    const { gaps, more } = await answeredGaps(c.env.DB, number, new Date())
    return { gaps: nowAnswered(gaps, engine, language), more }
  } catch (error) {
    console.error('the answered gaps could not be read', error)
    return undefined
  }
}

// The page itself speaks English and Spanish: in a third language its own words would be English all the same.
function plainLanguage(language: Language): Language {
  return language === 'es' ? 'es' : 'en'
}

/** The page of an answer that was taken down: it says so, and leads on. */
async function gone(c: PageContext, { title, language: written, nearest }: WithdrawnAnswer): Promise<Response> {
  const language = plainLanguage(written)
  const strings = stringsFor(language)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  return c.html(
    <Layout title={strings.withdrawn} language={language}>
      <h1>{strings.withdrawn}</h1>
      <p>
        <q lang={written}>{title}</q>
      </p>
      <p>{strings.withdrawnText}</p>
      <AnswerLinks heading={strings.withdrawnNear} links={nearest} />
      <AskForm language={language} />
      <People lead={strings.needHelp} contacts={peopleToReach(snapshot, undefined, language)} language={language} />
    </Layout>,
    410,
  )
}

/** A page that says what to do where there is none. */
async function notFound(c: PageContext): Promise<Response> {
  const language = readerLanguage(c)
  const strings = stringsFor(language)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  return c.html(
    <Layout title={strings.notFound} language={language}>
      <h1>{strings.notFound}</h1>
      <p>{strings.notFoundText}</p>
      <AskForm language={language} />
      <People lead={strings.needHelp} contacts={peopleToReach(snapshot, undefined, language)} language={language} />
    </Layout>,
    404,
  )
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

function questionProblem(problem: Problem, language: Language): string {
  const strings = stringsFor(language)
  return problem.code === 'question-empty' ? strings.empty : strings.tooLong(LIMITS.questionCharacters)
}
