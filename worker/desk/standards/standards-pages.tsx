import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { closedPeriods, heldIn, measureDay, metBy } from '../../measures/index.ts'
import {
  allStandards,
  approveStandard,
  draftStandard,
  endStandard,
  explainResult,
  type StandardWithResults,
} from '../../store/standards/standards.ts'
import { confirmCount, type TypedCount, typeCount, typedCounts } from '../../store/standards/typed-counts.ts'
import { notApproved } from '../access/not-approved.ts'
import { requirePermission } from '../access/permitted.ts'
import { REASON_CHARACTERS } from '../ui/field-problem.tsx'
import { AgencyFilter } from '../ui/filters.tsx'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, viewOf } from '../ui/view.ts'
import { readStandard, templateOf } from './read-standard.ts'
import { StandardForm } from './standard-form.tsx'
import { PERIODS_SHOWN, StandardPanel } from './standard-panel.tsx'

/** What agencies promise: drafted by one person, approved by another, measured, and explained where it was missed. */
export const standardsPages = new Hono<DeskEnv>()

standardsPages.get('/standards', (c) => standardsPage(c))

standardsPages.post('/standards', async (c) => {
  const form = await formOf(c)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const agency = snapshot.agencies.find(({ id }) => id === text(form, 'agency'))
  if (!agency) throw new Problem('not-found')
  requirePermission(c, 'write', agency.id)
  const typed = readStandard(form, { id: crypto.randomUUID(), agency: agency.id, madeBy: personOf(c) })
  if (!typed.isWhole) return standardsPage(c, typed.standard)
  await draftStandard(c.env.DB, typed.standard, new Date())
  return c.redirect(`/desk/standards?agency=${agency.id}`, 303)
})

standardsPages.post('/standards/:id', async (c) => {
  const [form, { standard }] = await Promise.all([formOf(c), known(c)])
  requirePermission(c, 'publish', standard.agency)
  const now = new Date()
  const [who, day] = [personOf(c), measureDay(now)]
  const { id } = standard
  if (text(form, 'do') === 'end') await endStandard(c.env.DB, { id, who, day }, now)
  else if (!(await approveStandard(c.env.DB, { id, who, since: day }, now))) throw notApproved(standard.madeBy === who)
  return c.redirect(`/desk/standards?agency=${standard.agency}`, 303)
})

standardsPages.post('/standards/:id/result', async (c) => {
  const [form, { standard, results }] = await Promise.all([formOf(c), known(c)])
  requirePermission(c, 'publish', standard.agency)
  const who = personOf(c)
  const period = text(form, 'period')
  const why = text(form, 'why').trim().slice(0, REASON_CHARACTERS)
  if (why) await explainResult(c.env.DB, { id: standard.id, period, why, who }, new Date())
  else if (text(form, 'do') === 'confirm') await confirmed(c, standard, form, who)
  else await typeCount(c.env.DB, readCount({ standard, results }, form, who), new Date())
  return c.redirect(`/desk/standards?agency=${standard.agency}`, 303)
})

/** Writes down what somebody else counted.
 * @throws {Problem} `not-allowed` where it was the same person; `changed-meanwhile` where other numbers wait by now, or none. */
async function confirmed(c: DeskContext, standard: StandardWithResults['standard'], form: FormData, who: string) {
  const [count, total] = [Number(text(form, 'count')), Number(text(form, 'total'))]
  const met = metBy(standard, { count, total }, settingsOf(c).minimumCell)
  const seen = { standard: standard.id, period: text(form, 'period'), count, total, met, who }
  if (await confirmCount(c.env.DB, seen, new Date())) return
  const waiting = (await typedCounts(c.env.DB, standard.agency)).find(
    (one) => one.standard === seen.standard && one.period === seen.period,
  )
  throw notApproved(waiting?.countedBy === who)
}

/** What a person counted: of a closed period in which the standard held, and a second time only as a correction with its reason. What One Stop
 * counts itself nobody types.
 * @throws {Problem} `field-wrong` */
function readCount({ standard, results }: StandardWithResults, form: FormData, who: string): TypedCount {
  const [count, total] = [Number(text(form, 'count')), Number(text(form, 'total'))]
  const closed = closedPeriods(standard.period, measureDay(new Date()), PERIODS_SHOWN)
  const period = closed.find((one) => one.name === text(form, 'period') && heldIn(standard, one))?.name
  const reason = text(form, 'reason').trim().slice(0, REASON_CHARACTERS)
  const isCorrection = results.some((one) => one.period === period)
  const isRight = Number.isInteger(count) && Number.isInteger(total) && count >= 0 && count <= total && total > 0
  if (standard.source !== 'typed' || !period || !isRight || (isCorrection && reason === ''))
    throw new Problem('field-wrong')
  return { standard: standard.id, period, count, total, reason, countedBy: who }
}

async function known(c: DeskContext): Promise<StandardWithResults> {
  const found = (await allStandards(c.env.DB)).find(({ standard }) => standard.id === c.req.param('id'))
  if (!found) throw new Problem('not-found')
  return found
}

async function standardsPage(c: DeskContext, typed?: StandardWithResults['standard']) {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const view = viewOf(c)
  const { t } = view
  const agency = snapshot.agencies.find(({ id }) => id === (typed?.agency ?? c.req.query('agency')))
  const [all, waiting] = agency
    ? await Promise.all([allStandards(c.env.DB, agency.id), typedCounts(c.env.DB, agency.id)])
    : [[], []]
  const begun = typed ?? templateOf(c.req.query('template'))
  const content = (
    <>
      <h1>{t.standards.title}</h1>
      <p class="sub">{t.standards.intro}</p>
      <AgencyFilter action="/desk/standards" chosen={agency?.id} agencies={snapshot.agencies} view={view} />
      {agency === undefined ? <p>{t.standards.choose}</p> : null}
      {agency ? (
        <p>
          <a href={`/standards/${agency.id}`}>{t.standards.public}</a>
        </p>
      ) : null}
      {agency && all.length === 0 ? <p>{t.standards.none}</p> : null}
      {all.map((one) => (
        <StandardPanel
          one={one}
          waiting={waiting.filter(({ standard }) => standard === one.standard.id)}
          minimum={settingsOf(c).minimumCell}
          today={measureDay(new Date())}
          view={view}
        />
      ))}
      {agency && view.may('write', agency.id) ? (
        <StandardForm agency={agency.id} begun={begun} hasProblem={typed !== undefined} view={view} />
      ) : null}
    </>
  )
  return page(c, t.standards.title, content, { part: 'numbers', styles: ['numbers.css'], status: typed ? 422 : 200 })
}
