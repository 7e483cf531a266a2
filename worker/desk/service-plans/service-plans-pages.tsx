import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { measureDay, PLAN_TEMPLATE, type PlanWords, unfinishedSections } from '../../measures/index.ts'
import {
  beginPlan,
  discardPlan,
  listPlans,
  planById,
  publishPlan,
  type ServicePlan,
  savePlan,
} from '../../store/service-plans/service-plans.ts'
import { notApproved } from '../access/not-approved.ts'
import { requirePermission } from '../access/permitted.ts'
import { AgencyFilter } from '../ui/filters.tsx'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, viewOf } from '../ui/view.ts'
import { BeginForm, PlanLines } from './begin-plan.tsx'
import { measurePlan, planYears } from './measure-plan.ts'
import { PlanForm } from './plan-form.tsx'
import { readPlan } from './read-plan.ts'

/** Customer service plans: drafted from what was counted, written by people, approved by somebody who wrote none of it. */
export const servicePlansPages = new Hono<DeskEnv>()

servicePlansPages.get('/service-plans', async (c) => {
  const view = viewOf(c)
  const { t } = view
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const agency = snapshot.agencies.find(({ id }) => id === c.req.query('agency'))?.id
  const plans = agency ? await listPlans(c.env.DB, agency) : []
  const content = (
    <>
      <h1>{t.plans.title}</h1>
      <p class="sub">{t.plans.intro}</p>
      <AgencyFilter action="/desk/service-plans" chosen={agency} agencies={snapshot.agencies} view={view} />
      {agency ? <PlanLines plans={plans} view={view} /> : <p>{t.plans.choose}</p>}
      {agency && view.may('write', agency) ? (
        <BeginForm agency={agency} plans={plans} years={planYears(new Date())} view={view} />
      ) : null}
    </>
  )
  return page(c, t.plans.title, content, { part: 'numbers' })
})

servicePlansPages.post('/service-plans', async (c) => {
  const form = await formOf(c)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const agency = snapshot.agencies.find(({ id }) => id === text(form, 'agency'))?.id
  if (!agency) throw new Problem('not-found')
  requirePermission(c, 'write', agency)
  const now = new Date()
  const year = planYears(now).find((one) => String(one) === text(form, 'year'))
  if (!year) throw new Problem('field-wrong', { field: 'year' })
  const plans = await listPlans(c.env.DB, agency)
  const from = plans.find(({ id, state }) => id === text(form, 'from') && state !== 'draft')
  const id = crypto.randomUUID()
  await beginPlan(c.env.DB, { id, agency, year, words: from?.words ?? PLAN_TEMPLATE }, personOf(c), now)
  const draft = (await listPlans(c.env.DB, agency)).find((one) => one.year === year && one.state === 'draft')
  return c.redirect(`/desk/service-plans/${draft?.id ?? id}`, 303)
})

servicePlansPages.get('/service-plans/:id', async (c) => planPage(c, await known(c)))

servicePlansPages.post('/service-plans/:id', async (c) => {
  const [form, plan] = await Promise.all([formOf(c), known(c)])
  requirePermission(c, 'write', plan.agency)
  const words = readPlan(form)
  const seen = { words, revision: Number(text(form, 'revision')), who: personOf(c) }
  if (!(await savePlan(c.env.DB, plan, seen, new Date()))) return planPage(c, plan, words)
  return c.redirect(`/desk/service-plans/${plan.id}?saved=yes`, 303)
})

servicePlansPages.post('/service-plans/:id/publish', async (c) => {
  const [form, plan] = await Promise.all([formOf(c), known(c)])
  requirePermission(c, 'publish', plan.agency)
  const now = new Date()
  const seen = { who: personOf(c), revision: Number(text(form, 'revision')) }
  if (text(form, 'do') !== 'discard') await published(c, plan, seen, now)
  else if (!(await discardPlan(c.env.DB, plan, seen, now))) throw new Problem('changed-meanwhile')
  return c.redirect(`/desk/service-plans?agency=${plan.agency}`, 303)
})

/** Publishes a plan with what was counted up to now.
 * @throws {Problem} `field-wrong` where a section is not finished; `not-allowed` where who approves wrote in it; `changed-meanwhile` where somebody saved since. */
async function published(c: DeskContext, plan: ServicePlan, seen: { who: string; revision: number }, now: Date) {
  if (plan.writers.includes(seen.who)) throw notApproved(true)
  if (plan.state !== 'draft' || plan.revision !== seen.revision) throw notApproved(false)
  const [section] = unfinishedSections(plan.words)
  if (section) throw new Problem('field-wrong', { field: section })
  const measured = await measurePlan(c.env.DB, plan.agency, settingsOf(c).minimumCell, now)
  const isDone = await publishPlan(c.env.DB, plan, { ...seen, measured, day: measureDay(now) }, now)
  if (!isDone) throw notApproved(false)
}

async function known(c: DeskContext): Promise<ServicePlan> {
  const plan = await planById(c.env.DB, c.req.param('id') ?? '')
  if (!plan || plan.state === 'discarded') throw new Problem('not-found')
  return plan
}

/** The page of one plan.
 * @param typed - What could not be saved, for somebody else was faster: it stays on the page. */
async function planPage(c: DeskContext, plan: ServicePlan, typed?: PlanWords) {
  const view = viewOf(c)
  const minimum = settingsOf(c).minimumCell
  const measured = plan.measured ?? (await measurePlan(c.env.DB, plan.agency, minimum, new Date()))
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const content = (
    <PlanForm
      {...{ plan, typed, measured, minimum, view }}
      agencies={snapshot.agencies}
      isSaved={c.req.query('saved') === 'yes'}
    />
  )
  return page(c, view.t.plans.title, content, {
    part: 'numbers',
    styles: ['numbers.css', 'plan.css'],
    status: typed ? 409 : 200,
  })
}
