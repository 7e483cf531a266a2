import { type Context, Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { presentAgency } from '../../corpus/index.ts'
import { inlineStyles } from '../../html/inline-styles.ts'
import { readerLanguage } from '../../html/reader-language.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { pageSecurity } from '../../http/security-headers.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { publishedPlan, publishedYears } from '../../store/service-plans/service-plans.ts'
import { disasterBanner } from '../disaster/banner.tsx'
import { kioskPages } from '../kiosk.tsx'
import { type PlanDocument, PlanPage, PlansPage, planPath } from './plan-view.tsx'
import { plansStrings } from './strings.ts'

const POLICY = { scriptSrc: ["'none'"] }
type PlansContext = Context<{ Bindings: Env }>

/** Customer service plans and reports on plain writing: for everyone to read and print. */
export const plans = new Hono<{ Bindings: Env }>()

plans.use('/plans/*', pageSecurity(POLICY), kioskPages(), inlineStyles(POLICY), disasterBanner(), rateLimit('read'))

plans.get('/plans', async (c) => {
  const language = readerLanguage(c)
  const { agencies } = (await liveEngine(c.env, c.executionCtx)).snapshot
  const planned = new Set((await publishedYears(c.env.DB)).map(({ agency }) => agency))
  const links = agencies
    .filter(({ id }) => planned.has(id))
    .map(({ id }) => ({ href: `/plans/${id}`, text: presentAgency(id, agencies, language).name }))
  c.header('Vary', 'Accept-Language')
  return c.html(<PlansPage title={plansStrings(language).title} links={links} path="/plans" language={language} />)
})

plans.get('/plans/:agency', async (c) => {
  const language = readerLanguage(c)
  const t = plansStrings(language)
  const { id, name } = await agencyOf(c)
  const links = (await publishedYears(c.env.DB, id)).flatMap(({ year }) => [
    { href: planPath(id, year, 'plan'), text: t.titleOf(name, year) },
    { href: planPath(id, year, 'plain-writing'), text: t.reportOf(name, year) },
  ])
  c.header('Vary', 'Accept-Language')
  return c.html(<PlansPage title={t.plansOf(name)} links={links} path={`/plans/${id}`} language={language} />)
})

plans.get('/plans/:agency/:year', (c) => planPage(c, 'plan'))

plans.get('/plans/:agency/:year/plain-writing', (c) => planPage(c, 'plain-writing'))

async function planPage(c: PlansContext, document: PlanDocument) {
  const agency = await agencyOf(c)
  const [year] = /^\d{4}$/.exec(c.req.param('year') ?? '') ?? []
  const plan = year && (await publishedPlan(c.env.DB, agency.id, Number(year)))
  if (!plan) throw new Problem('not-found')
  c.header('Vary', 'Accept-Language')
  const minimum = settingsOf(c).minimumCell
  return c.html(<PlanPage {...{ plan, document, agency, minimum, language: readerLanguage(c) }} />)
}

async function agencyOf(c: PlansContext): Promise<{ id: string; name: string }> {
  const { agencies } = (await liveEngine(c.env, c.executionCtx)).snapshot
  const agency = agencies.find(({ id }) => id === c.req.param('agency'))
  if (!agency) throw new Problem('not-found')
  return { id: agency.id, name: presentAgency(agency.id, agencies, readerLanguage(c)).name }
}
