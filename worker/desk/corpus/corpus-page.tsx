import { Hono } from 'hono'
import { presentAgency } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { liveEngine } from '../../live/live.ts'
import { Back } from '../ui/back.tsx'
import { AgencyFilter } from '../ui/filters.tsx'
import { page } from '../ui/page.tsx'
import { type Column, dayColumn, Rows } from '../ui/rows.tsx'
import { type DeskEnv, type View, viewOf } from '../ui/view.ts'
import { AnswerLink } from './answer-link.tsx'
import { Contradictions } from './contradiction-list.tsx'
import { type Holding, inventory, type Pair, repeatedAnswers, type Sending, sendingAnswers } from './corpus-state.ts'
import { Links } from './link-list.tsx'
import { linkResults } from './link-results.ts'

/** The state of the corpus: what contradicts, what is there twice, where answers send people, what there is of each agency. */
export const corpusPage = new Hono<DeskEnv>()

const MOST_SENDING = 20

corpusPage.get('/corpus', async (c) => {
  const engine = await liveEngine(c.env, c.executionCtx)
  const view = viewOf(c)
  const { t } = view
  const agency = engine.snapshot.agencies.find(({ id }) => id === c.req.query('agency'))?.id
  const content = (
    <>
      <Back href="/desk/answers">{t.answers.title}</Back>
      <h1>{t.corpus.title}</h1>
      <p class="sub">{t.corpus.text}</p>
      <p>
        <a href="/desk/profiles">{t.corpus.profiles.title}</a>
      </p>
      <AgencyFilter action="/desk/corpus" chosen={agency} agencies={engine.snapshot.agencies} view={view} />
      <Contradictions engine={engine} agency={agency} view={view} />
      <Repeated engine={engine} agency={agency} view={view} />
      <Links engine={engine} agency={agency} results={await linkResults(c.env)} view={view} />
      <section aria-labelledby="sending">
        <h2 id="sending">{t.corpus.sending}</h2>
        <p class="sub">{t.corpus.sendingText}</p>
        <Rows columns={sendingColumns(view)} rows={sendingAnswers(engine, agency).slice(0, MOST_SENDING)} />
      </section>
      <section aria-labelledby="inventory">
        <h2 id="inventory">{t.corpus.inventory}</h2>
        <p class="sub">{t.corpus.inventoryText}</p>
        <Rows columns={inventoryColumns(engine, view)} rows={inventory(engine)} />
      </section>
    </>
  )
  return page(c, t.corpus.title, content, { part: 'answers' })
})

function Repeated({ engine, agency, view }: { engine: Engine; agency: string | undefined; view: View }) {
  const { t } = view
  const pairs = agency ? repeatedAnswers(engine, agency) : []
  return (
    <section aria-labelledby="repeated">
      <h2 id="repeated">{t.corpus.repeated}</h2>
      <p class="sub">{agency ? t.corpus.repeatedText : t.corpus.repeatedChoose}</p>
      {agency && pairs.length === 0 ? <p class="empty">{t.corpus.none}</p> : null}
      {pairs.length > 0 ? <Rows columns={repeatedColumns(view)} rows={pairs} /> : null}
    </section>
  )
}

function repeatedColumns({ t }: View): Column<Pair>[] {
  return [
    { title: t.corpus.answer, cell: ({ answer }) => <AnswerLink answer={answer} /> },
    { title: t.corpus.other, cell: ({ other }) => <AnswerLink answer={other} /> },
    { title: t.corpus.alike, look: 'number', cell: ({ likeness }) => t.corpus.percent(likeness) },
  ]
}

function sendingColumns({ t }: View): Column<Sending>[] {
  return [
    { title: t.corpus.answer, cell: ({ answer }) => <AnswerLink answer={answer} /> },
    { title: t.corpus.handOffs, look: 'number', cell: ({ places }) => places.length },
    {
      title: t.corpus.places,
      cell: ({ places, onlyRefers }) => (
        <>
          {onlyRefers ? <span class="tag bad">{t.corpus.onlyRefers}</span> : null} {places.join(', ')}
        </>
      ),
    },
  ]
}

function inventoryColumns({ snapshot }: Engine, view: View): Column<Holding>[] {
  const { t, language } = view
  return [
    {
      title: t.corpus.agency,
      cell: ({ agency }) => (
        <a href={`/desk/gaps?agency=${agency}`}>{presentAgency(agency, snapshot.agencies, language).name}</a>
      ),
    },
    { title: t.corpus.answers, look: 'number', cell: ({ answers }) => answers },
    { title: t.corpus.inSpanish, look: 'number', cell: ({ inSpanish }) => inSpanish },
    { title: t.corpus.topics, look: 'number', cell: ({ topics }) => topics },
    dayColumn(t.corpus.oldest, ({ oldest }) => oldest ?? '', view),
    { title: t.corpus.sites, cell: ({ sites }) => sites.join(', ') },
  ]
}
