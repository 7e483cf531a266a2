import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { accessibility } from './channels/accessibility/index.tsx'
import { api } from './channels/api/index.ts'
import { reference } from './channels/api/reference.tsx'
import { counter } from './channels/counter/index.tsx'
import { demo } from './channels/demo/index.tsx'
import { disaster } from './channels/disaster/now-page.tsx'
import { embed } from './channels/embed/index.tsx'
import { keptFiles } from './channels/embed/kept-files.ts'
import { mcp } from './channels/mcp/index.ts'
import { openData } from './channels/open-data/index.ts'
import { notFound } from './channels/page/answer/missing-pages.tsx'
import { page } from './channels/page/index.tsx'
import { problemPage, wrongMethod } from './channels/page/problem-page.tsx'
import { panel } from './channels/panel/panel-pages.tsx'
import { plans } from './channels/plans/plans-pages.tsx'
import { print } from './channels/print/index.tsx'
import { standards } from './channels/standards/standards-pages.tsx'
import { survey } from './channels/survey/survey-pages.tsx'
import { text } from './channels/text/index.ts'
import { voice } from './channels/voice/index.ts'
import { isoDay } from './corpus/index.ts'
import { desk } from './desk/index.tsx'
import { sendNotices } from './desk/notices/send-notices.ts'
import { runPlans } from './desk/publishing/run-plans.ts'
import { offerGaps, offerReviews } from './desk/skills/offer-work.ts'
import { closeStandards } from './desk/standards/close-standards.ts'
import { askOpenGaps } from './gaps/asked-again/ask-open-gaps.ts'
import { consumeLog } from './gaps/log/consume-log.ts'
import { askForInbox } from './gaps/log/store-inbox.ts'
import { onNotFound } from './http/on-error.ts'
import { apiSecurity } from './http/security-headers.ts'
import { requireSettings } from './http/settings-of.ts'
import { twoHosts } from './http/two-hosts.ts'
import { askForDuePlans } from './live/ask-for-due-plans.ts'
import { consumePublish } from './live/consume-publish.ts'
import { whileAnswered } from './live/give-way.ts'
import { liveEngine } from './live/live.ts'
import { asRequest, logError, logInfo, logWarning, newRequestId, randomId, requestId } from './log.ts'
import { measureDay } from './measures/index.ts'
import { SHOPPER_CRON, shopperFollows, shopperLooksWhetherUp, shopperMinute, shopperRound } from './shopper/cron.ts'
import { markShopper } from './shopper/mark-shopper.ts'
import { forgetOldCallers } from './store/callers/sessions.ts'
import { deleteOldQuestions } from './store/log/retention.ts'
import { countAnswers } from './store/numbers/answer-counts.ts'
import { scoreAnswers } from './store/numbers/score-answers.ts'
import { forgetPanel } from './store/panel/members.ts'
import { closeDueStudies } from './store/panel/studies.ts'
import { clockLeapt } from './store/standards/up-days.ts'
import { countTaskMonths } from './store/tasks/task-months.ts'

const app = new Hono<{ Bindings: Env }>()
app.onError(problemPage)
// What no route has: a page for people, a problem for software.
app.notFound((c) => (c.req.header('Accept')?.includes('text/html') ? notFound(c) : onNotFound(c)))
// Writers' requests do the long work that gives way to all others.
app.use((c, next) => (c.req.path.startsWith('/desk') ? next() : whileAnswered(next)))
app.use(async function named(c, next) {
  await next()
  c.header('X-Request-Id', requestId())
})
app.use(apiSecurity(), methodNotAllowed({ app, onMethodNotAllowed: wrongMethod }), requireSettings())
app.use(twoHosts(), markShopper())
app.route('/', api)
app.route('/', reference)
app.get('/desk/', (c) => c.redirect(`/desk${new URL(c.req.url).search}`, 301))
app.route('/desk', desk)
app.route('/demo', demo)
app.route('/embed', embed)
app.route('/', accessibility)
app.route('/', text)
app.route('/', voice)
app.route('/', keptFiles)
app.route('/', mcp)
app.route('/', openData)
app.route('/', counter)
app.route('/', print)
app.route('/', survey)
app.route('/', standards)
app.route('/', plans)
app.route('/', panel)
app.route('/', disaster)
app.route('/', page)

/** The cron that looks for plans whose time has come; wrangler.toml names it too. */
const EVERY_MINUTE = '* * * * *'
/** A nightly run may take 30 s of computing; a version takes about 4 ms. */
const VERSIONS_A_NIGHT = 5_000

/** The queue of work shrinks by itself; where it cannot, what was published stays published. */
async function askGapsAgain(env: Env, ctx: ExecutionContext): Promise<void> {
  try {
    const closed = await askOpenGaps(env, await liveEngine(env, ctx), new Date())
    if (closed > 0) logInfo(`${closed} gaps are answered now, and closed`)
  } catch (error) {
    logError('open gaps could not be asked again; the next publication does', error)
  }
}

async function consume(batch: MessageBatch, env: Env, ctx: ExecutionContext): Promise<void> {
  if (batch.queue !== 'one-stop-publish') return consumeLog(batch, env, ctx)
  await runPlans(env, ctx, new Date())
  await consumePublish(batch, env)
  await askGapsAgain(env, ctx)
  shopperFollows(env, ctx, app.fetch)
}

async function onClock({ cron, scheduledTime }: ScheduledController, env: Env, ctx: ExecutionContext): Promise<void> {
  if (cron === EVERY_MINUTE) {
    await shopperLooksWhetherUp(env, ctx, app.fetch, new Date(scheduledTime))
    await askForInbox(env, new Date())
    await askForDuePlans(env, new Date())
    await forgetOldCallers(env.DB, new Date())
    await offerReviews(env, ctx, new Date())
    await sendNotices(env, ctx, new Date())
    return shopperMinute(env, ctx, app.fetch)
  }
  if (cron === SHOPPER_CRON) return shopperRound(env, new Date())
  // A clock that is wrong for a night takes nothing with it.
  if (await clockLeapt(env.DB, new Date()))
    logWarning('nothing is deleted and no result written down this night: nothing ran yesterday, by the clock')
  else await lastingWork(env)
  await offerGaps(env, ctx, new Date())
  const { snapshot } = await liveEngine(env, ctx)
  const judged = await scoreAnswers(env.DB, snapshot, new Date(), VERSIONS_A_NIGHT)
  await countAnswers(env.DB, new Date())
  logInfo(`${judged} versions were judged for plain language`)
}

/** What cannot be taken back: what is past its time is deleted, and what came of closed periods is written down. */
async function lastingWork(env: Env): Promise<void> {
  logInfo(`${await deleteOldQuestions(env.DB, new Date())} questions past their 90 days were deleted`)
  await countTaskMonths(env.DB, isoDay(new Date()))
  logInfo(`${await closeStandards(env.DB, new Date())} results of standards were written down`)
  await closeDueStudies(env.DB, measureDay(new Date()), new Date())
  logInfo(
    `${await forgetPanel(env.DB, measureDay(new Date()))} members of the panel whose consent had ended were deleted`,
  )
}

export default {
  fetch: (request: Request, env: Env, ctx: ExecutionContext) =>
    asRequest(newRequestId(request), () => app.fetch(request, env, ctx)),
  queue: (batch, env, ctx) => asRequest(`queue-${randomId()}`, () => consume(batch, env, ctx)),
  scheduled: (controller, env, ctx) => asRequest(`clock-${randomId()}`, () => onClock(controller, env, ctx)),
} satisfies ExportedHandler<Env>
