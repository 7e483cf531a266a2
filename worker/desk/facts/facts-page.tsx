import { Hono } from 'hono'
import type { Language } from '../../contract/index.ts'
import { type AnswerRecord, daysAfter, type FactRecord, isoDay, presentAgency } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { liveEngine } from '../../live/live.ts'
import { AnswerTitles } from '../ui/answer-titles.tsx'
import { Back } from '../ui/back.tsx'
import { AgencyFilter } from '../ui/filters.tsx'
import { page } from '../ui/page.tsx'
import { type Column, Day, dayColumn, Rows } from '../ui/rows.tsx'
import { type DeskEnv, type View, viewOf } from '../ui/view.ts'

/** A fact is work for its owner this long before its last day, and more and more pressing. */
const DUE_WITHIN_DAYS = [7, 30, 60]

/** The facts that answers use by name: their values, who answers for them, and until when they hold. */
export const factsPage = new Hono<DeskEnv>()

factsPage.get('/facts', async (c) => {
  const agency = c.req.query('agency') || undefined
  const engine = await liveEngine(c.env, c.executionCtx)
  const view = viewOf(c)
  const { t } = view
  const today = isoDay(new Date())
  const facts = engine.snapshot.facts
    .filter(({ owner }) => !agency || owner === agency)
    .sort((a, b) => (a.expires < b.expires ? -1 : Number(a.expires > b.expires)))
  const content = (
    <>
      <Back href="/desk/answers">{t.answers.title}</Back>
      <h1>{t.facts.title}</h1>
      <p class="sub">{t.facts.text}</p>
      <Warning engine={engine} today={today} agency={agency} view={view} />
      <AgencyFilter action="/desk/facts" chosen={agency} agencies={engine.snapshot.agencies} view={view} />
      {facts.length === 0 ? (
        <p class="empty">{t.facts.none}</p>
      ) : (
        <Rows columns={columnsOf(engine, today, view)} rows={facts} idOf={({ name }) => name} />
      )}
    </>
  )
  return page(c, t.facts.title, content, { part: 'answers' })
})

/** How many facts no longer hold: what the list of answers says about them. */
export function expiredFacts({ snapshot }: Engine, today: string): number {
  return snapshot.facts.filter(({ expires }) => expires < today).length
}

/** Answers whose readers are told, now, that a fact in them was due for a check. */
function warningAnswers({ snapshot }: Engine, today: string): AnswerRecord[] {
  const all = Array.from({ length: snapshot.size }, (_, place) => snapshot.answerAt(place))
  return all.filter(({ goodUntil }) => goodUntil !== undefined && goodUntil < today)
}

interface WarningProps {
  engine: Engine
  today: string
  agency: string | undefined
  view: View
}

function Warning({ engine, today, agency, view: { t } }: WarningProps) {
  const answers = warningAnswers(engine, today).filter((answer) => !agency || answer.agency === agency)
  if (answers.length === 0) return null
  return (
    <section class="panel bad" id="warned">
      <h2>{t.facts.warned(answers.length)}</h2>
      <AnswerTitles answers={answers} />
    </section>
  )
}

function columnsOf(engine: Engine, today: string, view: View): Column<FactRecord>[] {
  const { t, language } = view
  return [
    {
      title: t.facts.name,
      cell: ({ name }) => (
        <a href={`/desk/facts/${name}`}>
          <code>{`{{${name}}}`}</code>
        </a>
      ),
    },
    { title: t.facts.value, cell: (fact) => <Value fact={fact} view={view} /> },
    {
      title: t.facts.owner,
      cell: ({ owner }) => presentAgency(owner, engine.snapshot.agencies, language).name,
    },
    dayColumn(t.facts.checked, ({ checked }) => checked, view),
    {
      title: t.facts.expires,
      cell: ({ expires }) => (
        <>
          <Day day={expires} view={view} /> <Due expires={expires} today={today} view={view} />
        </>
      ),
    },
  ]
}

/** How soon a fact is due: past its day, or within 7, 30 or 60 days of it. */
function Due({ expires, today, view: { t } }: { expires: string; today: string; view: View }) {
  if (expires < today) return <span class="tag bad">{t.facts.expired}</span>
  const days = DUE_WITHIN_DAYS.find((one) => expires <= daysAfter(today, one))
  return days === undefined ? null : <span class="tag">{t.facts.within(days)}</span>
}

function Value({ fact: { value, source }, view: { t, language } }: { fact: FactRecord; view: View }) {
  return (
    <>
      {valueIn(value, language)}
      <small>
        <a href={source}>{t.facts.source}</a>
      </small>
    </>
  )
}

/** A value without its marks, in the reader's language where there is one. */
export function valueIn(value: FactRecord['value'], language: Language): string {
  const text = typeof value === 'string' ? value : (value[language] ?? value.en ?? '')
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*/g, '')
}
