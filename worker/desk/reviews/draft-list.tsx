import { Hono } from 'hono'
import * as z from 'zod/mini'
import { isoDay } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { liveEngine } from '../../live/live.ts'
import { DRAFTS_PER_PAGE, type ListedDraft, listDrafts } from '../../store/answers/list-drafts.ts'
import { readAssignees } from '../../store/queue/assignees.ts'
import { UnderWay } from '../publishing/under-way/under-way.tsx'
import { SavedViews } from '../saved-views/saved-views.tsx'
import { dayText } from '../ui/day-text.ts'
import { AgencySelect, Pager } from '../ui/filters.tsx'
import { formOf, text, texts } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { PageNumber } from '../ui/page-number.ts'
import { agencyColumn, type Column, Day, languageColumn, Rows } from '../ui/rows.tsx'
import { type DeskContext, type DeskEnv, deskPath, type View, viewOf } from '../ui/view.ts'
import { changeDrafts, DRAFT_ACTS, type DraftAct, type DraftResult, draftsOf } from './change-drafts.ts'

const STATES = ['open', 'draft', 'in-review', 'discarded'] as const
const ORDERS = ['newest', 'oldest', 'due'] as const

const name = () => z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(80))), undefined)
const Address = z.object({
  find: z.catch(z.string().check(z.maxLength(200)), ''),
  state: z.catch(z.enum(STATES), 'open'),
  agency: name(),
  person: name(),
  reviewer: name(),
  order: z.catch(z.enum(ORDERS), 'newest'),
  page: PageNumber,
})
type Filter = z.infer<typeof Address>

/** Drafts and reviews: all of them, by state, agency and writer, and what is done with many at once. */
export const draftList = new Hono<DeskEnv>()

draftList.get('/drafts', (c) => listPage(c, c.req.query()))

draftList.post('/change/drafts', async (c) => {
  const form = await formOf(c)
  const chosen = texts(form, 'draft').slice(0, DRAFTS_PER_PAGE)
  const act = DRAFT_ACTS.find((one) => one === text(form, 'do'))
  const query = Object.fromEntries(new URL(deskPath(text(form, 'back')), c.req.url).searchParams)
  if (!act || chosen.length === 0) return listPage(c, query, { problem: true })
  const engine = await liveEngine(c.env, c.executionCtx)
  return listPage(c, query, { results: await changeDrafts(c, engine, chosen, act) })
})

/** What just happened to drafts that somebody chose; `problem` where nobody chose any. */
interface Happened {
  results?: DraftResult[]
  problem?: boolean
}

async function listPage(
  c: DeskContext,
  query: Record<string, string>,
  { results = [], problem = false }: Happened = {},
) {
  const filter = Address.parse(query)
  const { agency, person, reviewer, find, order, page: number, state } = filter
  const [engine, { drafts, total }, people] = await Promise.all([
    liveEngine(c.env, c.executionCtx),
    listDrafts(c.env.DB, {
      states: state === 'open' ? ['draft', 'in-review'] : [state],
      ...(agency ? { agencies: [agency] } : {}),
      ...(person ? { person } : {}),
      ...(reviewer ? { reviewer } : {}),
      ...{ find, order, page: number },
    }),
    readAssignees(c.env.DB),
  ])
  const view = viewOf(c)
  const { t } = view
  const content = (
    <>
      <h1>{t.reviews.title}</h1>
      <p class="sub">{t.reviews.count(total)}</p>
      {problem ? (
        <p class="said bad" role="alert">
          {t.reviews.chooseFirst}
        </p>
      ) : null}
      <UnderWay c={c} target={draftsOf(c)} again={addressOf(filter)} />
      <Results results={results} view={view} />
      <Filters filter={filter} engine={engine} people={people} view={view} />
      <SavedViews c={c} list="drafts" address={addressOf(filter)} snapshot={engine.snapshot} />
      {drafts.length === 0 ? (
        <p class="empty">{t.reviews.noMatch}</p>
      ) : (
        <Changing filter={filter} drafts={drafts} engine={engine} view={view} />
      )}
      <Pager view={{ ...view, path: addressOf(filter) }} page={number} total={total} perPage={DRAFTS_PER_PAGE} />
    </>
  )
  const status = problem ? 422 : 200
  return page(c, t.reviews.title, content, { part: 'drafts', status, styles: ['queue.css'], path: addressOf(filter) })
}

function addressOf(filter: Filter): string {
  const usual: Record<string, unknown> = { page: 1, state: 'open', order: 'newest' }
  const said = Object.entries(filter).filter(([key, value]) => value && usual[key] !== value)
  if (said.length === 0) return '/desk/drafts'
  return `/desk/drafts?${new URLSearchParams(said.map(([key, value]) => [key, String(value)]))}`
}

