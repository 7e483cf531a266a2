import * as z from 'zod/mini'
import type { Engine } from '../../engine/index.ts'
import { normaliseWording } from '../../gaps/grouping/normalise-wording.ts'
import { liveEngine } from '../../live/live.ts'
import { agenciesOf } from '../publishing/gate/agencies-of.ts'
import { type ExamQuestion, wholeExamination } from '../publishing/gate/exam.ts'
import { Back } from '../ui/back.tsx'
import { dayText } from '../ui/day-text.ts'
import { AgencySelect, Pager } from '../ui/filters.tsx'
import { page } from '../ui/page.tsx'
import { PageNumber } from '../ui/page-number.ts'
import { type Column, languageColumn, Rows } from '../ui/rows.tsx'
import { type DeskContext, type View, viewOf } from '../ui/view.ts'
import { QuestionForm } from './question-form.tsx'
import type { QuestionProblem, TypedQuestion } from './read-question.ts'
import { RightAnswers } from './right-answers.tsx'

const PER_PAGE = 50
const KINDS = ['', 'must', 'none', 'changed', 'retired'] as const

const Address = z.object({
  find: z.catch(z.string(), ''),
  agency: z.catch(z.optional(z.string().check(z.minLength(1))), undefined),
  kind: z.catch(z.enum(KINDS), ''),
  page: PageNumber,
})
type Filter = z.infer<typeof Address>

/** The examination as a list, by agency, kind and word; a question that could not be added stands in its form. */
export async function examinationList(c: DeskContext, typed?: TypedQuestion & { problems: QuestionProblem[] }) {
  const filter = Address.parse(c.req.query())
  const [engine, all] = await Promise.all([liveEngine(c.env, c.executionCtx), wholeExamination(c.env)])
  const found = all.filter((one) => isListed(one, filter, engine))
  const shown = found.slice((filter.page - 1) * PER_PAGE, filter.page * PER_PAGE)
  const view = viewOf(c)
  const { t } = view
  const content = (
    <>
      <Back href="/desk/answers">{t.answers.title}</Back>
      <h1>{t.examination.title}</h1>
      <p class="sub">{t.examination.intro}</p>
      {typed ? <QuestionForm typed={typed} view={view} /> : null}
      <Filters filter={filter} engine={engine} view={view} />
      <p class="count">{t.examination.count(found.length)}</p>
      {shown.length === 0 ? (
        <p class="empty">{t.examination.noMatch}</p>
      ) : (
        <Rows columns={columnsOf(engine, view)} rows={shown} />
      )}
      <Pager view={view} page={filter.page} total={found.length} perPage={PER_PAGE} />
      {typed || !view.may('publish') ? null : <QuestionForm typed={undefined} view={view} />}
    </>
  )
  return page(c, t.examination.title, content, { part: 'answers', status: typed ? 422 : 200 })
}

function isListed(question: ExamQuestion, { find, agency, kind }: Filter, { snapshot }: Engine): boolean {
  const isRetired = question.change?.state === 'retired'
  if (kind === 'retired' ? !isRetired : isRetired && kind !== 'changed') return false
  if (kind === 'changed' && !question.change) return false
  if (kind === 'must' && question.right.length === 0) return false
  if (kind === 'none' && question.right.length > 0) return false
  if (agency && !agenciesOf(question, snapshot).includes(agency)) return false
  const words = find.trim() ? normaliseWording(find).split(' ') : []
  const text = normaliseWording([question.question, ...question.right].join(' '))
  return words.every((word) => text.includes(word))
}

function Filters({ filter, engine, view }: { filter: Filter; engine: Engine; view: View }) {
  const { t } = view
  return (
    <form class="filters" method="get" action="/desk/examination">
      <input type="search" name="find" value={filter.find} aria-label={t.lists.find} placeholder={t.lists.find} />
      <select name="kind" aria-label={t.examination.kind}>
        {KINDS.map((kind) => (
          <option value={kind} selected={kind === filter.kind}>
            {t.examination.kinds[kind]}
          </option>
        ))}
      </select>
      <AgencySelect chosen={filter.agency} agencies={engine.snapshot.agencies} view={view} />
      <button type="submit" class="quiet">
        {t.lists.show}
      </button>
    </form>
  )
}

function columnsOf({ snapshot }: Engine, view: View): Column<ExamQuestion>[] {
  const { t, language } = view
  return [
    {
      title: t.examination.question,
      cell: (question) => (
        <a href={`/desk/examination/${question.id}`} lang={question.language}>
          {question.question}
        </a>
      ),
    },
    {
      title: t.examination.right,
      cell: (question) => <RightAnswers question={question} snapshot={snapshot} view={view} />,
    },
    languageColumn(view),
    {
      title: t.examination.lastChange,
      cell: ({ change }) =>
        change ? t.examination.changedAt(change.changedBy, dayText(change.changedAt, language)) : '–',
    },
  ]
}
