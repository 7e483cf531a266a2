import { Hono } from 'hono'
import { isChannel, Problem } from '../../contract/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { measureDay, periodNamed } from '../../measures/index.ts'
import { commentsOf, coverageIn } from '../../store/surveys/responses.ts'
import {
  allSurveys,
  approveWording,
  customersIn,
  saveSurvey,
  setCustomers,
  surveyAtDesk,
} from '../../store/surveys/surveys.ts'
import { notApproved } from '../access/not-approved.ts'
import { requirePermission } from '../access/permitted.ts'
import { download } from '../csv/download.ts'
import { AgencyFilter } from '../ui/filters.tsx'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, viewOf } from '../ui/view.ts'
import { ombFile, ombRecord } from './omb-package.ts'
import { quartersUntil, readQuarter } from './quarter.ts'
import { readSettings, type TypedSurvey } from './read-settings.ts'
import { SurveyForm } from './survey-form.tsx'
import { Coverage, Results, State } from './survey-results.tsx'
import { toldCsv } from './told-quarter.ts'
import { Waiting } from './waiting-wording.tsx'

const COMMENTS_SHOWN = 20

/** The survey of an agency: what people said in a closed quarter, the files for OMB, and how it is set. */
export const surveyPages = new Hono<DeskEnv>()

surveyPages.get('/survey', (c) => surveyPage(c))

surveyPages.post('/survey/:agency', async (c) => {
  const [form, agency] = await Promise.all([formOf(c), knownAgency(c)])
  requirePermission(c, 'publish', agency)
  const typed = readSettings(form, agency, await surveyAtDesk(c.env.DB, agency))
  if (typed.problems.length > 0) return surveyPage(c, typed)
  await saveSurvey(c.env.DB, { ...typed, who: personOf(c) }, new Date())
  return c.redirect(`/desk/survey?agency=${agency}`, 303)
})

surveyPages.post('/survey/:agency/approve', async (c) => {
  const [form, agency] = await Promise.all([formOf(c), knownAgency(c)])
  requirePermission(c, 'publish', agency)
  const seen = { agency, version: Number(text(form, 'version')), who: personOf(c) }
  if (!(await approveWording(c.env.DB, seen, new Date()))) {
    const waiting = (await surveyAtDesk(c.env.DB, agency))?.waiting
    throw notApproved(waiting?.wording.version === seen.version && waiting.writers.includes(seen.who))
  }
  return c.redirect(`/desk/survey?agency=${agency}`, 303)
})

surveyPages.post('/survey/:agency/customers', async (c) => {
  const [form, agency] = await Promise.all([formOf(c), knownAgency(c)])
  requirePermission(c, 'publish', agency)
  const quarter = text(form, 'quarter')
  const customers = Number(text(form, 'customers'))
  if (!periodNamed(quarter) || !Number.isInteger(customers) || customers < 0) throw new Problem('field-wrong')
  await setCustomers(c.env.DB, { agency, quarter, customers, who: personOf(c) }, new Date())
  return c.redirect(`/desk/survey?agency=${agency}&quarter=${quarter}`, 303)
})

surveyPages.get('/survey/:agency/told/:file', async (c) => {
  const agency = await knownAgency(c)
  const file = c.req.param('file')
  const figure = (['trust', 'drivers'] as const).find((one) => file.endsWith(`-${one}.csv`))
  const quarter = quartersUntil(measureDay(new Date())).find(({ name }) => file === `${name}-${figure}.csv`)
  if (!figure || !quarter) throw new Problem('not-found')
  const { minimumCell: minimum } = settingsOf(c)
  const [result, { coverage }] = await Promise.all([
    readQuarter(c.env.DB, { agency, quarter, minimum }),
    coverageIn(c.env.DB, quarter),
  ])
  return download(c, `one-stop-${agency}-${file}`, toldCsv(figure, result, { coverage, minimum }))
})

surveyPages.get('/survey/:agency/:file', async (c) => {
  const agency = await knownAgency(c)
  requirePermission(c, 'publish', agency)
  const [, name = '', channel = '', version = ''] =
    /^(\d{4}-Q[1-4])(?:-([a-z]+)-(\d{1,6})\.csv|\.json)$/.exec(c.req.param('file')) ?? []
  const quarter = quartersUntil(measureDay(new Date())).find((one) => one.name === name)
  const survey = (await allSurveys(c.env.DB)).find(({ settings }) => settings.agency === agency)
  if (!quarter || !survey) throw new Problem('not-found')
  if (channel === '') {
    const record = await ombRecord(c.env.DB, survey, quarter)
    return download(c, `one-stop-${agency}-${name}.json`, JSON.stringify(record, undefined, 2))
  }
  if (!isChannel(channel)) throw new Problem('not-found')
  const file = await ombFile(c.env.DB, { agency, quarter, channel, version: Number(version) })
  return download(c, `one-stop-${agency}-${c.req.param('file')}`, file)
})

/** An agency of the address; one that this deployment does not have is not found. */
async function knownAgency(c: DeskContext): Promise<string> {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const known = snapshot.agencies.find(({ id }) => id === c.req.param('agency'))
  if (!known) throw new Problem('not-found')
  return known.id
}

async function surveyPage(c: DeskContext, typed?: TypedSurvey) {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const view = viewOf(c)
  const { t } = view
  const agency = snapshot.agencies.find(({ id }) => id === (typed?.settings.agency ?? c.req.query('agency')))
  const survey = agency && (await surveyAtDesk(c.env.DB, agency.id))
  const begun = survey && { ...survey, wording: survey.waiting?.wording ?? survey.shown }
  const content = (
    <>
      <h1>{t.survey.title}</h1>
      <p class="sub">{t.survey.intro}</p>
      <AgencyFilter action="/desk/survey" chosen={agency?.id} agencies={snapshot.agencies} view={view} />
      {agency === undefined ? <p>{t.survey.choose}</p> : null}
      {agency === undefined ? null : <State survey={survey} today={measureDay(new Date())} view={view} />}
      {survey?.waiting && !typed ? <Waiting survey={survey} waiting={survey.waiting} view={view} /> : null}
      {survey && !typed ? await quarterPart(c, survey.settings.agency, snapshot) : null}
      {agency && view.may('publish', agency.id) ? (
        <SurveyForm agency={agency} survey={typed ?? begun} problems={typed?.problems ?? []} view={view} />
      ) : null}
    </>
  )
  const status = typed ? 422 : 200
  return page(c, t.survey.title, content, { part: 'numbers', styles: ['numbers.css'], status })
}

/** What people said in the quarter of the address, else in the last one that is over. */
async function quarterPart(c: DeskContext, agency: string, { agencies }: Snapshot) {
  const quarters = quartersUntil(measureDay(new Date()))
  const quarter = quarters.find(({ name }) => name === c.req.query('quarter')) ?? quarters[0]
  if (!quarter) return null
  const { minimumCell: minimum } = settingsOf(c)
  const [result, customers, comments, { coverage, missing }] = await Promise.all([
    readQuarter(c.env.DB, { agency, quarter, minimum }),
    customersIn(c.env.DB, agency, quarter.name),
    commentsOf(c.env.DB, agency, quarter, COMMENTS_SHOWN),
    coverageIn(c.env.DB, quarter),
  ])
  const view = viewOf(c)
  return (
    <>
      <Results {...{ agency, result, coverage, customers, comments, quarters, minimum, view }} />
      <Coverage coverage={coverage} missing={missing} agencies={agencies} view={view} />
    </>
  )
}
