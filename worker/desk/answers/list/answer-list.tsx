import { Hono } from 'hono'
import { type AnswerRecord, isoDay } from '../../../corpus/index.ts'
import type { Engine } from '../../../engine/index.ts'
import { settingsOf } from '../../../http/settings-of.ts'
import { liveEngine } from '../../../live/live.ts'
import { ANSWERS_PER_PAGE, listAnswers } from '../../../store/answers/list-answers.ts'
import { draftTitles } from '../../../store/answers/list-drafts.ts'
import { openPlans, type Plan } from '../../../store/answers/plans.ts'
import { expiredFacts } from '../../facts/facts-page.tsx'
import { PlanList } from '../../publishing/plan-notes.tsx'
import { SavedViews } from '../../saved-views/saved-views.tsx'
import { Pager } from '../../ui/filters.tsx'
import { formOf, text, texts } from '../../ui/form.ts'
import { ownAgency } from '../../ui/own-agency.ts'
import { page } from '../../ui/page.tsx'
import { type DeskContext, type DeskEnv, deskPath, type View, viewOf } from '../../ui/view.ts'
import { AnswerFilters } from './answer-filters.tsx'
import { answersAmong } from './answer-groups.ts'
import { AnswerTable, ChangeResults } from './answer-table.tsx'
import { type AnswersAddress, answersAddress, readAnswersAddress } from './answers-address.ts'
import { ANSWER_ACTS, type AnswerResult, changeAnswers } from './change-answers.ts'

/** As many as the engine ranks for a question are looked at: past them, only names are found. */
const RANKED = 200

/** The list of answers: found, filtered and sorted in the store, and changed many at once. */
export const answerList = new Hono<DeskEnv>()

answerList.get('/answers', async (c) => {
  const query = c.req.query()
  const own = Object.keys(query).length === 0 ? ownAgency(c) : undefined
  // In the address, so that it is seen, kept and sent on like any other choice.
  return own ? c.redirect(answersAddress({ agency: own }), 302) : listPage(c, query)
})

answerList.post('/change/answers', async (c) => {
  const form = await formOf(c)
  const chosen = texts(form, 'answer').slice(0, ANSWERS_PER_PAGE)
  const act = ANSWER_ACTS.find((one) => one === text(form, 'do'))
  const query = Object.fromEntries(new URL(deskPath(text(form, 'back')), c.req.url).searchParams)
  if (!act || chosen.length === 0) return listPage(c, query, { problem: true })
  const engine = await liveEngine(c.env, c.executionCtx)
  return listPage(c, query, { results: await changeAnswers(c, engine, chosen, act, text(form, act).trim()) })
})

/** What just happened to answers that somebody chose; `problem` where nobody chose any. */
interface Happened {
  results?: AnswerResult[]
  problem?: boolean
}

async function listPage(c: DeskContext, query: Record<string, string>, happened: Happened = {}) {
  const address = readAnswersAddress(query)
  const engine = await liveEngine(c.env, c.executionCtx)
  const [{ answers, total }, plans] = await Promise.all([
    listAnswers(c.env.DB, filterOf(address, engine)),
    openPlans(c.env.DB),
  ])
  const drafts = [...plans.waiting, ...plans.held].flatMap(({ draftId }) => draftId ?? [])
  const titles = await draftTitles(c.env.DB, drafts)
  const view = viewOf(c)
  const { t } = view
  const isEmpty = answers.length === 0 && answersAddress(address) === '/desk/answers'
  const content = (
    <>
      <Heading address={address} view={view} />
      <p class="sub">{isEmpty ? t.answers.empty : countText(address, total, view)}</p>
      {happened.problem ? (
        <p class="said bad" role="alert">
          {t.answers.chooseFirst}
        </p>
      ) : null}
      <ChangeResults results={happened.results ?? []} view={view} />
      <Ways address={address} engine={engine} view={view} />
      {address.state ? null : (
        <PlanList
          plans={plans}
          titleOf={(plan) => plannedTitle(plan, titles, engine)}
          agencies={engine.snapshot.agencies}
          view={view}
        />
      )}
      <AnswerFilters address={address} engine={engine} view={view} />
      <SavedViews c={c} list="answers" address={answersAddress(address)} snapshot={engine.snapshot} />
      {answers.length === 0 ? (
        <p class="empty">{t.answers.noMatch}</p>
      ) : (
        <AnswerTable {...{ address, answers, engine, view }} minimum={settingsOf(c).minimumCell} />
      )}
      <Pager
        view={{ ...view, path: answersAddress(address) }}
        page={address.page}
        total={total}
        perPage={ANSWERS_PER_PAGE}
      />
    </>
  )
  const status = happened.problem ? 422 : 200
  return page(c, t.answers.title, content, {
    part: 'answers',
    status,
    styles: ['queue.css'],
    path: answersAddress(address),
  })
}

/** What the store looks for; the engine ranks within the agency and the language that are asked for. */
function filterOf({ find, owner, topic, due, agency, language, state, order, page }: AnswersAddress, engine: Engine) {
  const looked = find.trim()
  const among = answersAmong(engine.snapshot, owner, topic)
  return {
    ...(state ? { state } : {}),
    ...(agency ? { agency } : {}),
    ...(language ? { language } : {}),
    ...(due ? { dueBefore: isoDay(new Date()) } : {}),
    ...(among ? { among } : {}),
    ...(looked ? { find: { text: looked, ranked: ranked(engine, looked, agency, language) } } : {}),
    ...{ order, page },
  }
}

function ranked(engine: Engine, question: string, agency: string | undefined, language: AnswersAddress['language']) {
  const where = { ...(agency ? { agency } : {}), ...(language ? { language } : {}) }
  return engine.find({ question, language, where }, RANKED).map(({ answer }) => keyOf(answer))
}

function keyOf({ id, language }: Pick<AnswerRecord, 'id' | 'language'>): string {
  return `${id}/${language}`
}

function countText({ state, find, owner, topic, due }: AnswersAddress, total: number, { t }: View): string {
  if (state) return t.answers.takenDown(total)
  return find.trim() || owner || topic || due ? t.answers.matching(total) : t.answers.now(total)
}

function Heading({ address: { state }, view: { t, may } }: { address: AnswersAddress; view: View }) {
  return (
    <div class="heading">
      <h1>{state ? t.answers.archivedAnswers : t.answers.title}</h1>
      {may('write') ? (
        <form method="post" action="/desk/drafts">
          <button type="submit">{t.answers.newAnswer}</button>
        </form>
      ) : null}
    </div>
  )
}

/** The ways to what belongs to answers. */
function Ways({ address: { state }, engine, view: { t } }: { address: AnswersAddress; engine: Engine; view: View }) {
  return (
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
  )
}

/** The title of a draft that is to be published, or of an answer that is to be taken down. */
function plannedTitle(
  { draftId, answerId, language }: Plan,
  titles: Map<string, string>,
  { snapshot }: Engine,
): string {
  return titles.get(draftId ?? '')?.trim() || snapshot.answer(answerId, language)?.title || answerId
}
