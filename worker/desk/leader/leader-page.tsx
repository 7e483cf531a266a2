import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { daysAfter, presentAgency } from '../../corpus/index.ts'
import type { CorpusContradiction } from '../../corpus/watch/index.ts'
import type { Engine } from '../../engine/index.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { figureText, measureDay, workingDayAfter } from '../../measures/index.ts'
import { listDrafts } from '../../store/answers/list-drafts.ts'
import { topGaps } from '../../store/numbers/top-gaps.ts'
import { stuckGaps } from '../../store/queue/stuck.ts'
import { allStandards, type StandardWithResults } from '../../store/standards/standards.ts'
import { contradictionsOf } from '../corpus/corpus-state.ts'
import { page } from '../ui/page.tsx'
import { type Column, Rows } from '../ui/rows.tsx'
import { type DeskEnv, type View, viewOf } from '../ui/view.ts'
import { type Between, handOffsBetween } from './between-agencies.ts'
import { type NameOf, promiseColumns, reviewColumns, stuckColumns, unmetColumns } from './leader-columns.tsx'

/** A gap that waits longer than this, and a draft that waits for a reviewer longer than that, is stuck. */
const GAP_WORKING_DAYS = 10
const REVIEW_WORKING_DAYS = 5
const MOST = 10
/** What was asked in the last quarter of a year. */
const ASKED_DAYS = 90

/** One page for who answers for several agencies: what is promised and what came of it, what is missing, what does not fit together, what waits. It
 * names who has a thing and ranks nobody. */
export const leaderPage = new Hono<DeskEnv>()

leaderPage.get('/leader', async (c) => {
  const engine = await liveEngine(c.env, c.executionCtx)
  const view = viewOf(c)
  const { t } = view
  const minimum = settingsOf(c).minimumCell
  const today = measureDay(new Date())
  const [standards, unmet, stuck, { drafts }] = await Promise.all([
    allStandards(c.env.DB),
    topGaps(c.env.DB, { from: daysAfter(today, -ASKED_DAYS), to: today }, MOST),
    stuckGaps(c.env.DB, { before: lastDayOf(today, GAP_WORKING_DAYS), minimum, limit: MOST }),
    listDrafts(c.env.DB, { states: ['in-review'], order: 'oldest', page: 1 }),
  ])
  const promised = standards.filter(({ standard }) => standard.state === 'published' && standard.ends === '')
  const waiting = drafts.filter(({ updatedAt }) => updatedAt.slice(0, 10) < lastDayOf(today, REVIEW_WORKING_DAYS))
  const name = namesOf(engine, view)
  const content = (
    <>
      <h1>{t.leader.title}</h1>
      <p class="sub">{t.leader.intro}</p>
      <Part id="promises" title={t.leader.promises} text={t.leader.promisesText} view={view}>
        {promised.length > 0 ? (
          <Rows columns={promiseColumns({ view, minimum, name })} rows={inOrder(promised, engine)} />
        ) : null}
      </Part>
      <Part id="unmet" title={t.leader.unmet} text={figureText('gaps', view.language, minimum).numerator} view={view}>
        {unmet.some(({ people }) => people >= minimum) ? (
          <Rows columns={unmetColumns(view)} rows={unmet.filter(({ people }) => people >= minimum)} />
        ) : null}
      </Part>
      <Part id="contradictions" title={t.leader.contradictions} text={t.leader.contradictionsText} view={view}>
        <Contradictions found={betweenTwo(engine)} name={name} view={view} />
      </Part>
      <Part
        id="stuck"
        title={t.leader.stuck}
        text={t.leader.stuckText(GAP_WORKING_DAYS, REVIEW_WORKING_DAYS)}
        view={view}
      >
        {stuck.length > 0 ? <Rows columns={stuckColumns(view, name)} rows={stuck} /> : null}
        {waiting.length > 0 ? <Rows columns={reviewColumns(view, name)} rows={waiting.slice(0, MOST)} /> : null}
      </Part>
      <Part id="hand-offs" title={t.leader.handOffs} text={t.leader.handOffsText} view={view}>
        <HandOffs found={handOffsBetween(engine)} name={name} view={view} />
      </Part>
    </>
  )
  return page(c, t.leader.title, content, { part: 'numbers', styles: ['numbers.css'] })
})

/** The day before which what began has had so many working days. */
function lastDayOf(today: string, workingDays: number): string {
  let day = today
  while (workingDayAfter(day, workingDays) > today) day = daysAfter(day, -1)
  return day
}

function namesOf({ snapshot }: Engine, { language, t }: View): NameOf {
  return (agency) => (agency === '' ? t.leader.nobodys : presentAgency(agency, snapshot.agencies, language).name)
}

/** By agency as the deployment lists them, never by result. */
function inOrder(standards: StandardWithResults[], { snapshot }: Engine): StandardWithResults[] {
  const order = snapshot.agencies.map(({ id }) => id)
  return standards.toSorted((a, b) => order.indexOf(a.standard.agency) - order.indexOf(b.standard.agency))
}

interface PartProps {
  id: string
  title: string
  text: string
  view: View
  children: Child
}

function Part({ id, title, text, view, children }: PartProps) {
  const isEmpty = [children].flat().every((child) => child === null)
  return (
    <section aria-labelledby={id} class="part">
      <h2 id={id}>{title}</h2>
      <p class="sub">{text}</p>
      {isEmpty ? <p class="empty">{view.t.leader.none}</p> : children}
    </section>
  )
}

/** What two agencies say differently. */
function betweenTwo(engine: Engine): CorpusContradiction[] {
  return contradictionsOf(engine, undefined).filter(({ one, other }) => one.agency !== other.agency)
}

function Contradictions({ found, name, view: { t } }: { found: CorpusContradiction[]; name: NameOf; view: View }) {
  const columns: Column<CorpusContradiction>[] = [
    { title: t.corpus.what, cell: ({ one }) => t.corpus.kinds[one.claim.kind] },
    { title: t.corpus.answer, cell: ({ one }) => `${name(one.agency)}: ${one.sentence}` },
    { title: t.corpus.other, cell: ({ other }) => `${name(other.agency)}: ${other.sentence}` },
  ]
  return (
    <>
      {found.length > 0 ? <Rows columns={columns} rows={found.slice(0, MOST)} /> : <p class="empty">{t.leader.none}</p>}
      <p>
        <a href="/desk/corpus">{t.corpus.title}</a>
      </p>
    </>
  )
}

function HandOffs({ found, name, view: { t } }: { found: Between[]; name: NameOf; view: View }) {
  const columns: Column<Between>[] = [
    { title: t.leader.from, cell: ({ from }) => name(from) },
    { title: t.leader.to, cell: ({ to }) => name(to) },
    { title: t.leader.answers, look: 'number', cell: ({ answers }) => answers },
  ]
  if (found.length === 0) return <p class="empty">{t.leader.none}</p>
  if (found.length <= MOST) return <Rows columns={columns} rows={found} />
  return (
    <>
      <Rows columns={columns} rows={found.toSorted((a, b) => b.answers - a.answers).slice(0, MOST)} />
      <details>
        <summary>{t.leader.allHandOffs(found.length)}</summary>
        <Rows columns={columns} rows={found} />
      </details>
    </>
  )
}
