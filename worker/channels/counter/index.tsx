import { type Context, Hono, type Next } from 'hono'
import { type AskRequest, isLanguage, type Language, LIMITS, Problem, type Reply } from '../../contract/index.ts'
import { isoDay, linkTo } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { newReceiptCode, onlyReceiptCode } from '../../gaps/log/receipt-code.ts'
import { recordReply } from '../../gaps/log/record-reply.ts'
import { inlineStyles } from '../../html/inline-styles.ts'
import { readerLanguage } from '../../html/reader-language.ts'
import { isPageLanguage } from '../../html/strings.ts'
import { phoneText } from '../../html/texts/phone-text.ts'
import { originOf } from '../../http/origin-of.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { readForm } from '../../http/read-form.ts'
import { pageSecurity } from '../../http/security-headers.ts'
import { liveEngine } from '../../live/live.ts'
import { answerQuestion } from '../answer-question.ts'
import { isOn } from '../channels.ts'
import { checkQuestion } from '../check-question.ts'
import { disasterBanner } from '../disaster/banner.tsx'
import { answerNow } from '../open-now.ts'
import { peopleToReach } from '../people-to-reach.ts'
import { receiptOf } from '../receipt-of.ts'
import { shownAnswer } from '../shown-answer.ts'
import { CounterPage } from './counter-page.tsx'
import { foundAnswers } from './found-answers.ts'
import { FoundList, Opened } from './found-view.tsx'
import { ReceiptFind, ReceiptState } from './receipt-view.tsx'
import { stringsFor } from './strings.ts'
import { workplaceOf } from './workplace.ts'

type CounterContext = Context<{ Bindings: Env }>

/** For staff who answer people on the phone or at a desk. It shows what everyone may read, and nothing of writers' notes: nobody signs in. */
export const counter = new Hono<{ Bindings: Env }>()

counter.use('/counter/*', pageSecurity(), inlineStyles(), disasterBanner(), offCounter)

counter.get('/counter', (c) => c.html(<CounterPage language={readerLanguage(c)} />))

/** What was found for what is typed: a part of the page for its script, the whole page for a form. Nothing of it is kept. */
counter.post('/counter/ask', rateLimit('suggest', workplaceOf), async (c) => {
  const { question, language, open: wanted } = await typed(c)
  const code = onlyReceiptCode(question)
  if (code !== undefined) return foundCode(c, { question, language, code })
  const engine = await liveEngine(c.env, c.executionCtx)
  const { agencies } = engine.snapshot
  // What was open and is gone meanwhile does not stop what is asked.
  const open = engine.snapshot.answer(wanted, language) ? wanted : ''
  const found = question.trim() === '' ? [] : foundAnswers(engine, checkQuestion(question), language)
  const links = found.map((record) => linkTo(record, agencies, language))
  c.header('Cache-Control', 'no-store')
  if (isPart(c)) return c.html(<FoundList links={links} language={language} />)
  return c.html(
    <CounterPage {...{ language, question, links, open }}>
      {open ? openAnswer(c, engine, open, language).view : null}
    </CounterPage>,
  )
})

counter.get('/counter/answers/:id', rateLimit('suggest', workplaceOf), async (c) => {
  const engine = await liveEngine(c.env, c.executionCtx)
  const asked = c.req.query('language')
  const { view, language } = openAnswer(c, engine, c.req.param('id'), isLanguage(asked) ? asked : 'en')
  return isPart(c) ? c.html(view) : c.html(<CounterPage language={language}>{view}</CounterPage>)
})

/** What became of the question whose code a caller has; its answer is open where it has one. */
counter.post('/counter/receipt', rateLimit('write'), async (c) => {
  const form = await readForm(c.req.raw, LIMITS.bodyBytes)
  const language = form.get('language') === 'es' ? 'es' : 'en'
  const engine = await liveEngine(c.env, c.executionCtx)
  c.header('Cache-Control', 'no-store')
  try {
    const receipt = await receiptOf(c.env, c.executionCtx, engine, String(form.get('code')))
    const open = receipt.state === 'answered' ? receipt.answer.id : ''
    return c.html(
      <CounterPage {...{ language, question: receipt.question, open }}>
        <ReceiptState receipt={receipt} language={language} />
        {receipt.state === 'answered' ? openAnswer(c, engine, open, receipt.answer.language).view : null}
      </CounterPage>,
    )
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'receipt-unknown') throw error
    return c.html(<Told language={language} text={stringsFor(language).receiptUnknown} />, error.status)
  }
})