function Results({ results, view: { t } }: { results: DraftResult[]; view: View }) {
  if (results.length === 0) return null
  return (
    <section class="panel" role="status">
      <h2>{t.reviews.resultTitle}</h2>
      <ul class="near">
        {results.map(({ draft, result, held = [] }) => (
          <li>
            <a href={`/desk/drafts/${draft.id}`} lang={draft.language}>
              {draft.fields.title.trim() || t.answers.untitled}
            </a>
            <small>{result === 'held' ? t.reviews.results.held(held.length) : t.reviews.results[result]}</small>
            {held.map((question) => (
              <q>{question}</q>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface FiltersProps {
  filter: Filter
  engine: Engine
  people: string[]
  view: View
}

function Filters({ filter, engine, people, view }: FiltersProps) {
  const { t } = view
  return (
    <form class="filters" method="get" action="/desk/drafts">
      <input type="search" name="find" value={filter.find} aria-label={t.lists.find} placeholder={t.lists.find} />
      <Select
        name="state"
        label={t.reviews.state}
        chosen={filter.state}
        options={STATES.map((one) => [one, t.reviews.states[one]])}
      />
      <AgencySelect chosen={filter.agency} agencies={engine.snapshot.agencies} view={view} />
      <Select
        name="person"
        label={t.reviews.writer}
        chosen={filter.person ?? ''}
        options={[['', t.reviews.anyWriter], ...people.map((one): [string, string] => [one, one])]}
      />
      <Select
        name="reviewer"
        label={t.reviews.reviewer}
        chosen={filter.reviewer ?? ''}
        options={[['', t.reviews.anyReviewer], ...people.map((one): [string, string] => [one, one])]}
      />
      <Select
        name="order"
        label={t.reviews.order}
        chosen={filter.order}
        options={ORDERS.map((one) => [one, t.reviews.orders[one]])}
      />
      <button type="submit" class="quiet">
        {t.lists.show}
      </button>
    </form>
  )
}

interface SelectProps {
  name: string
  label: string
  chosen: string
  options: [value: string, text: string][]
}

function Select({ name: field, label, chosen, options }: SelectProps) {
  return (
    <select name={field} aria-label={label}>
      {options.map(([value, shown]) => (
        <option value={value} selected={value === chosen}>
          {shown}
        </option>
      ))}
    </select>
  )
}

interface ChangingProps {
  filter: Filter
  drafts: ListedDraft[]
  engine: Engine
  view: View
}

/** The table, and for who writes the form around it. */
function Changing({ filter, drafts, engine, view }: ChangingProps) {
  const { t } = view
  if (filter.state === 'discarded' || !view.may('write'))
    return <Rows columns={columnsOf(engine, view)} rows={drafts} />
  const acts = DRAFT_ACTS.filter((act) => act !== 'publish' || view.may('publish'))
  return (
    <form method="post" action="/desk/change/drafts">
      <input type="hidden" name="back" value={addressOf(filter)} />
      <Rows columns={columnsOf(engine, view, true)} rows={drafts} />
      <fieldset class="panel change">
        <legend>{t.reviews.withChosen}</legend>
        <div class="actions">
          {acts.map((act) => (
            <Act act={act} view={view} />
          ))}
        </div>
      </fieldset>
    </form>
  )
}

function Act({ act, view: { t } }: { act: DraftAct; view: View }) {
  return (
    <button type="submit" class="quiet" name="do" value={act}>
      {t.reviews.acts[act]}
    </button>
  )
}

function columnsOf({ snapshot }: Engine, view: View, canChoose = false): Column<ListedDraft>[] {
  const { t, language } = view
  return [
    {
      title: t.answers.answerTitle,
      cell: ({ id, title, language: spoken }) => (
        <span class="pick">
          {canChoose ? (
            <input
              type="checkbox"
              name="draft"
              value={id}
              aria-label={t.reviews.choose(title.trim() || t.answers.untitled)}
            />
          ) : null}
          <a href={`/desk/drafts/${id}`} lang={spoken}>
            {title.trim() || t.answers.untitled}
          </a>
        </span>
      ),
    },
    {
      title: t.reviews.state,
      cell: ({ state, plannedAt }) => <span class="tag">{plannedAt ? t.reviews.planned : t.reviews.tags[state]}</span>,
    },
    agencyColumn(snapshot.agencies, view),
    languageColumn(view),
    { title: t.reviews.writer, cell: ({ writers, begunBy }) => (writers.length > 0 ? writers.join(', ') : begunBy) },
    { title: t.reviews.reviewer, cell: ({ reviewer }) => reviewer },
    {
      title: t.reviews.due,
      look: 'day',
      cell: ({ dueOn }) =>
        dueOn ? (
          <>
            <Day day={dueOn} view={view} />{' '}
            {dueOn < isoDay(new Date()) ? <span class="tag bad">{t.answers.dueNow}</span> : null}
          </>
        ) : null,
    },
    {
      title: t.reviews.saved,
      cell: ({ savedBy, updatedAt }) => t.home.by(savedBy, dayText(updatedAt, language)),
    },
  ]
}
