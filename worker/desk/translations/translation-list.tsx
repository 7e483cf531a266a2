import { Hono } from 'hono'
import type { Engine } from '../../engine/index.ts'
import { liveEngine } from '../../live/live.ts'
import {
  type MissingTranslation,
  missingTranslations,
  outdatedTranslations,
  type Translation,
} from '../../store/answers/translations.ts'
import { Back } from '../ui/back.tsx'
import { AgencyFilter } from '../ui/filters.tsx'
import { page } from '../ui/page.tsx'
import { agencyColumn, type Column, Day, dayColumn, languageColumn, Rows } from '../ui/rows.tsx'
import { type DeskEnv, type View, viewOf } from '../ui/view.ts'

/** The list of translations whose English went on without them. */
export const translationList = new Hono<DeskEnv>()

translationList.get('/translations', async (c) => {
  const agency = c.req.query('agency') || undefined
  const [engine, rows, missing] = await Promise.all([
    liveEngine(c.env, c.executionCtx),
    outdatedTranslations(c.env.DB, agency),
    missingTranslations(c.env.DB, agency),
  ])
  const view = viewOf(c)
  const { t } = view
  const content = (
    <>
      <Back href="/desk/answers">{t.answers.title}</Back>
      <h1>{t.translations.title}</h1>
      <p class="sub">{rows.length === 0 ? t.translations.none : t.translations.behind(rows.length)}</p>
      <AgencyFilter action="/desk/translations" chosen={agency} agencies={engine.snapshot.agencies} view={view} />
      {rows.length === 0 ? null : <Rows columns={columnsOf(engine, view)} rows={rows} />}
      <section aria-labelledby="missing">
        <h2 id="missing">{t.translations.missing}</h2>
        <p class="sub">{missing.length === 0 ? t.translations.noneMissing : t.translations.missingText}</p>
        {missing.length === 0 ? null : <Rows columns={missingColumns(engine, view)} rows={missing} />}
      </section>
    </>
  )
  return page(c, t.translations.title, content, { part: 'answers' })
})

function columnsOf(engine: Engine, view: View): Column<Translation>[] {
  const { t } = view
  return [
    { title: t.answers.answerTitle, cell: (row) => <Title row={row} view={view} /> },
    agencyColumn(engine.snapshot.agencies, view),
    languageColumn(view),
    dayColumn(t.translations.behindSince, ({ since }) => since, view),
  ]
}

function missingColumns(engine: Engine, view: View): Column<MissingTranslation>[] {
  const { t } = view
  return [
    {
      title: t.answers.answerTitle,
      cell: ({ id, title }) => (
        <a href={`/desk/answers/${id}/en`} lang="en">
          {title}
        </a>
      ),
    },
    languageColumn(view),
    agencyColumn(engine.snapshot.agencies, view),
    { title: t.translations.given, look: 'number', cell: ({ given }) => given },
    { title: t.translations.offered, look: 'number', cell: ({ offered }) => offered },
    {
      title: t.translations.lastAsked,
      look: 'day',
      cell: ({ lastAsked }) => (lastAsked ? <Day day={lastAsked} view={view} /> : t.lists.noneYet),
    },
    { title: t.translations.beginColumn, cell: (row) => <Begin row={row} view={view} /> },
  ]
}

/** The way to begin one, for who may write it. */
function Begin({ row: { id, language, agency, title }, view: { t, may } }: { row: MissingTranslation; view: View }) {
  if (!may('write', agency)) return null
  return (
    <a href={`/desk/translations/${id}/${language}`}>
      {t.translations.beginOne}
      <span class="hidden">{`: ${title}`}</span>
    </a>
  )
}

function Title({ row, view: { t } }: { row: Translation; view: View }) {
  return (
    <>
      <a href={`/desk/translations/${row.id}/${row.language}`} lang={row.language}>
        {row.title}
      </a>
      <small>{t.translations.translatedFrom(row.translates, row.english.version)}</small>
    </>
  )
}
