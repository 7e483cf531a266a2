import { Hono } from 'hono'
import { presentAgency } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { liveEngine } from '../../live/live.ts'
import { outdatedTranslations, type Translation } from '../../store/answers/translations.ts'
import { dayText } from '../ui/day-text.ts'
import { AgencySelect } from '../ui/filters.tsx'
import { page } from '../ui/page.tsx'
import { type DeskEnv, type View, viewOf } from '../ui/view.ts'

/** The list of translations whose English went on without them. */
export const translationList = new Hono<DeskEnv>()

translationList.get('/translations', async (c) => {
  const agency = c.req.query('agency') || undefined
  const [engine, rows] = await Promise.all([liveEngine(c.env, c.executionCtx), outdatedTranslations(c.env.DB, agency)])
  const view = viewOf(c)
  const { t } = view
  const content = (
    <>
      <p class="back">
        <a href="/desk/answers">{t.answers.title}</a>
      </p>
      <h1>{t.translations.title}</h1>
      <p class="sub">{rows.length === 0 ? t.translations.none : t.translations.behind(rows.length)}</p>
      <form class="filters" method="get" action="/desk/translations">
        <AgencySelect chosen={agency} agencies={engine.snapshot.agencies} view={view} />
        <button type="submit" class="quiet">
          {t.lists.show}
        </button>
      </form>
      {rows.length === 0 ? null : <Rows rows={rows} engine={engine} view={view} />}
    </>
  )
  return page(c, t.translations.title, content, { part: 'answers' })
})

function Rows({ rows, engine, view }: { rows: Translation[]; engine: Engine; view: View }) {
  const { t } = view
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">{t.answers.answerTitle}</th>
          <th scope="col">{t.lists.agency}</th>
          <th scope="col">{t.lists.language}</th>
          <th scope="col">{t.translations.behindSince}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row row={row} engine={engine} view={view} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, engine, view: { t, language } }: { row: Translation; engine: Engine; view: View }) {
  return (
    <tr>
      <th scope="row">
        <a href={`/desk/translations/${row.id}/${row.language}`} lang={row.language}>
          {row.title}
        </a>
        <small>{t.translations.translatedFrom(row.translates, row.english.version)}</small>
      </th>
      <td data-label={t.lists.agency}>{presentAgency(row.agency, engine.snapshot.agencies, language).name}</td>
      <td data-label={t.lists.language}>{t.lists.languages[row.language]}</td>
      <td class="day" data-label={t.translations.behindSince}>
        <time datetime={row.since}>{dayText(row.since, language)}</time>
      </td>
    </tr>
  )
}