/** The contact is over: with the answer that helped, or with none. What was asked is logged as every question is, and nothing of who was there. */
counter.post('/counter/close', rateLimit('write', workplaceOf), async (c) => {
  const { question, language, answer, isAnswered } = await typed(c)
  const asked = checkQuestion(question)
  c.header('Cache-Control', 'no-store')
  if (isAnswered && !answer)
    return c.html(<Told {...{ language, question }} text={stringsFor(language).openFirst} />, 422)
  const said = isAnswered
    ? await closeWith({ question: asked, language, answer }, c)
    : await closeWithout(asked, language, c)
  return isPart(c) ? c.text(said) : c.html(<Told language={language} text={said} />)
})

/** An answer beside what to say of it, in its own language where pages speak that. */
function openAnswer(c: CounterContext, engine: Engine, id: string, wanted: Language) {
  const record = engine.snapshot.answer(id, wanted)
  if (!record) throw new Problem('answer-unknown')
  const language = isPageLanguage(record.language) ? record.language : 'en'
  const now = new Date()
  const answer = answerNow(
    shownAnswer(record, { snapshot: engine.snapshot, today: isoDay(now), reader: language }),
    now,
  )
  const origin = originOf(c)
  return { language, view: <Opened {...{ answer, language, origin }} /> }
}

/** A code is no question: nothing is looked for, and nothing of it is shown before it is asked for. */
function foundCode(
  c: CounterContext,
  { question, language, code }: Record<'question' | 'code', string> & { language: Language },
) {
  c.header('Cache-Control', 'no-store')
  const find = <ReceiptFind code={code} language={language} />
  return c.html(isPart(c) ? find : <CounterPage {...{ language, question }}>{find}</CounterPage>)
}

/** What without a script nothing else says. */
function Told({ language, question = '', text }: { language: Language; question?: string; text: string }) {
  return (
    <CounterPage language={language} question={question}>
      <p role="status">{text}</p>
    </CounterPage>
  )
}

async function closeWith(request: AskRequest, c: CounterContext): Promise<string> {
  await answerQuestion(c.env, c.executionCtx, request, 'counter')
  return stringsFor(request.language ?? 'en').closed
}

async function closeWithout(question: string, language: 'en' | 'es', c: CounterContext): Promise<string> {
  const engine = await liveEngine(c.env, c.executionCtx)
  const { snapshot } = engine
  const contacts = peopleToReach(snapshot, undefined, language)
  const base = { id: crypto.randomUUID(), snapshot: snapshot.name, kind: 'unanswered' as const, nearest: [] }
  const reply: Reply = { ...base, receipt: newReceiptCode(), contacts }
  const replied = { question, agency: undefined, page: undefined, channel: 'counter' as const, language, confidence: 0 }
  const kept = await recordReply(c.env, c.executionCtx, engine, reply, replied)
  const { closed, receipt, reachable } = stringsFor(language)
  const people = contacts.flatMap(({ name, phone }) => (phone ? [`${name} ${phoneText(phone)}`] : []))
  const said = kept.kind === 'unanswered' && kept.receipt ? receipt(kept.receipt) : closed
  return people.length > 0 ? `${said} ${reachable(people.join(', '))}` : said
}

async function typed(c: CounterContext) {
  const form = await readForm(c.req.raw, LIMITS.bodyBytes)
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const language = text('language') === 'es' ? ('es' as const) : ('en' as const)
  const isAnswered = text('end') === 'answered'
  return { question: text('question'), language, answer: text('answer'), open: text('open'), isAnswered }
}

/** Whether the page's own script asks: it puts the part where it belongs. */
function isPart(c: CounterContext): boolean {
  return c.req.header('X-Part') === '1'
}

async function offCounter(c: CounterContext, next: Next) {
  if (isOn(c, 'counter')) return next()
  const language = readerLanguage(c)
  return c.html(
    <CounterPage language={language}>
      <h2>{stringsFor(language).off}</h2>
    </CounterPage>,
    404,
  )
}
