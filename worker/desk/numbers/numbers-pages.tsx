import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import type { Engine } from '../../engine/index.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { logError } from '../../log.ts'
import { scoreAnswers } from '../../store/numbers/score-answers.ts'
import { csvText } from '../csv/csv-text.ts'
import { download } from '../csv/download.ts'
import { AgencySelect, ChannelSelect } from '../ui/filters.tsx'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, viewOf } from '../ui/view.ts'
import { PlainFigure, ReviewsFigure, TimesFigure } from './agency-figures.tsx'
import { ChannelsFigure, CounterFigure } from './channel-figures.tsx'
import { FeedbackFigure } from './feedback-figure.tsx'
import { DESK_FIGURES } from './figure.tsx'
import { figureRows } from './figure-csv.ts'
import { GapsFigure } from './gaps-figure.tsx'
import { MarksFigure } from './marks-figure.tsx'
import { type NumbersFilter, numbersPath, rangeOf, readFilter, TIMES } from './numbers-address.ts'
import { type NumbersView, numbersViewOf } from './numbers-view.ts'
import { AnsweredFigure, QuestionsFigure } from './question-figures.tsx'
import { type Numbers, readNumbers } from './read-numbers.ts'

/** Judged after a page was sent: under half a second of work that someone else's request may wait for. */
const VERSIONS_A_VIEW = 50

/** The numbers: what people asked and how well we answer, by time, agency and channel, each figure with its file. */
export const numbersPages = new Hono<DeskEnv>()

numbersPages.get('/numbers', async (c) => {
  const now = new Date()
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const filter = readFilter(c.req.query(), snapshot.agencies)
  const numbers = await readNumbers(c.env.DB, filter, now)
  if (numbers.unscored > 0) judgeAfterwards(c, snapshot, now)
  const desk = viewOf(c)
  const view = numbersViewOf(desk, filter, rangeOf(filter.time, now), snapshot.agencies, settingsOf(c).minimumCell)
  const { t, range, day } = view
  const content = (
    <>
      <div class="heading">
        <h1>{t.numbers.title}</h1>
        <p>
          <a href="/desk/standards">{desk.t.standards.title}</a>
          {' · '}
          <a href="/desk/survey">{desk.t.survey.title}</a>
          {' · '}
          <a href="/desk/top-tasks">{desk.t.topTasks.title}</a>
          {' · '}
          <a href="/desk/leader">{desk.t.leader.title}</a>
          {' · '}
          <a href="/desk/service-plans">{desk.t.plans.title}</a>
          {' · '}
          <a href="/desk/panel">{desk.t.panel.title}</a>
          {' · '}
          <a href="/desk/lessons">{desk.t.lessons.title}</a>
          {' · '}
          <a href="/desk/disasters">{desk.t.disasters.title}</a>
          {' · '}
          <a href="/desk/exchange">{t.numbers.exchange}</a>
        </p>
      </div>
      <p class="sub">{`${t.numbers.intro} ${t.numbers.days(day(range.from), day(range.to))}`}</p>
      <Times view={view} />
      <form class="filters" method="get" action="/desk/numbers">
        <input type="hidden" name="time" value={filter.time} />
        <AgencySelect chosen={filter.agency} agencies={snapshot.agencies} view={desk} />
        <ChannelSelect chosen={filter.channel} view={desk} />
        <button type="submit" class="quiet">
          {t.lists.show}
        </button>
      </form>
      {numbers.notCounted > 0 ? (
        <p class="said" role="note">
          {t.numbers.notCounted(numbers.notCounted)}
        </p>
      ) : null}
      <div class="figures">
        <QuestionsFigure counts={numbers.counts} view={view} />
        <AnsweredFigure counts={numbers.counts} before={numbers.countsBefore} view={view} />
        {filter.channel ? null : <ChannelsFigure channels={numbers.channels} view={view} />}
        {isOfCounter(filter) ? (
          <CounterFigure counts={numbers.counter} before={numbers.counterBefore} view={view} />
        ) : null}
        <GapsFigure gaps={numbers.gaps} view={view} />
        {filter.channel ? null : <OfAllChannels numbers={numbers} view={view} />}
      </div>
      {filter.channel ? <p class="sub">{t.numbers.channels.without}</p> : null}
    </>
  )
  return page(c, t.numbers.title, content, { part: 'numbers', styles: ['numbers.css'] })
})

numbersPages.get('/numbers/:file', async (c) => {
  const name = DESK_FIGURES.find((figure) => `${figure}.csv` === c.req.param('file'))
  if (!name) throw new Problem('not-found')
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const filter = readFilter(c.req.query(), snapshot.agencies)
  const now = new Date()
  const found = figureRows(name, await readNumbers(c.env.DB, filter, now))
  if (!found) throw new Problem('internal')
  const { to } = rangeOf(filter.time, now)
  const { agency, channel, time } = filter
  const parts = ['one-stop', name, agency, channel, time, to].filter(Boolean)
  return download(c, `${parts.join('-')}.csv`, csvText(found.head, found.rows))
})

/** The counter asks on no agency's page. */
function isOfCounter({ agency, channel }: NumbersFilter): boolean {
  return agency === undefined && (channel === undefined || channel === 'counter')
}

/** What is counted of no single channel. */
function OfAllChannels({ numbers, view }: { numbers: Numbers; view: NumbersView }) {
  return (
    <>
      <FeedbackFigure counts={numbers.counts} before={numbers.countsBefore} view={view} />
      <MarksFigure marks={numbers.marks} view={view} />
      <TimesFigure times={numbers.times} view={view} />
      <ReviewsFigure reviews={numbers.reviews} view={view} />
      <PlainFigure plain={numbers.plain} unscored={numbers.unscored} view={view} />
    </>
  )
}

function judgeAfterwards(c: DeskContext, snapshot: Engine['snapshot'], now: Date): void {
  const judged = scoreAnswers(c.env.DB, snapshot, now, VERSIONS_A_VIEW).catch((error: unknown) => {
    logError('answers could not be judged for plain language', error)
  })
  c.executionCtx.waitUntil(judged)
}

function Times({ view: { t, filter } }: { view: NumbersView }) {
  return (
    <nav class="tabs" aria-label={t.numbers.rangeLabel}>
      {TIMES.map((time) => (
        <a href={numbersPath({ ...filter, time })} aria-current={time === filter.time ? 'page' : undefined}>
          {t.numbers.ranges[time]}
        </a>
      ))}
    </nav>
  )
}
