import { Hono } from 'hono'
import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { isoDay } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { liveEngine } from '../../live/live.ts'
import { ANSWERS_PER_PAGE, type AnswerFilter, type AnswerRow, listAnswers } from '../../store/answers/answers.ts'
import { draftTitles } from '../../store/answers/list-drafts.ts'
import { openPlans, type Plan } from '../../store/answers/plans.ts'
import { expiredFacts } from '../facts/facts-page.tsx'
import { PlanList } from '../publishing/plan-notes.tsx'
import { AgencySelect, LanguageSelect, Pager } from '../ui/filters.tsx'
import { page } from '../ui/page.tsx'
import { PageNumber } from '../ui/page-number.ts'
import { agencyColumn, type Column, dayColumn, languageColumn, Rows } from '../ui/rows.tsx'
import { type DeskEnv, type View, viewOf } from '../ui/view.ts'

const FOUND = 20

const Address = z.object({
  find: z.catch(z.string(), ''),
  agency: z.catch(z.optional(z.string().check(z.minLength(1))), undefined),
  language: z.catch(z.optional(z.enum(LANGUAGES)), undefined),
  state: z.catch(z.optional(z.literal('archived')), undefined),
  page: PageNumber,
})

/** What an answer's row in the list shows. */
type Row = Pick<AnswerRow, 'id' | 'language' | 'title' | 'agency' | 'version' | 'reviewBy'>

/** The list of published answers, and what is being written. */
export const answerList = new Hono<DeskEnv>()

answerList.get('/answers', async (c) => {
  const { find, agency, language, state, page: number } = Address.parse(c.req.query())
  const filter: AnswerFilter = {
    page: number,
    ...(state ? { state } : {}),
    ...(agency ? { agency } : {}),
    ...(language ? { language } : {}),
  }
  const [engine, listed, plans] = await Promise.all([
    liveEngine(c.env, c.executionCtx),
    listAnswers(c.env.DB, filter),
    openPlans(c.env.DB),
  ])
  const titles = await draftTitles(
    c.env.DB,
    [...plans.waiting, ...plans.held].flatMap(({ draftId }) => draftId ?? []),
  )
  const looked = state ? '' : find.trim()
  const rows = looked ? found(engine, looked, filter) : listed.answers
  const view = viewOf(c)
  const { t } = view
  const content = (
    <>
      <div class="heading">
        <h1>{state ? t.answers.archivedAnswers : t.answers.title}</h1>
        {view.may('write') ? (
          <form method="post" action="/desk/drafts">
            <button type="submit">{t.answers.newAnswer}</button>
          </form>
        ) : null}
      </div>
      <p class="sub">
        {listed.total === 0 && !agency && !language
          ? t.answers.empty
          : t.answers.now(looked ? rows.length : listed.total)}
      </p>
      <p>
        <a href="/desk/translations">{t.translations.all}</a>
        {' · '}
        <a href="/desk/corpus">{t.corpus.all}</a>
        {' · '}
        <a href="/desk/facts">{t.facts.all(expiredFacts(engine, isoDay(new Date())))}</a>
        {' · '}
        <a href="/desk/examination">{t.examination.all}</a>
        {' · '}
        <a href={state ? '/desk/answers' : '/desk/answers?state=archived'}>
          {state ? t.answers.publishedAnswers : t.answers.archivedAnswers}
        </a>
      </p>
      {state ? null : (
        <PlanList
          plans={plans}
          titleOf={(plan) => plannedTitle(plan, titles, engine)}
          agencies={engine.snapshot.agencies}
          view={view}
        />
      )}
      <form class="filters" method="get" action="/desk/answers">
        {state ? <input type="hidden" name="state" value={state} /> : null}
        <input type="search" name="find" value={find} aria-label={t.lists.find} placeholder={t.lists.find} />
        <AgencySelect chosen={agency} agencies={engine.snapshot.agencies} view={view} />
        <LanguageSelect chosen={language} view={view} />
        <button type="submit" class="quiet">
          {t.lists.show}
        </button>
      </form>
      {rows.length === 0 ? (
        <p class="empty">{t.answers.noMatch}</p>
      ) : (
        <Rows columns={columnsOf(engine, view)} rows={rows} />
      )}
      {looked ? null : <Pager view={view} page={number} total={listed.total} perPage={ANSWERS_PER_PAGE} />}
    </>
  )
  return page(c, t.answers.title, content, { part: 'answers' })
})

/** The title of a draft that is to be published, or of an answer that is to be taken down. */
function plannedTitle(
  { draftId, answerId, language }: Plan,
  titles: Map<string, string>,
  { snapshot }: Engine,
): string {
  return titles.get(draftId ?? '')?.trim() || snapshot.answer(answerId, language)?.title || answerId
}

/** What the engine finds, best first: writers look for answers as citizens do. */
function found(engine: Engine, question: string, { agency, language }: AnswerFilter): Row[] {
  return engine.find({ question, language, where: { agency, language } }, FOUND).map(({ answer }) => answer)
}

function columnsOf(engine: Engine, view: View): Column<Row>[] {
  const { t } = view
  return [
    {
      title: t.answers.answerTitle,
      cell: ({ id, language, title }) => (
        <a href={`/desk/answers/${id}/${language}`} lang={language}>
          {title}
        </a>
      ),
    },
    agencyColumn(engine.snapshot.agencies, view),
    languageColumn(view),
    { title: t.answers.version, look: 'number', cell: ({ version }) => version },
    dayColumn(t.answers.reviewDue, ({ reviewBy }) => reviewBy, view),
  ]
}
